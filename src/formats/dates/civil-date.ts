/** The parts of a date as files have them: numbers, or the digits of numbers; what is blank is not known. */
export interface CivilParts {
  readonly year: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  readonly hour?: unknown;
  readonly minute?: unknown;
  /** With decimals, if there are any. */
  readonly second?: unknown;
  /** Behind the time: `Z`, `+09:00`, or nothing for a time of no zone. */
  readonly offset?: string;
}

/** Which part of a date is none, and what was expected of it. */
export class PartError extends RangeError {
  readonly part: string;
  constructor(part: string, message: string) {
    super(message);
    this.part = part;
  }
}

/** The parts behind the year: what they are called, their least and greatest value. */
const PARTS = [
  ['month', 1, 12],
  ['day', 1, 31],
  ['hour', 0, 24],
  ['minute', 0, 59],
  ['second', 0, 59],
] as const;

/**
 * The EDTF string of a date that is known as far as its parts go; the first part that is blank ends it.
 *
 * @throws PartError for a part that is no number, or that no calendar has
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
 * A year as people count, without a year 0, as ISO 8601 counts: −44, 44 before Christ, is −43. Years of more than four digits
 * before Christ are rounded counts of how long ago something was, and stay as they are.
 */
export const astronomicalYear = (year: number): number => (year < 0 && year >= -9999 ? year + 1 : year);

/** A year in the letters of EDTF: `0044`, `-0043`, `Y-13800000000`. */
export const isoYear = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${String(year)}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

/** A part as a number; undefined where it is blank. */
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

/** The last day before a midnight: where a file says when something was over, ours says the last day of it. */
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
