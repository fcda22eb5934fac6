import { YEARS } from './field-names.js';
import { wordsOf } from './words-of.js';

const YEAR = new RegExp(`(?:^|\\s)(?:years?|yr|${YEARS})(?:$|\\s)|^date (?:ce|ad)$`, 'u');
/**
 * The names of counts, `years since joining`, `number within the year`, `years of college`, and of the values of one
 * year, `year 1960`.
 */
const COUNT =
  /(?:^|\s)(?:since|ago|within|per|num|number|count|index|experience|old|relative)(?:$|\s)|(?:^|\s)(?:years|yrs) (?!active)|(?:^|\s)(?:year|yr) \d/;

/** Whether a column is named as a year. */
export const isYearName = (name: string): boolean => YEAR.test(wordsOf(name)) && !COUNT.test(wordsOf(name));
