/**
 * The first row that is free from `from` to `to`. `rows` has the end of the last item of each row, and is updated.
 * Items must come in order of `from`. O(rows).
 */
export function firstFit(rows: number[], from: number, to: number): number {
  const free = rows.findIndex((end) => end <= from);
  const row = free === -1 ? rows.length : free;
  rows[row] = to;
  return row;
}
