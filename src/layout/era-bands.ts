import type { DatedEra } from '../model/eras.js';
import type { formatDate } from '../time/format-date.js';
import { firstFit } from './first-fit.js';
import type { Measure } from './measure.js';
import type { EraBand } from './scene.js';
import { setText } from './set-text.js';
import type { Fonts } from './typography.js';
import type { wrap } from './wrap.js';

/** The least height of a band, and how much higher it is than its name; what is between two; a narrower one has no name; px. */
const BAND = { least: 20, padding: 3 };
const GAP = 2;
const LEAST = 30;
/** Between the edge of a band and its name, in px. */
const INSET = 7;

/** How eras are placed: only pages that have some download this. */
export interface EraParts {
  readonly bands: typeof eraBands;
  readonly headings: typeof eraHeadings;
  /** These come from the page: with all that words dates and breaks lines they would be most of what is downloaded. */
  readonly formatDate: typeof formatDate;
  readonly wrap: typeof wrap;
}

interface EraSetting {
  readonly eras: readonly DatedEra[];
  readonly eraParts?: EraParts | undefined;
  readonly width: number;
  readonly fonts: Fonts;
  readonly measure: Measure;
  readonly locale: string;
  readonly timeZone: string;
}

/** The first and last time that are shown, and where they stand along the axis. */
interface EraView {
  readonly times: readonly [number, number];
  readonly edges: readonly [number, number];
}

/** A stretch of the axis, in px. */
type Ends = Pick<EraBand, 'from' | 'to'>;

/** Eras as named bands below a horizontal axis, those that overlap one below the other, the one that contains others on top. */
export function eraBands(
  top: number,
  position: (t: number) => number,
  view: EraView,
  setting: EraSetting,
): { bands: readonly EraBand[]; height: number } {
  const rows: number[] = [];
  const { lineHeight } = setting.fonts.tick;
  const height = Math.max(BAND.least, lineHeight + BAND.padding);
  const bands = setting.eras.flatMap((era): readonly EraBand[] => {
    // All eras take part, seen or not, so that each keeps its row.
    const line = firstFit(rows, ...eraTimes(era));
    const ends = eraEnds(era, position, view);
    if (!ends) return [];
    const x = ends.from;
    const y = top + 2 * GAP + line * (height + GAP);
    const width = Math.max(1, ends.to - x);
    const own = setEra(era, { x: x + INSET, y: y + (height - lineHeight) / 2, width: width - 2 * INSET }, setting);
    return [{ ...own, ...ends, x, y, width, height, text: width >= LEAST ? own.text : undefined }];
  });
  return { bands, height: rows.length > 0 ? rows.length * (height + GAP) + 3 * GAP : 0 };
}

/**
 * Eras down the page, where a list has no room behind it for bands: each is the heading of what begins with it, and is set where it
 * then has room.
 *
 * @param turn turns the ends of an era where the axis goes up
 */
export const eraHeadings = (
  position: (t: number) => number,
  view: EraView,
  turn: (ends: Ends) => Ends,
  setting: EraSetting,
): readonly (Ends & { readonly set: (x: number, y: number) => EraBand })[] =>
  setting.eras.flatMap((era) => {
    const found = eraEnds(era, position, view);
    if (!found) return [];
    const ends = turn(found);
    const set = (x: number, y: number): EraBand => {
      const width = setting.width - x;
      return { ...setEra(era, { x, y: y + 2, width }, setting), ...ends, x, y, width, height: 0 };
    };
    return [{ ...ends, set }];
  });

/** Where an era begins and ends along the axis, as far as it lies on it; undefined where it does not. */
function eraEnds(
  era: DatedEra,
  position: (t: number) => number,
  { times: [start, end], edges: [from, to] }: EraView,
): Ends | undefined {
  const [first, last] = eraTimes(era);
  if (!(first < end && last > start)) return undefined;
  return { from: first <= start ? from : position(first), to: last >= end ? to : position(last) };
}

/** In the middle of where its ends may be, so that one era ends where the next begins: both in 509 BCE. */
const eraTimes = ({ span: { start, latestStart, earliestEnd, end } }: DatedEra): readonly [number, number] => [
  (start + latestStart) / 2,
  (earliestEnd + end) / 2,
];

/** Its name in a line at a place, and what it is called when pointed at: “Kingdom, 753–509 BCE”. */
function setEra(
  { title, color, span }: DatedEra,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { eraParts, fonts, measure, locale, timeZone }: EraSetting,
): Pick<EraBand, 'title' | 'name' | 'color' | 'text'> {
  const { formatDate, wrap } = eraParts!;
  const lines = wrap(title, { font: fonts.tick, measure, maxWidth: width, maxLines: 1 });
  const name = `${title}, ${formatDate(span, { locale, timeZone })}`;
  return { title, name, color, text: setText(lines, fonts.tick, x, y) };
}

/** A timeline, which says again what lanes are folded before its next picture. */
interface Waiting {
  set(options: { readonly collapsed: readonly string[] }): void;
}

/**
 * Lets timelines have eras.
 *
 * @param waiting what may have been drawn without them, and is to be drawn anew
 */
export function giveEras(given: { eras?: Pick<EraParts, 'bands' | 'headings'> | undefined }, waiting?: Waiting): void {
  given.eras = { bands: eraBands, headings: eraHeadings };
  waiting?.set({ collapsed: [] });
}
