import { astronomicalYear, isoYear } from '../dates/civil-date.js';
import { areDayNumbers, dayDigits, isEarlyDayNumber } from '../dates/day-number.js';
import { areSerialDays, serialDay } from '../dates/serial-day.js';
import { readSpokenDate, type SpokenDate } from '../dates/spoken-date.js';
import { endByName, isDateName } from './field-roles.js';
import { wordsOf } from './words-of.js';
import { isYearName } from './year-name.js';

/** The ranges of seconds, milliseconds and microseconds since 1970: 1973 to 5138. */
const CLOCKS: readonly (readonly [least: number, perMillisecond: number])[] = [
  [1e17, 1e6],
  [1e14, 1e3],
  [1e11, 1],
  [1e8, 1e-3],
];

/** The names of amounts and places at the two ends of something, `beginning cash`, `start page`, and of those who did it, `createdById`. */
const AMOUNT =
  /(?:^|\s)(?:cash|balance|price|amount|costs?|budget|salary|capital|pages?|lines?|row|km|miles|mileage|odometer|depth|height|altitude|elevation|lat|latitude|lon|lng|longitude|weight|score|stock|inventory|bid|population|chapter|verse|temp|temperature|speed|by|by id)$/;

/** Whether a column is named as an amount or a place, so that none of its numbers is a date. */
export const isAmount = (name: string): boolean => AMOUNT.test(wordsOf(name));

/**
 * The meaning of the numbers in a column. A number is the count of its units in a millisecond, for times since 1970;
 * `days` are serial days of a spreadsheet; `digits` are those of a day, 20150624.
 */
type Clock = number | 'years' | 'days' | 'digits' | 'none';

/** Decides whether numbers are years, or count from 1970 in seconds or smaller units, by the largest of the column. */
export function clockOf(name: string, values: readonly unknown[]): Clock {
  const isYears = isYearName(name);
  let most = 0;
  let least = 0;
  let first = Infinity;
  let isDecimal = false;
  for (const value of values) {
    const number = numberOf(value);
    if (number === undefined || !Number.isFinite(number)) continue;
    most = Math.max(most, Math.abs(number));
    least = Math.min(least, number);
    first = Math.min(first, number);
    isDecimal ||= !Number.isInteger(number) && number < 1e5;
  }
  const numbers = values.map(numberOf).filter((number) => number !== undefined);
  if (!isYears && areDayNumbers(numbers)) return 'digits';
  if (isAmount(name)) return 'none';
  const isWhen = isDateName(name) || endByName(name) !== undefined;
  if (isWhen && !isYears && areSerialDays(first, most)) return 'days';
  // Not all numbers have to be serial days: a total below them is none.
  const serial = numbers.filter(isSerialDay).length;
  if (
    isWhen &&
    !isYears &&
    serial > 0 &&
    serial >= MOSTLY * numbers.length &&
    numbers.every((n) => isSerialDay(n) || n < 1000)
  )
    return 'days';
  // Beside years of four digits, numbers of three are years, too: someone died in 899, another one in 1066.
  if (isWhen && !isYears && most < 1000 && first >= 100 && values.some(isPlainYear)) return 'years';
  // Beside years of four digits, 0 is a year that is not known.
  if (isWhen && most === 0 && values.some(isPlainYear) && values.every(isPlainYearOrNone)) return 'years';
  if (isYears || most < 1e5 || isDecimal || (least < -1e5 && most === -least)) {
    if (isYears) return 'years';
    // “From date” 117: a date before the year 1000.
    if (most > 99 && most <= 3000 && isEndDate(name) && numbers.every(Number.isInteger)) return 'years';
    // In a column that is not named as a date, small numbers are counts or coordinates.
    return most >= 1000 && (isWhen ? least < 0 || most <= 3000 : first >= 1000 && most <= 2200) ? 'years' : 'none';
  }
  return CLOCKS.find(([from]) => most >= from)?.[1] ?? 'years';
}

/** A year of four digits, which is a text in a table. */
const isPlainYear = (value: unknown): boolean => typeof value === 'string' && /^\s*[12]\d{3}\s*$/.test(value);

const isPlainYearOrNone = (value: unknown): boolean =>
  isPlainYear(value) || (value ?? 0) === 0 || (typeof value === 'string' && /^\s*0*\s*$/.test(value));

/** Whether a column is named as the date of an end, and so is no count of seconds or pages: `from date`, `fecha inicio`, `start_ce`. */
const isEndDate = (name: string): boolean =>
  endByName(name) !== undefined &&
  wordsOf(name)
    .split(' ')
    .some((word) => isDateName(word) || /^(?:ce|ad)$/.test(word)) &&
  !/(?:^| )(?:time|ts)(?: |$)/.test(wordsOf(name));

/** The share of the numbers of a column that decides their meaning. */
const MOSTLY = 0.6;

export const isSerialDay = (number: number | undefined): boolean =>
  number !== undefined && areSerialDays(number, number);

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : numberIn(value);

/** A number as text, unless it has the four or eight digits of a date. */
export function numberIn(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^[+-]?\d{1,3}$/.test(text) || /^-\d{5,12}$/.test(text) || /^-[1-9]\d{3}$/.test(text)) return Number(text);
  return /^(?:\d{5}|\d{9,19})(?:\.\d+)?$/.test(text) || /^-?\d{1,4}\.\d+$/.test(text) ? Number(text) : undefined;
}

/** The date that a number is: as text, or in ms since 1970; undefined if it is none. `value` is the cell as given. */
export function readNumber(
  number: number,
  clock: Clock,
  value: unknown,
): SpokenDate | { readonly date: number; readonly words?: undefined } | undefined {
  if (clock === 'none') return undefined;
  // Rows outside the sample may have any number.
  if (clock === 'days') return isSerialDay(number) ? { date: serialDay(number) } : undefined;
  if (clock === 'digits') return isEarlyDayNumber(number) ? fromDigits(number) : undefined;
  if (clock !== 'years') return { date: clock < 1 ? fromSeconds(number) : number / clock };
  if (number === 0) return undefined;
  if (Number.isInteger(number))
    return typeof value === 'string' && /^-0/.test(value)
      ? { date: value }
      : { date: isoYear(astronomicalYear(number)) };
  return { date: fromDecimalYear(number) };
}

/** Seconds with decimals are rounded to the microsecond: a float64 of their size holds no more. */
function fromSeconds(seconds: number): number {
  const whole = Math.trunc(seconds);
  return (whole * 1e6 + Math.round((seconds - whole) * 1e6)) / 1e3;
}

/** Makes a date of eight digits: `2015-06-24` of 20150624, `2015-06` of 20150600. */
function fromDigits(value: number): SpokenDate | undefined {
  const [digits, ...parts] = dayDigits(value);
  const year = isoYear(astronomicalYear(Math.sign(value) * Math.floor(digits / 1e4)));
  const known = parts.filter((part) => part > 0).map((part) => String(part).padStart(2, '0'));
  return readSpokenDate([year, ...known].join('-'));
}

/** Two decimals of a year are exact to four days, so they give a month. More decimals give a day. */
function fromDecimalYear(value: number): string {
  const year = Math.floor(value);
  if (Math.abs(year) > 9999) return isoYear(year);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  const start = new Date(0).setUTCFullYear(year, 0, 1);
  const length = new Date(0).setUTCFullYear(year + 1, 0, 1) - start;
  const day = new Date(start + (value - year) * length).toISOString();
  const isExact = (String(value).split('.')[1] ?? '').length > 2;
  const [, sign = '', digits = '', rest = ''] = /^([+-]?)(\d+)(-\d\d-\d\d)/.exec(day) ?? [];
  return `${sign === '-' ? '-' : ''}${digits.slice(-4)}${isExact ? rest : rest.slice(0, 3)}`;
}
