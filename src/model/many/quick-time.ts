import { after } from '../../time/parse-edtf.js';
import { asTime, DAY, MINUTE, SECOND } from '../../time/time.js';

/** What is known of a time at a glance: when it begins, and how long it is; ms. */
export interface QuickTime {
  readonly at: number;
  readonly width: number;
}

/**
 * Nothing but what is a time for certain: browsers read what is none as something else. Offsets as they are nearly everywhere;
 * whether others can be is for those to say who read all dates.
 */
const ISO =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(:[0-5]\d(?:\.\d{1,3})?)?(Z|(?!-00:00)[+-](?:0\d|1[01]):[0-5]\d))?$/;

/**
 * A number of ms, a `Date`, and ISO dates that mean one thing whatever the zone: most of what programs write, without the work
 * that dates of people need. Undefined for all others, which are not therefore wrong.
 *
 * @param isUTC whether days begin at midnight in UTC
 */
export function quickTime(value: unknown, isUTC: boolean): QuickTime | undefined {
  const ms = value instanceof Date ? value.getTime() : value;
  if (typeof ms === 'number') return Number.isFinite(ms) ? { at: ms, width: endOfMs(ms) - ms } : undefined;
  if (typeof value !== 'string') return undefined;
  const [text, seconds, zone] = ISO.exec(value) ?? [];
  if (text === undefined || (zone === undefined && !isUTC)) return undefined;
  const at = Date.parse(zone === undefined ? text : text.replace(' ', 'T'));
  if (zone === undefined) return { at, width: DAY };
  if (seconds === undefined) return { at, width: MINUTE };
  const digits = Math.max(0, seconds.length - ':00.'.length);
  return { at, width: SECOND / 10 ** digits };
}

/**
 * Until when a number of ms can have been meant: a whole one for a ms, any other more exactly.
 *
 * @param beside the other end of an interval, which if it is no whole one is known no less exactly
 */
export const endOfMs = (time: number, beside = time): number =>
  after(asTime(time), Number.isInteger(time) && Number.isInteger(beside) ? 1 : 0.001);
