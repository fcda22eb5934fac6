/**
 * The first row that is free from `from` to `to`; `rows` holds where the last thing of each row ends and is updated.
 * Things must come in order of `from`. O(rows).
 */
export function firstFit(rows: number[], from: number, to: number): number {
  const free = rows.findIndex((end) => end <= from);
  const row = free === -1 ? rows.length : free;
  rows[row] = to;
  return row;
}
