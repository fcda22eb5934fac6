import { dayBefore } from '../dates/civil-date.js';
import type { When } from './when.js';

const MIDNIGHT = /^(\d{4}-\d\d-\d\d)T00:00(?::00)?$/;

/** Converts an event of whole days, from midnight to midnight, to its first and last day. */
export function inWholeDays(when: When, isAllDay: unknown): When {
  if (!/^(?:true|yes|1)$/i.test(String(isAllDay))) return when;
  const [start, after] = [when.start, when.end].map((end) => MIDNIGHT.exec(String(end))?.[1]);
  if (start === undefined || after === undefined || after <= start) return when;
  const end = dayBefore(after);
  const { start: _, end: __, ...others } = when;
  return end === start ? { ...others, date: start } : { ...others, start, end };
}
