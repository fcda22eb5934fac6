import { astronomicalYear, isoYear } from '../dates/civil-date.js';
import { areDayNumbers, dayDigits, isDayNumber } from '../dates/day-number.js';
import { isAmbiguous, orderIn, orderOf, type DayOrder } from '../dates/day-order.js';
import { areSerialDays, serialDay } from '../dates/serial-day.js';
import { shortYearIn, withFullYear } from '../dates/short-years.js';
import { withoutWeekday } from '../dates/weekdays.js';
import { isAbsent, isPresent } from '../dates/no-date.js';
import { readSpokenDate, type SpokenDate } from '../dates/spoken-date.js';
import { haveEras, haveYoungYears, withEra } from '../dates/eras.js';
import { separatorIn, withSeparator } from '../dates/year-and-digit.js';
import { YEARS } from './field-names.js';
import { endByName, isDateName } from './field-roles.js';
import { wordsOf } from './words-of.js';

/** What a cell of a column of dates says. */
export type DateCell =
  SpokenDate | { readonly date: number; readonly words?: undefined } | 'absent' | 'present' | undefined;

/** How the dates of one column are written. That is seen in the column as a whole. */
export interface DateColumn {
  readonly name: string;
  /** Undefined for what is no date; `year` is what `yearColumn` says in the same record. */
  readonly read: (value: unknown, year?: unknown) => DateCell;
  /** The column that tells the century of years of two digits. */
  readonly yearColumn?: string;
  /** Whether all of its times are midnight, and mean but days. */
  readonly isMidnights: boolean;
  /** A value that could be read in two ways, where only the language decided how. */
  readonly ambiguous: string | undefined;
  /** A value whose year has two digits, as those of most others, so that its century is only supposed. */
  readonly short: string | undefined;
  /** A number that is taken for a day as spreadsheets count them. */
  readonly serial: number | undefined;
}

export interface DateColumnOptions {
  readonly locale?: string | undefined;
  /** Whether years before Christ are counted without a year 0. */
  readonly people?: boolean | undefined;
  /** What the other columns say of the order of day and month. */
  readonly order?: DayOrder | undefined;
  /** Whether some other column has years before Christ. */
  readonly isBesideEras?: boolean | undefined;
}

/** The ends of what seconds, milliseconds and microseconds since 1970 usually are: 1973 to 5138. */
const CLOCKS: readonly (readonly [least: number, perMillisecond: number])[] = [
  [1e17, 1e6],
  [1e14, 1e3],
  [1e11, 1],
  [1e8, 1e-3],
];

/** Understands a column of dates. */
export function dateColumn(
  name: string,
  cells: readonly unknown[],
  { locale, people = false, order: given, isBesideEras = false }: DateColumnOptions = {},
): DateColumn {
  const values = cells.map(withoutWeekday);
  const own = orderOf(values) ?? given;
  const order = own ?? orderIn(locale);
  const speech = { order, locale };
  // Where some years are before Christ, others have as many digits as they are old.
  const isOfEras = haveEras(values) || (isBesideEras && haveYoungYears(values));
  const clock = isOfEras ? 'years' : clockOf(name, values);
  // Beside counts of fewer digits, one of four is no year either.
  const isCounts = clock === 'none' && values.some((value) => numberIn(value) !== undefined);
  // A column whose every time is midnight was printed by a program that had days.
  const isMidnights =
    values.some((value) => typeof value === 'string' && MIDNIGHT.test(value)) &&
    values.every((value) => typeof value !== 'string' || isAbsent(value) || isPresent(value) || MIDNIGHT.test(value));
  // What is called a year and has but days of New Year was a number before some program made days of it.
  const isNewYears =
    isMidnights &&
    isYearName(name) &&
    values.every((value) => typeof value !== 'string' || !MIDNIGHT.test(value) || NEW_YEAR.test(value));
  const short = isOfEras ? undefined : shortYearIn(values, isDateName(name));
  const separator = separatorIn(values);
  return {
    ...{ name, isMidnights, short },
    serial: clock === 'days' ? values.map(numberOf).find(isSerialDay) : undefined,
    ambiguous: own === undefined ? (values.find(isAmbiguous) as string | undefined) : undefined,
    read: (cell) => {
      const value = withoutWeekday(cell);
      // An end that is false has not come.
      if (value === null || value === undefined || value === '' || typeof value === 'boolean') return 'absent';
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : { date: value.getTime() };
      const number = numberOf(value);
      if (number !== undefined && Number.isFinite(number)) return readNumber(number, clock, value);
      if (typeof value !== 'string') return undefined;
      if (isAbsent(value)) return 'absent';
      if (isPresent(value)) return 'present';
      if (isCounts && /^\s*\d{4}\s*$/.test(value)) return undefined;
      const told = separator === undefined ? value : withSeparator(value, separator);
      const day = isMidnights ? told.replace(MIDNIGHT, '$1') : told;
      const text = isNewYears
        ? day.replace(NEW_YEAR, '$1$3')
        : isOfEras
          ? withEra(day)
          : short === undefined
            ? day
            : withFullYear(day);
      return readSpokenDate(
        people ? text.replace(/^-(\d{4})(?=$|-)/, (_, year) => isoYear(astronomicalYear(-Number(year)))) : text,
        speech,
      );
    },
  };
}

const MIDNIGHT =
  /^(-?\d{4}-\d\d-\d\d|\d{1,2}([/.-])\d{1,2}\2\d{4})(?:T|,? )(?:00?:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?|12:00(?::00)? ?a\.?m\.?)$/i;

const NEW_YEAR = /^(-?\d{4})-01-01|^0?1([/.-])0?1\2(\d{4})/;

const YEAR = new RegExp(`(?:^|\\s)(?:years?|yr|${YEARS})(?:$|\\s)`, 'u');
/** `years since joining`, `number within the year`, `years of college`: a count; `year 1960` is what was then. */
const COUNT =
  /(?:^|\s)(?:since|ago|within|per|num|number|count|index|experience|old|relative)(?:$|\s)|(?:^|\s)(?:years|yrs) (?!active)|(?:^|\s)(?:year|yr) \d/;

/** Whether a column is called a year. */
export const isYearName = (name: string): boolean => YEAR.test(wordsOf(name)) && !COUNT.test(wordsOf(name));

/**
 * What the numbers of a column are: how many of them are a millisecond since 1970, years, days of a spreadsheet, or the digits of a
 * day, 20150624.
 */
type Clock = number | 'years' | 'days' | 'digits' | 'none';

/** Numbers are years, or count from 1970 in seconds or less: the largest of the column tells. */
function clockOf(name: string, values: readonly unknown[]): Clock {
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
  const isWhen = isDateName(name) || endByName(name) !== undefined;
  if (isWhen && !isYears && areSerialDays(first, most)) return 'days';
  // A sum below them is none.
  const serial = numbers.filter(isSerialDay).length;
  if (
    isWhen &&
    !isYears &&
    serial > 0 &&
    serial >= MOSTLY * numbers.length &&
    numbers.every((n) => isSerialDay(n) || n < 1000)
  )
    return 'days';
  if (isYears || most < 1e5 || isDecimal || (least < -1e5 && most === -least)) {
    if (isYears) return 'years';
    // Small numbers in a column that is not called so are counts, or places on a map.
    return most >= 1000 && (isWhen ? least < 0 || most <= 3000 : first >= 1000 && most <= 2200) ? 'years' : 'none';
  }
  return CLOCKS.find(([from]) => most >= from)?.[1] ?? 'years';
}

/** This share of the numbers of a column tells what they are. */
const MOSTLY = 0.6;

const isSerialDay = (number: number | undefined): boolean => number !== undefined && areSerialDays(number, number);

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : numberIn(value);

/** A number written as text; what has the four or eight digits of a date is none. */
function numberIn(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^[+-]?\d{1,3}$/.test(text) || /^-\d{5,12}$/.test(text) || /^-[1-9]\d{3}$/.test(text)) return Number(text);
  return /^(?:\d{5}|\d{9,19})(?:\.\d+)?$/.test(text) || /^-?\d{1,4}\.\d+$/.test(text) ? Number(text) : undefined;
}

function readNumber(number: number, clock: Clock, value: unknown): DateCell {
  if (clock === 'none') return undefined;
  // Of rows that were not looked at, a number may be anything.
  if (clock === 'days') return isSerialDay(number) ? { date: serialDay(number) } : undefined;
  if (clock === 'digits') return isDayNumber(number) ? fromDigits(number) : undefined;
  if (clock !== 'years') return { date: clock < 1 ? fromSeconds(number) : number / clock };
  if (number === 0) return undefined;
  if (Number.isInteger(number))
    return typeof value === 'string' && /^-0/.test(value)
      ? { date: value }
      : { date: isoYear(astronomicalYear(number)) };
  return { date: fromDecimalYear(number) };
}

/** Seconds with decimals are known to the microsecond: numbers of their size do not tell more. */
function fromSeconds(seconds: number): number {
  const whole = Math.trunc(seconds);
  return (whole * 1e6 + Math.round((seconds - whole) * 1e6)) / 1e3;
}

/** A day of digits: `2015-06-24`, `2015-06` of 20150600. */
function fromDigits(value: number): SpokenDate | undefined {
  const [digits, ...parts] = dayDigits(value);
  const year = isoYear(astronomicalYear(Math.sign(value) * Math.floor(digits / 1e4)));
  const known = parts.filter((part) => part > 0).map((part) => String(part).padStart(2, '0'));
  return readSpokenDate([year, ...known].join('-'));
}

/** Hundredths of a year are days of four, so that the month is what is known; more decimals are a day. */
function fromDecimalYear(value: number): string {
  const year = Math.floor(value);
  if (Math.abs(year) > 9999) return isoYear(year);
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  const start = new Date(0).setUTCFullYear(year, 0, 1);
  const length = new Date(0).setUTCFullYear(year + 1, 0, 1) - start;
  const day = new Date(start + (value - year) * length).toISOString();
  const isExact = (String(value).split('.')[1] ?? '').length > 2;
  const [, sign = '', digits = '', rest = ''] = /^([+-]?)(\d+)(-\d\d-\d\d)/.exec(day) ?? [];
  return `${sign === '-' ? '-' : ''}${digits.slice(-4)}${isExact ? rest : rest.slice(0, 3)}`;
}
