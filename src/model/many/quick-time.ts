import { DAY, MINUTE, SECOND } from '../../time/time.js';

/** What is known of a time at a glance: when it begins, and how long it is; ms. */
export interface QuickTime {
  readonly at: number;
  readonly width: number;
}

const ISO = /^\d{4}-\d\d-([01]\d|2[0-8])(?:[T ]\d\d:\d\d(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * A number of ms, a `Date`, and ISO dates that mean one thing whatever the zone: most of what programs write, without the work
 * that dates of people need. Undefined for all others, which are not therefore wrong.
 *
 * @param isUTC whether days begin at midnight in UTC
 */
export function quickTime(value: unknown, isUTC: boolean): QuickTime | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { at: value, width: 1 } : undefined;
  if (value instanceof Date) return Number.isNaN(+value) ? undefined : { at: +value, width: 1 };
  if (typeof value !== 'string') return undefined;
  const [text, , seconds, zone] = ISO.exec(value) ?? [];
  if (text === undefined || (zone === undefined && !isUTC)) return undefined;
  const at = Date.parse(zone === undefined ? text : text.replace(' ', 'T'));
  if (Number.isNaN(at)) return undefined;
  if (zone === undefined) return { at, width: DAY };
  return { at, width: seconds === undefined ? MINUTE : seconds.length > 3 ? 1 : SECOND };
}
