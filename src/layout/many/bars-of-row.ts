import { firstFrom, type BarRow } from '../../model/many/bar-rows.js';
import { partitionPoint } from '../../partition-point.js';

/** A bar narrower than this cannot be told from its neighbours, in px. */
const SEEN = 3;
/** Between two visible bars, in px. */
const GAP = 1;

/** A bar of a row, or several bars that are too short to be told apart. */
export interface SeenBar {
  /** Its start and end along the axis, in px. */
  readonly from: number;
  readonly to: number;
  /** The index in the lane, if it is a single bar. */
  readonly index: number | undefined;
}

/**
 * The visible bars of a row, found by one search for each. Bars within the same pixel are merged.
 *
 * @param position from time to px
 * @param invert from px to time
 * @param view the first and the last visible time
 */
export function barsOfRow(
  row: BarRow,
  position: (t: number) => number,
  invert: (px: number) => number,
  [first, last]: readonly [number, number],
): readonly SeenBar[] {
  const { start, end, index } = row;
  const bars: { from: number; to: number; index: number | undefined }[] = [];
  // An open end has no position.
  const placeOf = (t: number): number => (t === Infinity ? t : position(t));
  let i = firstFrom(row, first);
  while (i < start.length && start[i]! < last) {
    const from = position(start[i]!);
    const to = Math.max(from + 1, placeOf(end[i]!));
    const before = bars.at(-1);
    if (before && from - before.to < GAP && (to - from < SEEN || before.to - before.from < SEEN)) {
      before.to = Math.max(before.to, to);
      before.index = undefined;
    } else bars.push({ from, to, index: index[i]! });
    i++;
    // All that begin within the same pixel belong to this bar.
    const next = to - from < SEEN ? invert(to) : -Infinity;
    if (start[i]! < next && (start[i + 1] ?? Infinity) < next) {
      const after = partitionPoint(start.length, (k) => start[k]! < next, i + 1);
      const own = bars.at(-1)!;
      own.to = Math.max(own.to, placeOf(end[after - 1]!));
      own.index = undefined;
      i = after;
    }
  }
  return bars;
}
