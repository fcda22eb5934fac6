import type { DateColumn } from './date-column.js';
import { isYearName } from './year-name.js';
import { DAY } from '../../time/time.js';
import { YEARS } from './field-names.js';
import { DATEISH, isDateName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** Names of the time at which a record was made, not of its event: `created_at`, `last update`. */
const RECORDING =
  /(?:^| )(?:created (?:at|on|by|date|time)|(?:dt|date|time) created|(?:last )?(?:updated?|modified|edited|scraped|fetched|retrieved|accessed|imported|crawled|inserted|recorded|checked))(?:$| )/;

export const isRecording = (name: string): boolean => RECORDING.test(wordsOf(name));

const YEAR = new RegExp(`^(?:year|${YEARS})$`, 'u');

const isStamp = (name: string): boolean => /^(?:time ?stamp|ts)$/.test(wordsOf(name));

/** A time stamp is that of the record if another column has other dates; then it comes last. */
export function stampsLast(columns: readonly DateColumn[], rows: readonly Row[]): readonly DateColumn[] {
  const isLate = (stamp: DateColumn): boolean =>
    isStamp(stamp.name) &&
    columns.some((other) => !isStamp(other.name) && rankOf(other.name) < 4 && !isSameDay(other, stamp, rows));
  const late = columns.filter(isLate);
  return late.length === 0 ? columns : [...columns.filter((column) => !late.includes(column)), ...late];
}

/**
 * The order of preference: “date” itself, a year, “release date”, other columns with dates, the dates of the record.
 */
export const rankOf = (name: string): number =>
  isDateName(name)
    ? 0
    : isRecording(name)
      ? 5
      : YEAR.test(wordsOf(name))
        ? 1
        : isYearName(name)
          ? 2
          : DATEISH.test(wordsOf(name))
            ? 3
            : 4;

/** Prefers a start to a plain date, unless it is only that of the record; what was created may begin later. */
export function bestOf(starts: readonly DateColumn[], plain: readonly DateColumn[]): DateColumn | undefined {
  const begun = starts.filter(({ name }) => !isRecording(name));
  const start = begun.find(({ name }) => !/(?:^| )created$/.test(wordsOf(name))) ?? begun[0];
  const date = plain.find(({ name }) => !isRecording(name));
  return start ?? date ?? starts[0] ?? plain[0];
}

/** The columns in order. If the first has only years, a column with the day or month of the same years precedes it. */
export function fineOf(columns: readonly DateColumn[], rows: readonly Row[]): readonly DateColumn[] {
  const [first, ...others] = columns;
  if (!first || !isYears(first, rows)) return columns;
  const finer = others.find((column) => !isYears(column, rows) && agrees(first, column, rows));
  return finer ? [finer, ...columns.filter((column) => column !== finer)] : columns;
}

/**
 * Whether an end consists of other numbers, such as prices at the close: with decimals that its start does not have, or
 * years before it in some rows.
 */
export function isPrice(end: DateColumn, start: DateColumn | undefined, rows: readonly Row[]): boolean {
  if (!start || isYearName(end.name)) return false;
  const some = rows.slice(0, COMPARED);
  const isDecimal = ({ name }: DateColumn): boolean => some.some((row) => /^-?\d+\.\d+$/.test(String(row[name])));
  if (isDecimal(end) && !isDecimal(start)) return true;
  // In any other end, that is a mistake of the author.
  if (!/(?:^| )close$/.test(wordsOf(end.name))) return false;
  const pairs = some.flatMap((row) => {
    const [first, last] = [yearOf(start, row), yearOf(end, row)];
    return first && last && /^\d{1,4}$/.test(String(row[end.name])) ? [Number(last[0]) < Number(first[0])] : [];
  });
  return pairs.filter(Boolean).length > pairs.length * (1 - MOST);
}

/**
 * The columns, with the century of two-digit years taken from a column of full years if it has other centuries; without
 * them, if their years do not agree.
 */
export function withoutOtherCenturies(columns: readonly DateColumn[], rows: readonly Row[]): readonly DateColumn[] {
  const years = columns.find((column) => isYearName(column.name) && isYears(column, rows));
  return columns.flatMap((column) => {
    if (column.short === undefined || !years || agrees(years, column, rows)) return [column];
    return agrees(years, column, rows, 2) ? [withCentury(column, years)] : [];
  });
}

/** Without a full year beside it, or with a different one, such a date is not used. */
const withCentury = (column: DateColumn, years: DateColumn): DateColumn => ({
  ...column,
  short: undefined,
  yearColumn: years.name,
  read: (value, year) => {
    const [cell, whole] = [column.read(value), years.read(year)];
    if (typeof cell !== 'object' || typeof cell.date !== 'string') return cell;
    const date = typeof whole === 'object' ? String(whole.date) : '';
    return /^\d{4}$/.test(date) && date.slice(2) === cell.date.slice(2, 4)
      ? { ...cell, date: date + cell.date.slice(4) }
      : 'absent';
  },
});

/** How many rows decide whether two columns are of the same years, and the least share that must agree. */
const COMPARED = 500;
const MOST = 0.95;

const yearOf = ({ name, read }: DateColumn, row: Row): readonly [year: string, rest: string] | undefined => {
  const cell = read(row[name]);
  const [, year, rest = ''] =
    (typeof cell === 'object' && typeof cell.date === 'string' && /^(-?\d{4})(.*)/.exec(cell.date)) || [];
  return year === undefined ? undefined : [year, rest];
};

function isYears(column: DateColumn, rows: readonly Row[]): boolean {
  const dates = rows
    .slice(0, COMPARED)
    .flatMap((row) => [yearOf(column, row) ?? []].filter(({ length }) => length > 0));
  return dates.length > 0 && dates.filter(([, rest]) => rest === '').length > dates.length * MOST;
}

/** Whether two columns are of the same days, as far as both are exact; they may differ by their zones. */
function isSameDay(days: DateColumn, times: DateColumn, rows: readonly Row[]): boolean {
  const pairs = rows.slice(0, COMPARED).flatMap((row) => {
    const [day, time] = [timeOf(days, row), timeOf(times, row)];
    return day === undefined || time === undefined ? [] : [Math.abs(time - day) < 1.6 * DAY];
  });
  return pairs.filter(Boolean).length >= pairs.length * MOST;
}

/** In ms since 1970; undefined for a date that is not known to the day. */
function timeOf({ name, read }: DateColumn, row: Row): number | undefined {
  const cell = read(row[name]);
  if (typeof cell !== 'object') return undefined;
  if (typeof cell.date === 'number') return cell.date;
  const time = /^\d{4}-\d\d-\d\d/.test(cell.date) ? Date.parse(cell.date) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Whether two columns are of the same years, by all of their digits or the last ones. */
function agrees(years: DateColumn, other: DateColumn, rows: readonly Row[], digits = 4): boolean {
  const pairs = rows.slice(0, COMPARED).flatMap((row) => {
    const [year, date] = [yearOf(years, row), yearOf(other, row)];
    return year && date ? [year[0].slice(-digits) === date[0].slice(-digits)] : [];
  });
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length * MOST;
}
