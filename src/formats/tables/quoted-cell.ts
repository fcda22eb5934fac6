/**
 * The end of a quoted cell: after its last quote and the spaces there, at a mark or the end of the text.
 *
 * @param at where the cell begins
 * @param marks what ends cells: the delimiter and line breaks
 * @param isEnd whether nothing follows the text
 * @returns `undefined` if it is not quoted: without another quote, or with text after it, the first quote is an
 * ordinary character. `waiting` if this depends on what follows the text.
 */
export function quotedEnd(
  text: string,
  at: number,
  marks: readonly string[],
  isEnd: boolean,
): number | 'waiting' | undefined {
  if (text.charAt(at) !== '"') return undefined;
  let end = text.indexOf('"', at + 1);
  // Two quotes are one in the cell.
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  if (end < 0) return isEnd ? undefined : 'waiting';
  do end++;
  while (text.charAt(end) === ' ');
  if (end >= text.length) return isEnd ? end : 'waiting';
  if (marks.some((mark) => text.startsWith(mark, end))) return end;
  return text.charAt(end) === '\r' && end === text.length - 1 && !isEnd ? 'waiting' : undefined;
}

/**
 * A row as in RFC 4180: a cell that begins with an ordinary quote, or has a line break, is quoted, with its own quotes
 * doubled.
 */
export function withPlainQuotes(row: string, delimiter: string): string {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    const quoted = quotedEnd(row, at, [delimiter], true);
    const next = row.indexOf(delimiter, at);
    const end = typeof quoted === 'number' ? quoted : next < 0 ? row.length : next;
    const cell = row.slice(at, end);
    if (typeof quoted === 'number') cells.push(cell.trimEnd());
    else cells.push(/^"|\r/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    if (end >= row.length) return cells.join(delimiter);
    at = end;
  }
}
