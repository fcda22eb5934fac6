/**
 * A text that others gave, such as a date in their words, kept in its own direction wherever it is put. Without letters it has none,
 * and takes that of what is round it.
 */
export const isolated = (text: string): string => (/\p{L}/u.test(text) ? `\u2068${text}\u2069` : text);
