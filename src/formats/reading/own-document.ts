import { isEventField } from '../../model/event-fields.js';

/** A year, after what EDTF may have before it, and not the start of a date with slashes. */
const EDTF_YEAR = /^[\s[{?~%./]*(?:Y|-?[\dX]{4}(?!\/\d\d?\/))/;

/** A day as a number in other formats. A short pattern, since every page that loads a document contains it. */
const DAY_NUMBER = /^[12]\d{3}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

/**
 * The events of a JSON value that looks like a document of ours: its first event has a title and a date in our format.
 * Undefined for any other value.
 */
export function ownEventsOf(root: unknown): readonly unknown[] | undefined {
  const { events = root, dateTimeFormat } = Object(root) as { events?: unknown; dateTimeFormat?: unknown };
  if (dateTimeFormat !== undefined || !Array.isArray(events)) return undefined;
  const { title } = Object(events[0]) as { title?: unknown };
  const start = startOf(events[0]);
  const isDate = typeof start === 'number' ? isMoment(start, events) : EDTF_YEAR.test(start as string);
  return typeof title === 'string' && isDate ? events : undefined;
}

/**
 * A number is a moment. But a number of four digits is a year in other formats, and if all are like 20150624, they are
 * days.
 */
const isMoment = (start: number, events: readonly unknown[]): boolean =>
  (start < 1e3 || start > 3e3) && !events.every((event) => DAY_NUMBER.test(String(startOf(event))));

function startOf(event: unknown): unknown {
  const { date, start = date } = Object(event) as { date?: unknown; start?: unknown };
  return start;
}

/** Whether an event has only our fields. */
export const hasOwnFields = (event: unknown): boolean => Object.keys(Object(event) as object).every(isEventField);
