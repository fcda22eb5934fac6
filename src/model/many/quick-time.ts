import { after } from '../../time/parse-edtf.js';
import { asTime, DAY, MINUTE, SECOND } from '../../time/time.js';

/** A time that can be read quickly: its start and its length, in ms. */
export interface QuickTime {
  readonly at: number;
  readonly width: number;
}

/**
 * Matches only what is certainly a valid time, since browsers read invalid ones as something else. It allows the usual
 * offsets; others are left to the full parser.
 */
const ISO =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(:[0-5]\d(?:\.\d{1,3})?)?(Z|(?!-00:00)[+-](?:0\d|1[01]):[0-5]\d))?$/;

/**
 * Reads a number of ms, a `Date`, or an ISO date that means the same in every zone: most of what programs write,
 * without the full parser for dates. Undefined for all others, which may still be valid.
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
 * The end of the unit that a number of ms stands for: a ms if it is whole, else a µs.
 *
 * @param beside the other end of an interval; if that is not whole, this one is just as exact
 */
export const endOfMs = (time: number, beside = time): number =>
  after(asTime(time), Number.isInteger(time) && Number.isInteger(beside) ? 1 : 0.001);
