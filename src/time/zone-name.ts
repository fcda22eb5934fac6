import { dateTimeFormat } from './date-time-format.js';
import { HOUR, MINUTE, SECOND, type Time } from './time.js';
import { fixedOffset } from './zone.js';

/** The short name of a zone at an instant, as the locale has it: `BST`, `GMT+9`; an offset is named by it. */
export function zoneName(t: Time, zone: string, locale: string): string {
  if (zone === 'UTC' || zone === 'Z') return 'UTC';
  const offset = fixedOffset(zone);
  if (offset !== undefined) return offsetName(offset);
  const parts = dateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(t);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('-', '−') ?? zone;
}

/** `GMT+9`, `GMT−3:30`. */
function offsetName(offset: number): string {
  if (offset === 0) return 'GMT';
  const size = Math.abs(offset);
  const rest = [Math.floor(size / MINUTE) % 60, Math.floor(size / SECOND) % 60];
  const shown = rest[1] === 0 ? (rest[0] === 0 ? [] : rest.slice(0, 1)) : rest;
  const digits = shown.map((part) => `:${String(part).padStart(2, '0')}`).join('');
  return `GMT${offset < 0 ? '−' : '+'}${String(Math.floor(size / HOUR))}${digits}`;
}
