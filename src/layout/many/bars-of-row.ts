import { firstFrom, type BarRow } from '../../model/many/bar-rows.js';
import { partitionPoint } from '../../partition-point.js';

/** What is narrower than this cannot be told from its neighbours, in px. */
const SEEN = 3;
/** Between two bars that are seen, in px. */
const GAP = 1;

/** A bar of a row, or several that are too short to be told apart. */
export interface SeenBar {
  /** Where it begins and ends along the axis, in px. */
  readonly from: number;
  readonly to: number;
  /** The place in the lane, where it is one. */
  readonly index: number | undefined;
}

/**
 * The bars of a row that are seen, found by a search for each: those that would lie in one pixel are one.
 *
 * @param position from time to px
 * @param invert from px to time
 * @param view the first and the last time that are shown
 */
export function barsOfRow(
  row: BarRow,
  position: (t: number) => number,
  invert: (px: number) => number,
  [first, last]: readonly [number, number],
): readonly SeenBar[] {
  const { start, end, index } = row;
  const bars: { from: number; to: number; index: number | undefined }[] = [];
  // What goes on without an end has no place where it ends.
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
    // All that begin within the same pixel are in this bar.
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
