import type { DatedEra } from '../model/eras.js';
import { formatDate } from '../time/format-date.js';
import { firstFit } from './first-fit.js';
import { LABEL_INSET } from './label-below.js';
import type { EraBand } from './scene.js';
import type { Setting } from './setting.js';
import { setText } from './set-text.js';
import { wrap } from './wrap.js';

/** The least height of a band, and how much higher it is than its name; what is between two; a narrower one has no name; px. */
const BAND = { least: 20, padding: 3 };
const GAP = 2;
const LEAST = 30;

/** Where an era begins and ends along the axis, as far as it lies on it; undefined where it does not. */
export function eraEnds(
  era: DatedEra,
  position: (t: number) => number,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): readonly [number, number] | undefined {
  const [first, last] = eraTimes(era);
  if (!(first < end && last > start)) return undefined;
  return [first <= start ? from : position(first), last >= end ? to : position(last)];
}

/** “Kingdom, 753–509 BCE” */
export const eraName = ({ title, span }: DatedEra, words: Pick<Setting, 'locale' | 'timeZone'>): string =>
  `${title}, ${formatDate(span, { locale: words.locale, timeZone: words.timeZone })}`;

/** In the middle of where its ends may be, so that one era ends where the next begins: both in 509 BCE. */
const eraTimes = ({ span: { start, latestStart, earliestEnd, end } }: DatedEra): readonly [number, number] => [
  (start + latestStart) / 2,
  (earliestEnd + end) / 2,
];

/**
 * Eras as named bands below a horizontal axis, those that overlap one below the other, the one that contains others on top.
 *
 * @param view the first and last time that are shown, and where they stand along the axis
 */
export function eraBands(
  top: number,
  position: (t: number) => number,
  view: { times: readonly [number, number]; edges: readonly [number, number] },
  { eras, fonts, measure, locale, timeZone }: Setting,
): { bands: readonly EraBand[]; height: number } {
  const rows: number[] = [];
  const band = Math.max(BAND.least, fonts.tick.lineHeight + BAND.padding);
  const bands = eras.flatMap((era): readonly EraBand[] => {
    // All eras take part, seen or not, so that each keeps its row.
    const line = firstFit(rows, ...eraTimes(era));
    const ends = eraEnds(era, position, view.times, view.edges);
    if (!ends) return [];
    const [x, right] = ends;
    const y = top + 2 * GAP + line * (band + GAP);
    const width = Math.max(1, right - x);
    const set = wrap(era.title, { font: fonts.tick, measure, maxWidth: width - 2 * LABEL_INSET, maxLines: 1 });
    const inset = (band - fonts.tick.lineHeight) / 2;
    const text = width >= LEAST ? setText(set, fonts.tick, x + LABEL_INSET, y + inset) : undefined;
    const name = eraName(era, { locale, timeZone });
    return [{ title: era.title, name, color: era.color, x, y, width, height: band, text, from: x, to: right }];
  });
  return { bands, height: rows.length > 0 ? rows.length * (band + GAP) + 3 * GAP : 0 };
}
