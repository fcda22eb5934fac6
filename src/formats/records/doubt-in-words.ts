import { readSpokenDate } from '../dates/spoken-date.js';
import type { When } from './when.js';

/** A date that is as sure as the words beside it: the year 1826 beside `c.1826-7` is about 1826. Words of other years say nothing of it. */
export function asSureAs(when: When, words: unknown): When {
  const { date } = when;
  if (typeof date !== 'string' || typeof words !== 'string' || !/^-?\d{4}(?:-\d\d)?$/.test(date)) return when;
  const spoken = readSpokenDate(words)?.date ?? '';
  const doubt = spoken.charAt(date.length);
  return spoken.startsWith(date) && /[~?%]/.test(doubt) ? { ...when, date: date + doubt } : when;
}
