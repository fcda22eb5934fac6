import type { LaneColumn } from './lane-column.js';

/** Drops the `count` events of all lanes that began first. */
export function dropFirst(columns: readonly LaneColumn[], count: number): void {
  const gone = columns.map(() => 0);
  const headOf = (i: number): number => (gone[i]! < columns[i]!.length ? columns[i]!.at(gone[i]!) : Infinity);
  for (let left = count; left > 0;) {
    let [first, next] = [-1, Infinity];
    for (let i = 0; i < columns.length; i++) {
      if (headOf(i) < (first < 0 ? Infinity : headOf(first))) [first, next] = [i, first < 0 ? next : headOf(first)];
      else if (headOf(i) < next) next = headOf(i);
    }
    if (first < 0) break;
    // All events of this lane that began before any of another lane.
    const run = Math.max(1, columns[first]!.countBefore(next, gone[first]) - gone[first]!);
    const own = Math.min(left, run);
    gone[first]! += own;
    left -= own;
  }
  columns.forEach((column, i) => column.drop(gone[i]!));
}
