import { partitionPoint } from '../../partition-point.js';
import type { Resting } from '../../rest.js';
import type { LaneColumn } from './lane-column.js';

/** Intervals that do not overlap: sorted by their starts, and so also by their ends. */
export interface BarRow {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Their indices in the lane. */
  readonly index: Uint32Array;
}

/** The index in a row of the first interval that is not over at a time. */
export const firstFrom = ({ start, end }: BarRow, t: number): number =>
  partitionPoint(start.length, (i) => end[i]! <= t && start[i]! < t);

/** How many events are stacked between two rests. */
const STEP = 1 << 12;

/**
 * Stacks the events of a lane, in time order, each in the first free row, which gives the fewest rows; with rests. The
 * rows are the same for every view. Undefined if they would be more than `most`, which may be up to 256.
 */
export function* stackRows(column: LaneColumn, most: number): Resting<readonly BarRow[] | undefined> {
  const ends: number[] = [];
  const rowOf = new Uint8Array(column.length);
  const sizes: number[] = [];
  for (let i = 0; i < column.length; i++) {
    const at = column.at(i);
    let row = 0;
    while (row < ends.length && ends[row]! > at) row++;
    if (row === most) return undefined;
    ends[row] = column.endOf(i);
    sizes[row] = (sizes[row] ?? 0) + 1;
    rowOf[i] = row;
    if (i % STEP === STEP - 1) yield;
  }
  const rows = sizes.map((size) => ({
    start: new Float64Array(size),
    end: new Float64Array(size),
    index: new Uint32Array(size),
  }));
  const filled = sizes.map(() => 0);
  for (let i = 0; i < column.length; i++) {
    const row = rows[rowOf[i]!]!;
    const k = filled[rowOf[i]!]!++;
    row.start[k] = column.at(i);
    row.end[k] = column.endOf(i);
    row.index[k] = i;
    if (i % STEP === STEP - 1) yield;
  }
  return rows;
}

/** The rows of a lane with only some of its events, by their indices among these. */
export function rowsAmong(rows: readonly BarRow[], all: LaneColumn, kept: LaneColumn): readonly BarRow[] {
  const placeAmong = new Int32Array(all.length).fill(-1);
  for (let i = 0, k = 0; k < kept.length; i++) if (all.place(i) === kept.place(k)) placeAmong[i] = k++;
  return rows.map(({ start, end, index }) => {
    const isKept = (_: number, i: number): boolean => placeAmong[index[i]!]! >= 0;
    return {
      start: start.filter(isKept),
      end: end.filter(isKept),
      index: index.filter(isKept).map((i) => placeAmong[i]!),
    };
  });
}
