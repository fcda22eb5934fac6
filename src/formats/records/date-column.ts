import { astronomicalYear, isoYear } from '../dates/civil-date.js';
import { areDayNumbers, dayDigits, isEarlyDayNumber } from '../dates/day-number.js';
import { withoutMarkup } from '../dates/markup.js';
import { isAmbiguous, orderIn, orderOf, type DayOrder } from '../dates/day-order.js';
import { areSerialDays, serialDay } from '../dates/serial-day.js';
import type { Speech } from '../dates/speech.js';
import { areStamps, withSeparators } from '../dates/stamp-digits.js';
import { shortYearIn, withFullYear } from '../dates/short-years.js';
import { withoutWeekday } from '../dates/weekdays.js';
import { isAbsent, isPresent } from '../dates/no-date.js';
import { readSpokenDate, type SpokenDate } from '../dates/spoken-date.js';
import { haveEras, haveYoungYears, withEra } from '../dates/eras.js';
import { separatorIn, withSeparator } from '../dates/year-and-digit.js';
import { DAY } from '../../time/time.js';
import { DECADES, YEARS } from './field-names.js';
import { endByName, isDateName, isOfHijri } from './field-roles.js';
import { wordsOf } from './words-of.js';

/** The content of a cell in a column of dates. */
export type DateCell =
  SpokenDate | { readonly date: number; readonly words?: undefined } | 'absent' | 'present' | undefined;

/** How the dates of a column are written, which is determined for the column as a whole. */
export interface DateColumn {
  readonly name: string;
  /** Reads a cell. Undefined if it is not a date. `year` is the value of `yearColumn` in the same record. */
  readonly read: (value: unknown, year?: unknown) => DateCell;
  /** The column with the century of two-digit years. */
  readonly yearColumn?: string;
  /** Whether all times of the column are midnight, and therefore days. */
  readonly isMidnights: boolean;
  /** An ambiguous value, if only the language decided how to read it. */
  readonly ambiguous: string | undefined;
  /** A value with a two-digit year, if most have one, so that the century is a guess. */
  readonly short: string | undefined;
  /** A number that is read as a serial day of a spreadsheet. */
  readonly serial: number | undefined;
}

interface DateColumnOptions {
  readonly locale?: string | undefined;
  /** Whether years BCE are counted without a year 0. */
  readonly people?: boolean | undefined;
  /** The order of day and month in other columns, used if this column does not decide it. */
  readonly order?: DayOrder | undefined;
  /** Whether another column has years with an era. */
  readonly isBesideEras?: boolean | undefined;
}

/** The ranges of seconds, milliseconds and microseconds since 1970: 1973 to 5138. */
const CLOCKS: readonly (readonly [least: number, perMillisecond: number])[] = [
  [1e17, 1e6],
  [1e14, 1e3],
  [1e11, 1],
  [1e8, 1e-3],
];

/** Determines how the dates of a column are written. In one of decades, 1890 is any year of ten. */
export function dateColumn(...given: Parameters<typeof columnOf>): DateColumn {
  const column = columnOf(...given);
  return DECADE.test(wordsOf(column.name))
    ? { ...column, read: (value, year) => asDecade(column.read(value, year)) }
    : column;
}

const DECADE = new RegExp(`(?:^| )(?:${DECADES})$`, 'u');

const asDecade = (cell: DateCell): DateCell =>
  typeof cell === 'object' && typeof cell.date === 'string' && /^\d{3}0$/.test(cell.date)
    ? { ...cell, date: `${cell.date.slice(0, 3)}X` }
    : cell;

function columnOf(
  name: string,
  cells: readonly unknown[],
  { locale, people = false, order: beside, isBesideEras = false }: DateColumnOptions = {},
): DateColumn {
  const given = cells.map(plain);
  const isHijri = isOfHijri(name);
  const isStamps = areStamps(given.filter((value) => (value ?? '') !== '' && !isAbsent(String(value))));
  const values = isStamps ? given.map(withSeparators) : given;
  const own = orderOf(values) ?? beside;
  const order = own ?? orderIn(locale);
  const speech = { order, locale };
  // Beside years before Christ, a year of few digits is an early one, not one of our time.
  const isOfEras = haveEras(values) || (isBesideEras && haveYoungYears(values));
  const clock = isOfEras ? 'years' : clockOf(name, values);
  // If the column has counts, a number of four digits is one too, not a year.
  const isCounts =
    clock === 'none' && (AMOUNT.test(wordsOf(name)) || values.some((value) => numberIn(value) !== undefined));
  // If every time is midnight, a program has printed days.
  const isMidnights =
    values.some((value) => typeof value === 'string' && MIDNIGHT.test(value)) &&
    values.every((value) => typeof value !== 'string' || isAbsent(value) || isPresent(value) || MIDNIGHT.test(value));
  const isDays = typeof clock === 'number' && areWholeDays(values.map(numberOf), clock);
  // If a column named as a year only has 1 January, a program has made days of years.
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
      const value = isStamps ? withSeparators(plain(cell)) : plain(cell);
      // `end: false` means that there is no end yet.
      if (value === null || value === undefined || value === '' || typeof value === 'boolean') return 'absent';
      if (Array.isArray(value)) return readList(value, speech);
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : { date: value.getTime() };
      const number = numberOf(value);
      if (isHijri && (number !== undefined || typeof value === 'string'))
        return readHijri(String(number ?? (value as string)), speech);
      if (number !== undefined && Number.isFinite(number)) {
        const cell = readNumber(number, clock, value);
        return isDays && typeof cell === 'object' && isMidnight(cell.date) ? { date: dayOf(cell.date) } : cell;
      }
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

const plain = (cell: unknown): unknown => withoutWeekday(typeof cell === 'string' ? withoutMarkup(cell) : cell);

const MIDNIGHT =
  /^(-?\d{4}-\d\d-\d\d|\d{1,2}([/.-])\d{1,2}\2\d{4})(?:T|,? )(?:00?:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?|12:00(?::00)? ?a\.?m\.?)$/i;

const NEW_YEAR = /^(-?\d{4})-01-01|^0?1([/.-])0?1\2(\d{4})/;

const YEAR = new RegExp(`(?:^|\\s)(?:years?|yr|${YEARS})(?:$|\\s)|^date (?:ce|ad)$`, 'u');
/**
 * The names of counts, `years since joining`, `number within the year`, `years of college`, and of the values of one
 * year, `year 1960`.
 */
const COUNT =
  /(?:^|\s)(?:since|ago|within|per|num|number|count|index|experience|old|relative)(?:$|\s)|(?:^|\s)(?:years|yrs) (?!active)|(?:^|\s)(?:year|yr) \d/;

/** The names of amounts and places at the two ends of something, `beginning cash`, `start page`, and of those who did it, `createdById`. */
const AMOUNT =
  /(?:^|\s)(?:cash|balance|price|amount|costs?|budget|salary|capital|pages?|lines?|row|km|miles|mileage|odometer|depth|height|altitude|elevation|lat|latitude|lon|lng|longitude|weight|score|stock|inventory|bid|population|chapter|verse|temp|temperature|speed|by|by id)$/;

/** Whether a column is named as a year. */
export const isYearName = (name: string): boolean => YEAR.test(wordsOf(name)) && !COUNT.test(wordsOf(name));

/**
 * The meaning of the numbers in a column. A number is the count of its units in a millisecond, for times since 1970;
 * `days` are serial days of a spreadsheet; `digits` are those of a day, 20150624.
 */
type Clock = number | 'years' | 'days' | 'digits' | 'none';

/** Decides whether numbers are years, or count from 1970 in seconds or smaller units, by the largest of the column. */
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
  if (AMOUNT.test(wordsOf(name))) return 'none';
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

/** Reads a list of years or days, `[1936, 1940]`: something that was in each of them. */
function readList(values: readonly unknown[], speech: Speech): DateCell {
  const dates = values.map((value) =>
    typeof value === 'string' || typeof value === 'number' ? readSpokenDate(String(value), speech)?.date : undefined,
  );
  const known = [...new Set(dates)];
  if (known.length === 0) return 'absent';
  if (known.some((date) => date === undefined || !/^-?\d{4}(?:-\d\d){0,2}$/.test(date))) return undefined;
  return { date: known.length === 1 ? known[0]! : `{${known.join(',')}}` };
}

/** Reads a year in a column of the Islamic calendar. Its days and months are not known here, so they are no dates. */
function readHijri(text: string, speech: Speech): DateCell {
  if (isAbsent(text)) return 'absent';
  if (isPresent(text)) return 'present';
  const [, year, doubt] = /^(\D*\d{1,4})(?: ?(?:a\.?h\.?|h\.?|هـ?))?([?~\s]*)$/i.exec(text) ?? [];
  return year === undefined ? undefined : readSpokenDate(`${year} AH${doubt!}`, speech);
}

/** How many midnights are no accident. */
const FEW = 3;

/** Whether all times since 1970 are midnights, and so days. */
const areWholeDays = (numbers: readonly (number | undefined)[], clock: number): boolean => {
  const times = numbers.filter((number) => number !== undefined);
  return times.length >= FEW && times.every((time) => Math.round(time / clock) % DAY === 0);
};

/** Times farther from 1970 than this, in ms, may have years of other than four digits, or be none that a clock can have. */
const FAR = 6.2e13;

const isMidnight = (date: string | number): date is number =>
  typeof date === 'number' && date % DAY === 0 && Math.abs(date) < FAR;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a column is named as the date of an end, and so is no count of seconds or pages: `from date`, `fecha inicio`, `start_ce`. */
const isEndDate = (name: string): boolean =>
  endByName(name) !== undefined &&
  wordsOf(name)
    .split(' ')
    .some((word) => isDateName(word) || /^(?:ce|ad)$/.test(word)) &&
  !/(?:^| )(?:time|ts)(?: |$)/.test(wordsOf(name));

/** The share of the numbers of a column that decides their meaning. */
const MOSTLY = 0.6;

const isSerialDay = (number: number | undefined): boolean => number !== undefined && areSerialDays(number, number);

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : numberIn(value);

/** A number as text, unless it has the four or eight digits of a date. */
function numberIn(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^[+-]?\d{1,3}$/.test(text) || /^-\d{5,12}$/.test(text) || /^-[1-9]\d{3}$/.test(text)) return Number(text);
  return /^(?:\d{5}|\d{9,19})(?:\.\d+)?$/.test(text) || /^-?\d{1,4}\.\d+$/.test(text) ? Number(text) : undefined;
}

function readNumber(number: number, clock: Clock, value: unknown): DateCell {
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
