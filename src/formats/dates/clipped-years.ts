import { withoutEra } from './eras.js';

/** A year, and a shorter number after it that may lack digits: `323–22`. */
const CLIPPED = /(?<![\d/])(\d{3,4})(\s?[–-]\s?)(\d{1,2})(?![\d/])/;

/**
 * Completes the second year of a range before Christ: `323–22 bc` is `323–322 bc`. This is certain only for the year
 * after the first, and for a number that begins with 0: `332–30 bc` may end in 330 or, as Hellenistic Egypt did, in 30.
 */
export const withoutClippedYears = (words: string): string =>
  words.replace(CLIPPED, (whole, first: string, mark: string, last: string) => {
    const year = completed(first, last);
    const isCertain = last.startsWith('0') || year === Number(first) - 1;
    return isBefore(words) && year < Number(first) && isCertain ? `${first}${mark}${String(year)}` : whole;
  });

/** Whether the second year of a range before Christ may lack digits or not. */
export function isUnclearRange(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  const [, first = '', , last = ''] = CLIPPED.exec(value) ?? [];
  const year = completed(first, last);
  return first !== '' && year < Number(first) - 1 && !last.startsWith('0') && isBefore(value.toLowerCase().trim());
}

/** Longer texts are no dates. */
const LONGEST = 120;

const isBefore = (words: string): boolean => withoutEra(words)?.isBefore === true;

const completed = (first: string, last: string): number => Number(first.slice(0, -last.length) + last);
