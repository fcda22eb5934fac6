/** How many characters of a title, and of another text, are shown at most; the event keeps all of them. */
export const LONGEST_TITLE = 500;
export const LONGEST_TEXT = 20_000;

/** A text, cut with an ellipsis if it is too long. Never cuts a surrogate pair. */
export const shorten = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
