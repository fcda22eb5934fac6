import type { DateReader } from './date-reader.js';
import { readTime, type WrittenTime } from './read-time.js';

/** A year as written: digits, with `X` for those that are unspecified. */
export interface WrittenYear {
  /** Without the sign. Two digits are a century, three a decade; `Y138E8` is expanded. */
  readonly digits: string;
  readonly negative: boolean;
  /** The number of significant digits: `1950S2`. */
  readonly significant: number | undefined;
}

/** A date as written, before its meaning is worked out. */
export interface WrittenDate {
  readonly year: WrittenYear;
  /** A month, or a part of the year from 21 on; may contain `X`. */
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: WrittenTime | undefined;
  /** All doubts (`?`, `~`, `%`), whichever component they belong to. */
  readonly doubts: string;
  /** Whether a doubt is about less than the whole date. */
  readonly isPartlyDoubtful: boolean;
  /** The positions of month and day in the text, for errors. */
  readonly places: { readonly month: number; readonly day: number };
}

const A_DATE = 'a date such as 1961, 1961-07, 1961-07-06, 2024-06-19T15:00+09:00, 2000~, 196X, 1943/1945 or Y-66000000';

/** Reads an EDTF date, level 0 to 2: a year, and a month, a day and a time if these follow. */
export function readDate(reader: DateReader): WrittenDate {
  const before: string[] = [];
  const after: string[] = [];
  function component<T>(read: () => T): T {
    before.push(readDoubt(reader));
    const value = read();
    after.push(readDoubt(reader));
    return value;
  }

  const year = component(() => readYear(reader));
  // Centuries, decades and estimates have no months.
  const hasMonth = year.digits.length > 3 && year.significant === undefined && reader.skip('-');
  const places = { month: reader.at, day: 0 };
  const month = hasMonth ? component(() => two(reader, MONTH)) : undefined;
  const hasDay = month !== undefined && reader.skip('-');
  places.day = reader.at;
  const day = hasDay ? component(() => two(reader, DAY)) : undefined;
  const time = day !== undefined ? readTime(reader) : undefined;
  const doubts = before.join('') + after.join('');
  return {
    ...{ year, month, day, time, doubts, places },
    isPartlyDoubtful: doubts !== '' && doubts !== after.at(-1),
  };
}

export const MONTH = 'a month from 01 to 12, or a part of the year from 21 to 41';
const DAY = 'a day from 01 to 31';

const YEAR = /\d{6}(?=-)|[\dX]{4}|\d{2,3}/y;
const LONG_YEAR = /\d+/y;
const EXPONENT = /E(\d{1,2})/y;
const SIGNIFICANT = /S([1-9]\d?)/y;
const TWO = /[\dX]{2}/y;

/** Years with more digits have no exact number of days in a float64. */
const LONGEST_YEAR = 15;

function readYear(reader: DateReader): WrittenYear {
  const place = reader.at;
  const long = reader.skip('Y');
  const sign = reader.takeOne('+-');
  const digits = reader.take(long ? LONG_YEAR : YEAR)?.[0];
  const isExpanded = !long && digits?.length === 6;
  // ISO 8601 has a sign before every year of six digits; EDTF only before years BCE.
  if (digits === undefined || (sign === '+' && !isExpanded) || (isExpanded && sign === '')) {
    throw reader.expected(A_DATE, place);
  }
  if (!long && !isExpanded && isDigit(reader.next)) {
    throw reader.expected('a dash or the end of the date; years of more than four digits begin with Y');
  }
  const exponent = long ? reader.take(EXPONENT)?.[1] : undefined;
  const significant = reader.take(SIGNIFICANT)?.[1];
  if (long && (digits.startsWith('0') || (digits.length < 5 && exponent === undefined))) {
    throw reader.expected('a year of more than four digits after Y; others are written without it', place);
  }
  if (digits.length + Number(exponent ?? 0) > LONGEST_YEAR) {
    throw reader.expected(`a year of at most ${String(LONGEST_YEAR)} digits`, place);
  }
  if (sign === '-' && /^0+$/.test(digits)) {
    throw reader.expected('0000 for the year before the year 1; there is no negative zero', place);
  }
  return {
    digits: isExpanded ? digits.replace(/^0+(?=\d{4})/, '') : digits.padEnd(digits.length + Number(exponent ?? 0), '0'),
    negative: sign === '-',
    significant: significant === undefined ? undefined : Number(significant),
  };
}

function two(reader: DateReader, what: string): string {
  const text = reader.take(TWO)?.[0];
  if (text === undefined) throw reader.expected(what);
  return text;
}

const readDoubt = (reader: DateReader): string => reader.takeOne('?~%');

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
