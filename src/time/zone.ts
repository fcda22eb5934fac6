import { dateTimeFormat } from './date-time-format.js';
import { ELAPSED } from './elapsed.js';
import { asTime, DATE_LIMIT, DAY, HOUR, MINUTE, SECOND, type Time } from './time.js';

/** Whether a name can be used as a time zone: `UTC`, an IANA name, an offset such as `+09:00`, or `elapsed`. */
export function isZone(zone: string): boolean {
  if (zone === 'UTC' || remembered.has(zone) || fixedOffset(zone) !== undefined) return true;
  try {
    offsetFormat(zone);
    return true;
  } catch {
    return false;
  }
}

/** The time on the clock of a zone at an instant, as milliseconds from 1970-01-01T00:00 on that clock. */
export const toWall = (t: number, zone: string): number => t + offsetAt(t, zone);

/**
 * The instant at which a clock in the zone shows `wall` (ms from 1970-01-01T00:00 on that clock). A time skipped by
 * a change of clocks becomes the later instant, a repeated one the earlier: `disambiguation: "compatible"` of Temporal.
 */
export function fromWall(wall: number, zone: string): Time {
  if (zone === 'UTC') return asTime(wall);
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const early = wall - before;
  const late = wall - after;
  if (before === after || offsetAt(early, zone) === before) return asTime(early);
  return asTime(offsetAt(late, zone) === after ? late : early);
}

/** The offset of the zone from UTC at an instant, in ms. Zero beyond the range of `Date`. */
export function offsetAt(t: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  if (!(Math.abs(t) < DATE_LIMIT - DAY)) return 0;
  const day = Math.floor(t / DAY) * DAY;
  const offset = cachedOffset(day, zone);
  // No zone on record has changed its clocks twice within a day.
  return offset === cachedOffset(day + DAY, zone) ? offset : intlOffset(t, zone);
}

/** More days than this are not cached: a zone with that many takes some 10 MB. */
const MOST_REMEMBERED = 200_000;
const remembered = new Map<string, Map<number, number>>();

/** Cached, since asking `Intl` takes a thousand times as long. */
function cachedOffset(day: number, zone: string): number {
  let days = remembered.get(zone);
  if (!days || days.size > MOST_REMEMBERED) remembered.set(zone, (days = new Map<number, number>()));
  let offset = days.get(day);
  if (offset === undefined) days.set(day, (offset = intlOffset(day, zone)));
  return offset;
}

function intlOffset(t: number, zone: string): number {
  const parts = offsetFormat(zone).formatToParts(t);
  return fixedOffset(parts.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? 0;
}

/** Reads `UTC`, `Z`, `GMT+09:00`, `+09:00`, `-0330` or `+08:27:52`; undefined for anything else, such as `+99:99`. */
export function fixedOffset(zone: string): number | undefined {
  if (zone === 'UTC' || zone === 'Z' || zone === 'GMT' || zone === ELAPSED) return 0;
  const parts = /^(?:GMT)?([+−-])([01]\d|2[0-3])(?::?([0-5]\d)(?::?([0-5]\d))?)?$/.exec(zone);
  if (!parts) return undefined;
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = parts;
  return (sign === '+' ? 1 : -1) * (+hours * HOUR + +minutes * MINUTE + +seconds * SECOND);
}

const offsetFormat = (timeZone: string): Intl.DateTimeFormat =>
  dateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
