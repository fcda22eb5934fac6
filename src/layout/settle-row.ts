/** A text in a row of a picture of which only a part is seen; px along the axis. */
export interface Settling {
  /** Where its text would like to begin, and how wide it is. */
  readonly start: number;
  readonly width: number;
  /** The mark: from where to where. */
  readonly from: number;
  readonly to: number;
}

/**
 * Where the texts of a row go, in order of their marks: where they would like to, or back from the edge and from the next one
 * as far as there is room; undefined where there is none, or where a text would no longer stand at its mark.
 */
export function settleRow(
  row: readonly Settling[],
  [left, right]: readonly [number, number],
  gap: number,
): readonly (number | undefined)[] {
  // What gives way at the edge makes no other give way: it would be the one at the edge that has no room.
  const wishes = row.map(({ start, width }, i) => {
    const next = row[i + 1];
    const limit = next ? Math.min(next.start, next.from) - gap : Infinity;
    return Math.min(start, Math.min(limit, right) - width);
  });
  let free = left;
  return row.map(({ width, from, to }, i) => {
    const x = Math.max(wishes[i]!, Math.min(left, from));
    const isPlaced = x >= free && x + width >= Math.max(from, left) && x + width <= right;
    free = Math.max(free, to + gap, isPlaced ? x + width + gap : free);
    return isPlaced ? x : undefined;
  });
}
