import { dateTimeFormat } from './date-time-format.js';
import { HOUR, MINUTE, SECOND, type Time } from './time.js';
import { fixedOffset } from './zone.js';

/** The short name of a zone at an instant, in a locale: `BST`, `GMT+9`; an offset is its own name. */
export function zoneName(t: Time, zone: string, locale: string): string {
  if (zone === 'UTC' || zone === 'Z') return 'UTC';
  const offset = fixedOffset(zone);
  if (offset !== undefined) return offsetName(offset);
  const parts = dateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(t);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('-', '−') ?? zone;
}

/** An offset in the short form that `Intl` has: `GMT+9`, `GMT−3:30`, and `GMT` for zero. */
function offsetName(offset: number): string {
  const size = Math.abs(offset);
  if (size === 0) return 'GMT';
  const two = (unit: number): string => `:${String(Math.floor(size / unit) % 60).padStart(2, '0')}`;
  const rest = size % MINUTE > 0 ? two(MINUTE) + two(SECOND) : size % HOUR > 0 ? two(MINUTE) : '';
  return `GMT${offset < 0 ? '−' : '+'}${String(Math.floor(size / HOUR))}${rest}`;
}
