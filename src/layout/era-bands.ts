import type { DatedEra } from '../model/eras.js';
import type { formatDate } from '../time/format-date.js';
import { firstFit } from './first-fit.js';
import type { Measure } from './measure.js';
import type { EraBand } from './scene.js';
import { setText } from './set-text.js';
import type { Fonts } from './typography.js';
import type { wrap } from './wrap.js';

/**
 * The least height of a band, and its height beyond that of its name; the gap between two; the least width of a band
 * with a name; px.
 */
const BAND = { least: 20, padding: 3 };
const GAP = 2;
const LEAST = 30;
/** Between the edge of a band and its name, in px. */
const INSET = 7;

/** The functions that place eras. Only pages with eras download them. */
export interface EraParts {
  readonly bands: typeof eraBands;
  readonly headings: typeof eraHeadings;
  /**
   * Passed in by the page: with the code for wording dates and wrapping lines, the download would be several times
   * larger.
   */
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

/** The first and last visible time, and their positions along the axis. */
interface EraView {
  readonly times: readonly [number, number];
  readonly edges: readonly [number, number];
}

/** A stretch of the axis, in px. */
type Ends = Pick<EraBand, 'from' | 'to'>;

/**
 * Eras as named bands below a horizontal axis. Those that overlap are stacked, with an era above those that it
 * contains.
 */
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
    // All eras take part, visible or not, so that each keeps its row.
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
 * Eras as headings down the page, for a list, which has no room for bands behind it. Each stands above what begins with
 * it, and is placed once its position is known.
 *
 * @param turn swaps the ends of an era where the axis goes up
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

/** The ends of the visible part of an era along the axis; undefined if none of it is visible. */
function eraEnds(
  era: DatedEra,
  position: (t: number) => number,
  { times: [start, end], edges: [from, to] }: EraView,
): Ends | undefined {
  const [first, last] = eraTimes(era);
  if (!(first < end && last > start)) return undefined;
  return { from: first <= start ? from : position(first), to: last >= end ? to : position(last) };
}

/**
 * From the middle of its possible starts to the middle of its possible ends, so that an era ends where the next begins:
 * both in 509 BCE.
 */
const eraTimes = ({ span: { start, latestStart, earliestEnd, end } }: DatedEra): readonly [number, number] => [
  (start + latestStart) / 2,
  (earliestEnd + end) / 2,
];

/** The name of an era in one line, and its tooltip: “Kingdom, 753–509 BCE”. */
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

/** A timeline. Setting an option makes it lay out its picture again. */
interface Waiting {
  set(options: { readonly collapsed: readonly string[] }): void;
}

/**
 * Makes eras available to timelines.
 *
 * @param waiting a timeline that may have been drawn without its eras, and is drawn again
 */
export function giveEras(given: { eras?: Pick<EraParts, 'bands' | 'headings'> | undefined }, waiting?: Waiting): void {
  given.eras = { bands: eraBands, headings: eraHeadings };
  waiting?.set({ collapsed: [] });
}
