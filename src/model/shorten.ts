/** The most characters of a title, and of a text, that are shown; the rest stays in the event. */
export const LONGEST_TITLE = 500;
export const LONGEST_TEXT = 20_000;

/** The beginning of a text that is too long to be shown whole, with an ellipsis. Never cuts a surrogate pair. */
export const shorten = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
