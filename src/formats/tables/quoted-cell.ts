/**
 * Where a cell in quotes ends: behind its last quote and the blanks there, at a mark or the end of the text.
 *
 * @param at where a cell begins
 * @param marks which end cells: the delimiter and line breaks
 * @param isEnd whether nothing comes after the text
 * @returns `undefined` where it is none: what begins with a quote, and has no other, or goes on behind it, begins with a letter that looks
 * so. `waiting` where only what comes after the text tells.
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

/** A row as RFC 4180 has it: a cell that begins with a quote which is a letter, or has a line break, has quotes round it, and its own twice. */
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
