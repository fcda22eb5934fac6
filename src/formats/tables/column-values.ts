import { DAY } from '../../time/time.js';

/** How many of a unit are in a second. */
export const PER_SECOND = {
  second: 1n,
  millisecond: 1000n,
  microsecond: 1_000_000n,
  nanosecond: 1_000_000_000n,
} as const;
export type TimeUnitName = keyof typeof PER_SECOND;

/** The range of a `Date`, in seconds. */
const SECONDS_LIMIT = 8_640_000_000_000n;

/**
 * A count of units since 1970 as a date with all of its digits: `2001-01-01T00:01:00.000000`. `Z` is added by the
 * caller, since a column may have local times. Beyond four-digit years, a number of milliseconds.
 */
export function instantText(count: bigint, unit: TimeUnitName): string | number {
  const per = PER_SECOND[unit];
  const rest = ((count % per) + per) % per;
  const seconds = (count - rest) / per;
  if (seconds > SECONDS_LIMIT || seconds < -SECONDS_LIMIT) return Number(seconds) * 1000;
  const text = new Date(Number(seconds) * 1000).toISOString();
  if (text.length > 24) return Number(seconds) * 1000 + (Number(rest) * 1000) / Number(per);
  return text.slice(0, 19) + fraction(rest, per);
}

/**
 * A count of fractions of a millisecond. For nanoseconds the number is inexact, so a nearly whole result is rounded.
 */
export function toMilliseconds(count: number, perMillisecond: number): number {
  const time = count / perMillisecond;
  const whole = Math.round(time);
  return Math.abs(time - whole) < 3e-4 ? whole : time;
}

/** A number of ms since 1970 as a date without unneeded digits; null for `NaN`. */
export function instantOf(time: number, kind: 'instant' | 'wall' | 'day'): string | number | null {
  if (!Number.isFinite(time)) return null;
  if (kind === 'day') return dayText(Math.floor(time / DAY)) ?? null;
  if (Math.abs(time) > MOST_MICROSECONDS) return time;
  const text = instantText(BigInt(Math.round(time * 1000)), 'microsecond');
  if (typeof text === 'number') return text;
  return text.replace(/\.000000$|000$/, '') + (kind === 'wall' ? '' : 'Z');
}

/** Above this, a number of microseconds is inexact. */
const MOST_MICROSECONDS = Number.MAX_SAFE_INTEGER / 1000;

/** Days since 1970 as a day, or as a year of more than four digits; undefined if out of range. */
export function dayText(days: number): string | undefined {
  if (!Number.isFinite(days) || Math.abs(days) > 100_000_000) return undefined;
  const [, sign = '', year = '', rest = ''] = /^([+-]?)(\d+)(-\d\d-\d\d)/.exec(new Date(days * DAY).toISOString())!;
  const minus = sign === '-' ? '-' : '';
  return Number(year) > 9999 ? `Y${minus}${String(Number(year))}` : minus + year.slice(-4) + rest;
}

/** A time of day; `25:30:00` is possible. */
export function clockText(count: bigint, unit: TimeUnitName): string {
  const per = PER_SECOND[unit];
  const seconds = count / per;
  const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map((part) => String(part).padStart(2, '0'));
  return parts.join(':') + (count % per === 0n ? '' : fraction(count % per, per));
}

const fraction = (rest: bigint, per: bigint): string =>
  per === 1n ? '' : `.${String(rest).padStart(String(per).length - 1, '0')}`;

/** An integer; as text if a number cannot hold it exactly. */
export const wholeNumber = (value: bigint): number | string =>
  value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : String(value);

/** A decimal, of which a number holds 15 digits exactly; as text if it has more. */
export function decimalNumber(unscaled: bigint, scale: number): number | string {
  if (scale <= 0) return wholeNumber(unscaled * 10n ** BigInt(Math.min(1000, -scale)));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const text = `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return digits.length <= 16 ? Number(text) : text;
}

/** Bytes that are not text, in hexadecimal. */
export const hexText = (bytes: Uint8Array): string =>
  `0x${Array.from(bytes.subarray(0, 1000), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/**
 * The times of a column without decimals that are always 0: programs store nanoseconds even if they only know seconds.
 * `zone` is appended to each: `Z` or nothing.
 */
export function withoutNoughts(values: readonly unknown[], zone: string): unknown[] {
  let needed = 0;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const decimals = value.slice(20).replace(/0+$/, '').length;
    needed = Math.max(needed, Math.ceil(decimals / 3) * 3);
  }
  const length = needed === 0 ? 19 : 20 + needed;
  return values.map((value) => (typeof value === 'string' ? value.slice(0, length) + zone : value));
}
