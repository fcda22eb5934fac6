import { astronomicalYear, civilDate, partOf, PartError } from '../dates/civil-date.js';
import { fullYear } from '../dates/short-years.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import { partIn, type DateParts } from './date-parts.js';
import type { PartRole } from './field-names.js';
import type { Row } from './row.js';
import type { When } from './when.js';

/** How records are dated whose dates are in parts. */
interface PartsPlan {
  readonly columns: ReadonlySet<string>;
  readonly read: (row: Row) => When;
  /** Two-digit years, whose century is a guess. */
  readonly short: readonly { readonly column: string; readonly value: string }[];
}

/** Reads dates whose year, month, day and time are in columns of their own. */
export function planParts(parts: DateParts, rows: readonly Row[], locale: string | undefined): PartsPlan {
  const cell = (row: Row, end: '' | 'end-', part: 'year' | 'month' | 'day' | 'time' | 'hour' | 'minute' | 'second') =>
    partIn(part, row[parts.get(`${end}${part}`) ?? ''], locale);
  // Beside a month, two-digit years are recent: dates in the first century that are known to the month have all four
  // digits.
  const years = rows.flatMap((row) => [cell(row, '', 'year'), cell(row, 'end-', 'year')]);
  const digits = years.filter((year) => /\d/.test(String(year)));
  const isShort = parts.has('month') && digits.length > 0 && digits.every((year) => /^\d{1,2}$/.test(String(year)));
  const read = (row: Row, end: '' | 'end-'): string | undefined => {
    const given = partOf('year', cell(row, end, 'year'));
    if (given === undefined) return undefined;
    const [time, hour] = [cell(row, end, 'time'), cell(row, end, 'hour')];
    const date = civilDate({
      year: astronomicalYear(isShort ? fullYear(given) : given),
      ...{ month: cell(row, end, 'month'), day: cell(row, end, 'day'), hour: time === undefined ? hour : undefined },
      ...{ minute: cell(row, end, 'minute'), second: cell(row, end, 'second') },
    });
    return (typeof time === 'string' && time !== '' && readSpokenDate(`${date} ${time}`)?.date) || date;
  };
  /** With a wrong month or day, the date is that of the year or month, and the problem is told. */
  const attempt = (row: Row, end: '' | 'end-'): readonly [date: string | undefined, problem?: PartError] => {
    try {
      return [read(row, end)];
    } catch (error) {
      if (!(error instanceof PartError)) throw error;
      const column = error.part === 'year' ? undefined : parts.get(`${end}${error.part}` as PartRole);
      return [column === undefined ? undefined : attempt({ ...row, [column]: null }, end)[0], error];
    }
  };
  const columns = new Set(parts.values());
  const [yearName = '', endName = ''] = [parts.get('year'), parts.get('end-year')];
  return {
    columns,
    short: isShort ? [{ column: yearName, value: String(digits[0]) }] : [],
    read: (row) => {
      const [[start, startProblem], [end, endProblem]] = [attempt(row, ''), attempt(row, 'end-')];
      const problem = (field: 'date' | 'end', { part, message }: PartError) => ({
        ...{ field, message },
        column: parts.get(`${field === 'end' ? 'end-' : ''}${part}` as PartRole) ?? '',
      });
      const problems = [
        ...(startProblem ? [problem('date', startProblem)] : []),
        ...(endProblem ? [problem('end', endProblem)] : []),
      ];
      const from = { date: yearName, start: yearName, end: endName };
      if (typeof start !== 'string') return { problems, from, columns };
      return typeof end === 'string' && end !== start
        ? { start, end, problems, from, columns }
        : { date: start, problems, from, columns };
    },
  };
}
