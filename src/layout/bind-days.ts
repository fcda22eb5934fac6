/**
 * The space between a day and its month, in either order: next to a number that is neither a year nor part of a time.
 */
const BETWEEN = /(?<=(?<![\p{N}:])\p{N}{1,2}\.?( de)?) (?=\p{L})|(?<=\p{L}) (?=\p{N}{1,2}(?![\p{N}:월]|\.? \p{L}))/gu;

/** A date in words that does not wrap between a day and its month. */
export const bindDays = (date: string): string => date.replace(BETWEEN, '\u00A0');
