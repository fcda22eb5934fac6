/**
 * A text from elsewhere, such as a date in words, that keeps its own direction anywhere. Without letters it has none,
 * and takes the direction of the text around it.
 */
export const isolated = (text: string): string => (/\p{L}/u.test(text) ? `\u2068${text}\u2069` : text);
