import { readSpokenDate } from '../dates/spoken-date.js';
import type { When } from './when.js';

/** The first day of a month or year, which programs make of dates that are known to the month or year. */
const FIRST_DAY = /^-?\d{4}(?:-\d\d)?-01$/;

/**
 * Applies the doubt of the words beside a date: the year 1826 beside `c.1826-7` is about 1826, and 1967-07-01 beside
 * `July 1967` is that month. Words with other dates are ignored.
 */
export function asSureAs(when: When, words: unknown): When {
  const { date } = when;
  if (typeof date !== 'string' || typeof words !== 'string') return when;
  const isFirst = FIRST_DAY.test(date);
  if (!isFirst && !/^-?\d{4}(?:-\d\d)?$/.test(date)) return when;
  const spoken = readSpokenDate(words)?.date ?? '';
  if (isFirst) return /^-?\d{4}(?:-\d\d)?$/.test(spoken) && isStartOf(date, spoken) ? { ...when, date: spoken } : when;
  const doubt = spoken.charAt(date.length);
  return spoken.startsWith(date) && /[~?%]/.test(doubt) ? { ...when, date: date + doubt } : when;
}

/** Whether a day is the first one of a month or a year. */
const isStartOf = (day: string, period: string): boolean => `${period}-01-01`.startsWith(day);
