import { withoutWeekday } from './weekdays.js';

/** Whether 3/4/2024 is the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first';

/** `3/4/2024`, `03-04-2024 15:00`, `3/4/24`. With dots, the day is always first. */
const SLASHED = /^\s*(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(?:\d{4}|\d\d)\b/;

/**
 * The order in columns of dates: a number above 12 can only be a day. Undefined if there is none, or if they
 * contradict.
 */
export function orderOf(values: readonly unknown[]): DayOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const given of values) {
    const value = withoutWeekday(given);
    const [, first, second] = (typeof value === 'string' && SLASHED.exec(value)) || [];
    if (Number(first) > 12) dayFirst++;
    if (Number(second) > 12) monthFirst++;
  }
  if (dayFirst > 0 === monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

/** Whether a date could be read in both orders. */
export function isAmbiguous(value: unknown): boolean {
  const [, first, second] = (typeof value === 'string' && SLASHED.exec(value)) || [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** The order in which a language writes its dates. */
export function orderIn(locale = 'en'): DayOrder {
  const types = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return types.indexOf('day') < types.indexOf('month') ? 'day-first' : 'month-first';
}
