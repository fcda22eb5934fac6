const STOPS: Readonly<Record<string, RegExp>> = { '"': /["\\]/g, "'": /['\\]/g, '`': /[`\\]/g };

/**
 * Where a text in quotes ends, behind the closing quote; undefined if it does not end. A pattern for the whole text would
 * keep a place to go back to for each of its letters or escapes, and engines throw after some millions of these.
 *
 * @param from the offset of the opening quote: `"`, `'` or a backtick
 */
export function endOfQuoted(text: string, from: number): number | undefined {
  const stop = STOPS[text.charAt(from)]!;
  stop.lastIndex = from + 1;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] !== '\\') return found.index + 1;
    stop.lastIndex = found.index + 2;
  }
  return undefined;
}
