/** The blanks between a day and its month, whichever comes first: those beside a number that is neither a year nor of a clock. */
const BETWEEN = /(?<=(?<![\p{N}:])\p{N}{1,2}\.?( de)?) (?=\p{L})|(?<=\p{L}) (?=\p{N}{1,2}(?![\p{N}:월]|\.? \p{L}))/gu;

/** A date in words, of which no line ends between a day and its month. */
export const bindDays = (date: string): string => date.replace(BETWEEN, '\u00A0');
