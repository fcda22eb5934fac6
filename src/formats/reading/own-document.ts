import { isEventField } from '../../model/event-fields.js';

/** A year, behind what EDTF may put before it, and not the beginning of a date with slashes. */
const EDTF_YEAR = /^[\s[{?~%./]*(?:Y|-?[\dX]{4}(?!\/\d\d?\/))/;

/**
 * The events of a value of JSON that looks like a document of ours, the first of which has a title and a date as we write it; undefined
 * for any other.
 */
export function ownEventsOf(root: unknown): readonly unknown[] | undefined {
  const { events = root, dateTimeFormat } = Object(root) as { events?: unknown; dateTimeFormat?: unknown };
  const { title, date, start = date } = Object(Array.isArray(events) && events[0]) as Record<string, unknown>;
  // A number is a moment, but one of four digits is a year of others.
  const isDate = typeof start === 'number' ? start < 1e3 || start > 3e3 : EDTF_YEAR.test(start as string);
  return dateTimeFormat === undefined && typeof title === 'string' && isDate ? (events as unknown[]) : undefined;
}

/** Whether an event has no fields but ours. */
export const hasOwnFields = (event: unknown): boolean => Object.keys(Object(event) as object).every(isEventField);
