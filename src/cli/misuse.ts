/** The command was called incorrectly; the message says what was given and what is expected. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** A list of alternatives: “a, b or c”. */
export const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
