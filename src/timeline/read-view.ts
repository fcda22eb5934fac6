import type { View } from '../scale/view.js';
import { parseDate, type DateInput } from '../time/parse-date.js';
import { asTime, type Time } from '../time/time.js';

/** A view as a page asks for it: dates of any kind. An end that is not given is that of the events. */
export interface ViewRequest {
  readonly start?: DateInput | null | undefined;
  readonly end?: DateInput | null | undefined;
}

/**
 * The view from the earliest time that `start` can mean to the latest time that `end` can mean: “1961” to “1970” are ten years.
 *
 * @throws RangeError that says which date cannot be read, or that `end` is not after `start`
 */
export function readView({ start, end }: ViewRequest, timeZone: string): View {
  const from = endOf('start', start, -Infinity, timeZone);
  const to = endOf('end', end, Infinity, timeZone);
  if (!(from < to))
    throw new RangeError(`view-end (${String(end)}): expected a date after view-start (${String(start)})`);
  return { start: from, end: to };
}

function endOf(name: 'start' | 'end', date: DateInput | null | undefined, missing: number, timeZone: string): Time {
  if (date == null || date === '') return asTime(missing);
  if (typeof date === 'number' && Number.isFinite(date)) return asTime(date);
  try {
    return parseDate(date, { timeZone })[name];
  } catch (error) {
    throw new RangeError(`view-${name}: ${(error as Error).message}`, { cause: error });
  }
}
