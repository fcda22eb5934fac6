import type { View } from '../scale/view.js';
import { parseDate, type DateInput } from '../time/parse-date.js';
import { asTime, type Time } from '../time/time.js';

/** What is to be shown, as it is asked for: dates of any kind; an end that is not given is that of the events. */
export interface ViewRequest {
  readonly start?: DateInput | null | undefined;
  readonly end?: DateInput | null | undefined;
}

/**
 * From the earliest time that the first date can mean to the latest of the other: “1961” to “1970” are ten years.
 *
 * @throws RangeError that says which end cannot be read, or that there is nothing between them
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
