/** What is set in rows as words are: widths and the gap between two in one unit. */
interface Rows {
  readonly widths: readonly number[];
  /** Of what follows the last one where some are left out. */
  readonly more: number;
  /** Of a row. */
  readonly width: number;
  readonly gap: number;
  /** The most rows that there may be. */
  readonly rows: number;
}

/** How many of them, from the first on, fit into the rows: all, or as many as leave room for what says that there are more. */
export function fitRows({ widths, more, width, gap, rows }: Rows): number {
  // Where each ends, as a place on a line of rows; what is wider than a row has one of its own.
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
