import { isYearName, type DateColumn } from './date-column.js';
import { DATEISH, isDateName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** What tells when a record was written, not when that was of which it tells: `created_at`, `last update`. */
const RECORDING =
  /(?:^| )(?:created (?:at|on|by|date|time)|(?:dt|date|time) created|(?:last )?(?:updated?|modified|edited|scraped|fetched|retrieved|accessed|imported|crawled|inserted|recorded|checked))(?:$| )/;

export const isRecording = (name: string): boolean => RECORDING.test(wordsOf(name));

/** “Date” itself before a year, “release date”, all that merely holds dates, and the dates of the record. */
export const rankOf = (name: string): number =>
  isDateName(name)
    ? 0
    : isRecording(name)
      ? 5
      : /^(?:year|jahr|année|annee|año|ano|anno|год|年)$/u.test(wordsOf(name))
        ? 1
        : isYearName(name)
          ? 2
          : DATEISH.test(wordsOf(name))
            ? 3
            : 4;

/** What begins before a date as such, unless it is only the record that began. */
export function bestOf(starts: readonly DateColumn[], plain: readonly DateColumn[]): DateColumn | undefined {
  const start = starts.find(({ name }) => !isRecording(name));
  const date = plain.find(({ name }) => !isRecording(name));
  return start ?? date ?? starts[0] ?? plain[0];
}

/** The columns in their order; where the first has but years, one that says the day or month of the same years goes before it. */
export function fineOf(columns: readonly DateColumn[], rows: readonly Row[]): readonly DateColumn[] {
  const [first, ...others] = columns;
  if (!first || !isYears(first, rows)) return columns;
  const finer = others.find((column) => !isYears(column, rows) && agrees(first, column, rows));
  return finer ? [finer, ...columns.filter((column) => column !== finer)] : columns;
}

/** Without columns whose years of two digits are of other centuries than a column of whole years says. */
export function withoutOtherCenturies(columns: readonly DateColumn[], rows: readonly Row[]): readonly DateColumn[] {
  const years = columns.find((column) => isYearName(column.name) && isYears(column, rows));
  return columns.filter((column) => column.short === undefined || !years || agrees(years, column, rows));
}

/** So many rows tell whether two columns are of the same years, and at least this share of them must. */
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

function agrees(years: DateColumn, other: DateColumn, rows: readonly Row[]): boolean {
  const pairs = rows.slice(0, COMPARED).flatMap((row) => {
    const [year, date] = [yearOf(years, row), yearOf(other, row)];
    return year && date ? [year[0] === date[0]] : [];
  });
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length * MOST;
}
