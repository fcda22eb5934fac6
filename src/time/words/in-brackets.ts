import type { DateWords } from '../date-words.js';

/** A doubt in brackets behind its date, from the words for “approximately” and “possibly”. */
export const inBrackets =
  (about: string, possibly: string, [open, comma, close]: readonly [string, string, string] = [' (', ', ', ')']) =>
  (...[date, approximate, uncertain]: Parameters<DateWords['aside']>): string =>
    date + open + [uncertain ? possibly : '', approximate ? about : ''].filter(Boolean).join(comma) + close;
