import { readSpokenDate } from '../dates/spoken-date.js';
import type { When } from './when.js';

/**
 * Applies the doubt of the words beside a date: the year 1826 beside `c.1826-7` is about 1826. Words with other years
 * are ignored.
 */
export function asSureAs(when: When, words: unknown): When {
  const { date } = when;
  if (typeof date !== 'string' || typeof words !== 'string' || !/^-?\d{4}(?:-\d\d)?$/.test(date)) return when;
  const spoken = readSpokenDate(words)?.date ?? '';
  const doubt = spoken.charAt(date.length);
  return spoken.startsWith(date) && /[~?%]/.test(doubt) ? { ...when, date: date + doubt } : when;
}
