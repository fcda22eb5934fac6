import type { DateColumn } from './date-column.js';
import { isDateName, isOfMaker } from './field-roles.js';
import type { Row } from './row.js';
import type { When } from './when.js';
import { wordsOf } from './words-of.js';

/** How many rows decide what a period belongs to. */
const COMPARED = 500;
/**
 * If a date lies within the period, and not at its ends, in more than this share of the rows, the period belongs to
 * something else.
 */
const MOST = 0.5;

/** Whether a column has the date of the thing itself, in the author’s words: `date`, `object date`. */
export const isOwnDate = (name: string): boolean =>
  !/stamp/.test(wordsOf(name)) && isDateName(wordsOf(name).replace(/^(?:object|item|work|event) /, ''));

/** Whether a period is the life of the maker, and the date of the thing lies somewhere in it. */
export function isLifeOfMaker(
  names: readonly string[],
  { start, end, own }: Readonly<Record<'start' | 'end' | 'own', DateColumn | undefined>>,
  rows: readonly Row[],
): boolean {
  if (!start || !end || !own || !names.some(isOfMaker)) return false;
  const yearIn = ({ name, read }: DateColumn, row: Row): number => {
    const cell = read(row[name]);
    return Number.parseInt(typeof cell === 'object' ? String(cell.date) : '', 10);
  };
  const dated = rows.slice(0, COMPARED).flatMap((row) => {
    const [first, last, date] = [yearIn(start, row), yearIn(end, row), yearIn(own, row)];
    // A living maker has no last year, or 0.
    return first < date ? [date <= last || !(last > first)] : first >= date ? [false] : [];
  });
  return dated.filter(Boolean).length > dated.length * MOST;
}

/** A day, month or year of EDTF as numbers; undefined for any other date. */
function partsOf(date: unknown): readonly number[] | undefined {
  const [, year, rest = ''] = (typeof date === 'string' && /^(-?\d{4})((?:-\d\d){0,2})[?~%]?$/.exec(date)) || [];
  return year === undefined ? undefined : [Number(year), ...rest.split('-').slice(1).map(Number)];
}

/** Compares two dates as far as both are known. */
function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((part, i) => part !== b[i]);
  return place < 0 || place >= b.length ? 0 : a[place]! - b[place]!;
}

/**
 * Replaces a period from other columns by the date of the thing itself, if that lies within the period and says more: a
 * day, or that it is not certain. “14 October 1066” beside 1066 to 1066, “c. 1903” beside 1900 to 1906.
 */
export function withOwnDate(when: When, { name, read }: DateColumn, row: Row): When {
  const cell = read(row[name]);
  const [date, start, end] = [
    typeof cell === 'object' ? cell.date : '',
    when.start ?? when.date,
    when.end ?? when.date,
  ];
  const [own, from, to] = [date, start, end].map(partsOf);
  if (typeof cell !== 'object' || !own || !from || !to) return when;
  const [after, before] = [compare(own, from), compare(to, own)];
  if (after < 0 || before < 0) return when;
  const isSure = !/[?~%]$/.test(String(date));
  const isPeriod = when.end !== undefined;
  // A date equal to an end of a period is only that end.
  if (isPeriod ? isSure || after === 0 || before === 0 : isSure && own.length <= from.length && !cell.words)
    return when;
  const display = cell.words === undefined ? {} : { displayDate: cell.words };
  return { date, ...display, problems: when.problems, from: { date: name }, columns: new Set([name]) };
}
