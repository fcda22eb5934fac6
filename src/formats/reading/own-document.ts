import { isEventField } from '../../model/event-fields.js';

/** A year, behind what EDTF may put before it, and not the beginning of a date with slashes. */
const EDTF_YEAR = /^[\s[{?~%./]*(?:Y|-?[\dX]{4}(?!\/\d\d?\/))/;

/** A day as others write it, as a number. Small, since pages that load a document have it. */
const DAY_NUMBER = /^[12]\d{3}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

/**
 * The events of a value of JSON that looks like a document of ours, the first of which has a title and a date as we write it; undefined
 * for any other.
 */
export function ownEventsOf(root: unknown): readonly unknown[] | undefined {
  const { events = root, dateTimeFormat } = Object(root) as { events?: unknown; dateTimeFormat?: unknown };
  if (dateTimeFormat !== undefined || !Array.isArray(events)) return undefined;
  const { title } = Object(events[0]) as { title?: unknown };
  const start = startOf(events[0]);
  const isDate = typeof start === 'number' ? isMoment(start, events) : EDTF_YEAR.test(start as string);
  return typeof title === 'string' && isDate ? events : undefined;
}

/** A number is a moment, but one of four digits is a year of others, and where all are such as 20150624 these are days of others. */
const isMoment = (start: number, events: readonly unknown[]): boolean =>
  (start < 1e3 || start > 3e3) && !events.every((event) => DAY_NUMBER.test(String(startOf(event))));

function startOf(event: unknown): unknown {
  const { date, start = date } = Object(event) as { date?: unknown; start?: unknown };
  return start;
}

/** Whether an event has no fields but ours. */
export const hasOwnFields = (event: unknown): boolean => Object.keys(Object(event) as object).every(isEventField);
