/** Items that are set in rows, like words in lines; all lengths in one unit. */
interface Rows {
  readonly widths: readonly number[];
  /** The width of the item that follows if some are left out. */
  readonly more: number;
  /** The width of a row. */
  readonly width: number;
  readonly gap: number;
  /** The most rows that there may be. */
  readonly rows: number;
}

/** How many items, from the first on, fit into the rows: all, or as many as leave room for the item that follows. */
export function fitRows({ widths, more, width, gap, rows }: Rows): number {
  // The end of each item, on one line of all rows; an item wider than a row gets a row of its own.
  let [row, x, fitting] = [1, 0, 0];
  const put = (own: number): void => {
    if (x > 0 && x + gap + own > width) [row, x] = [row + 1, 0];
    x += (x > 0 ? gap : 0) + own;
  };
  for (const [i, own] of widths.entries()) {
    const leavesRoom = row < rows || x === 0 || x + gap + more <= width;
    if (leavesRoom) fitting = i;
    put(own);
    if (row > rows) return fitting;
  }
  return widths.length;
}
