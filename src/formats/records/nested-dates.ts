import { isDateName } from './field-roles.js';
import type { Row } from './row.js';

/** A day or month as programs write it. */
const DAY = /^[-+]?\d{4}-\d\d(?:-\d\d|$)/;
/** The names of titles beside nested dates. */
const TITLE = /^(?:title|headline|message|label|summary)$/i;
/** The greatest depth; deeper ones are about something else. */
const DEEPEST = 2;

const isDate = (key: string, value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number') && (DAY.test(String(value)) || isDateName(key));

/** Whether no field of the record itself is a date. */
export const lacksDate = (record: Row): boolean =>
  !Object.entries(record).some(([key, value]) => isDate(key, value) || /date|time|year/i.test(key));

/**
 * A record with the dates of its members, named by their paths: `{ birth: { date } }` has a “birth date”; and with the
 * title beside them, if it has none.
 */
export function withNestedDates(record: Row): Row {
  const dates: Record<string, unknown> = {};
  const titles: Record<string, unknown> = {};
  const look = (inner: Row, way: readonly string[]): void => {
    for (const [key, value] of Object.entries(inner)) {
      const isMember = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (isMember && way.length < DEEPEST) look(value as Row, [...way, key]);
      else if (way.length > 0 && isDate(key, value)) dates[[...way, key].join(' ')] = value;
      else if (way.length > 0 && TITLE.test(key) && typeof value === 'string') titles[key] ??= value;
    }
  };
  look(record, []);
  return Object.keys(dates).length > 0 ? { ...titles, ...record, ...dates } : record;
}
