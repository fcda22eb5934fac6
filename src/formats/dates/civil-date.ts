/** The parts of a date in a file: numbers, or digits as text; a blank part is unknown. */
export interface CivilParts {
  readonly year: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  readonly hour?: unknown;
  readonly minute?: unknown;
  /** May have decimals. */
  readonly second?: unknown;
  /** After the time: `Z`, `+09:00`, or nothing for a time without a zone. */
  readonly offset?: string;
}

/** An invalid part of a date, with what was expected. */
export class PartError extends RangeError {
  readonly part: string;
  constructor(part: string, message: string) {
    super(message);
    this.part = part;
  }
}

/** The parts after the year: their names, and their least and greatest values. */
const PARTS = [
  ['month', 1, 12],
  ['day', 1, 31],
  ['hour', 0, 24],
  ['minute', 0, 59],
  ['second', 0, 59],
] as const;

/**
 * The EDTF string of a date, as exact as its parts. The first blank part ends it.
 *
 * @throws PartError for a part that is not a number, or out of range
 */
export function civilDate(parts: CivilParts): string {
  const year = partOf('year', parts.year);
  if (year === undefined) throw new PartError('year', 'no year');
  if (!Number.isInteger(year)) throw new PartError('year', `the year ${String(year)}: expected a whole number`);
  const values: number[] = [];
  for (const [name, least, most] of PARTS) {
    const value = partOf(name, parts[name]);
    if (value === undefined) break;
    if (value < least || value >= most + 1 || (name !== 'second' && !Number.isInteger(value))) {
      throw new PartError(name, `the ${name} ${String(value)}: expected ${String(least)}–${String(most)}`);
    }
    values.push(value);
  }
  const [month, day, hour, minute = 0, second] = values;
  if (month !== undefined && day !== undefined && day > daysIn(year, month)) {
    throw new PartError(
      'day',
      `the day ${String(day)}: month ${String(month)} of ${String(year)} has ${String(daysIn(year, month))} days`,
    );
  }
  const date = [isoYear(year), ...[month, day].filter((part) => part !== undefined).map((part) => pad(part))].join('-');
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `:${String(second).replace(/^(?=\d(?:\.|$))/, '0')}`;
  return `${date}T${pad(hour)}:${pad(minute)}${seconds}${parts.offset ?? ''}`;
}

/**
 * Converts a year counted without a year 0 to ISO 8601: −44, that is 44 BCE, becomes −43. Years BCE of more than four
 * digits are rounded counts of how long ago something was, and do not change.
 */
export const astronomicalYear = (year: number): number => (year < 0 && year >= -9999 ? year + 1 : year);

/** A year in EDTF: `0044`, `-0043`, `Y-13800000000`. */
export const isoYear = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${String(year)}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

/** A part as a number; undefined if it is blank. */
export function partOf(name: string, value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const text = typeof value === 'string' ? value.trim() : undefined;
  if (text === '') return undefined;
  if (text !== undefined && /^[+\-−]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return Number(text.replace('−', '-'));
  throw new PartError(
    name,
    `the ${name} ${typeof value === 'string' ? `"${value}"` : `is a ${typeof value}`}: expected a number`,
  );
}

/** The day before a midnight. Where a file gives the first moment after something, our dates give its last day. */
export const dayBefore = (day: string): string => shiftDay(day, -1);

/** A day, `YYYY-MM-DD`, some days later. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
