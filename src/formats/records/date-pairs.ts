import { isShortYear } from '../dates/short-years.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import type { DateCell, DateColumn } from './date-column.js';
import { withOwnDate } from './own-date.js';
import type { Row } from './row.js';
import type { When } from './when.js';

/** How to date the records of a source. */
export interface WhenPlan {
  /** All columns with dates or times of day that are used. */
  readonly columns: ReadonlySet<string>;
  readonly read: (row: Row) => When;
  /** The columns that `read` uses, best first, for readers of whole columns. Empty if dates are in parts. */
  readonly pairs: readonly Pair[];
  /** Whether `read` may use other columns than the pairs, so that each row must be read as a whole. */
  readonly hasOwnDates: boolean;
  /** Ambiguous dates: only the language decided their order of day and month. */
  readonly ambiguous: readonly { readonly column: string; readonly value: string }[];
  /** Ranges before Christ whose second year may lack digits. */
  readonly unclear: readonly { readonly column: string; readonly value: string }[];
  /** Years of two digits, whose century is a guess. */
  readonly short: readonly { readonly column: string; readonly value: string }[];
  /** Numbers that are read as serial days of a spreadsheet. */
  readonly serial: readonly { readonly column: string; readonly value: number }[];
}

/** The columns of a start and an end, and of their times of day. */
export interface Pair {
  readonly start: DateColumn | undefined;
  readonly end: DateColumn | undefined;
  readonly startTime: string | undefined;
  readonly endTime: string | undefined;
  readonly isLife: boolean;
}

/**
 * Plans to date records by the first pair of columns that has a date.
 *
 * @param pairs best first
 * @param own the column with the date of the thing itself, which may be more exact than the period in the first pair
 */
export function planPairs(pairs: readonly Pair[], own?: DateColumn): WhenPlan {
  const columns = pairs.flatMap(({ start, end }) => [start, end].filter((column) => column !== undefined));
  const reads = pairs.map((pair) => {
    const own = columnsOf(pair);
    return (row: Row): When => ({ ...readPair(pair, row), columns: own });
  });
  return {
    pairs,
    hasOwnDates: own !== undefined,
    columns: new Set(pairs.flatMap((pair) => [...columnsOf(pair)])),
    ambiguous: columns.flatMap(({ name, ambiguous }) =>
      ambiguous === undefined ? [] : [{ column: name, value: ambiguous }],
    ),
    unclear: columns.flatMap(({ name, unclear }) => (unclear === undefined ? [] : [{ column: name, value: unclear }])),
    short: columns.flatMap(({ name, short }) => (short === undefined ? [] : [{ column: name, value: short }])),
    serial: columns.flatMap(({ name, serial }) => (serial === undefined ? [] : [{ column: name, value: serial }])),
    read: (row) => {
      const answers = reads.map((read) => read(row));
      const when =
        answers.find(({ date, start }) => date !== undefined || start !== undefined) ??
        answers.find(({ problems }) => problems.length > 0) ??
        answers[0]!;
      return own && when === answers[0] ? withOwnDate(when, own, row) : when;
    },
  };
}

const columnsOf = ({ start, end, startTime, endTime }: Pair): ReadonlySet<string> =>
  new Set([start?.name, start?.yearColumn, end?.name, startTime, endTime].filter((name) => name !== undefined));

function readPair({ start, end, startTime, endTime, isLife }: Pair, row: Row): Omit<When, 'columns'> {
  const day = start ? cellIn(start, row) : 'absent';
  const from = withTime(day, startTime, row);
  const to = end ? withTime(cellIn(end, row), endTime, row) : laterThan(from, withTime(day, endTime, row));
  const fields = { date: start?.name ?? '', start: start?.name ?? '', end: end?.name ?? '' };
  const isBad = (cell: DateCell) => cell === undefined;
  const problems = [
    ...(start && isBad(from) ? [problem(end ? 'start' : 'date', start.name, row)] : []),
    ...(end && isBad(to) ? [problem('end', end.name, row)] : []),
  ];
  const begin = typeof from === 'object' ? from : undefined;
  const finish = typeof to === 'object' ? to : undefined;
  const words = begin?.words ?? finish?.words;
  const display =
    words === undefined
      ? {}
      : {
          displayDate:
            begin?.words !== undefined && finish ? `${begin.words} – ${finish.words ?? String(finish.date)}` : words,
        };
  if (!begin) {
    // Only the end is known, so the start is unknown.
    const isEnd = finish && from === 'absent' && typeof finish.date === 'string' && !/[/[{]/.test(finish.date);
    return { ...(isEnd && { date: `/${finish.date}`, ...display }), problems, from: isEnd ? { date: fields.end } : {} };
  }
  if (to === 'present') return { start: begin.date, end: '..', ...display, problems, from: fields };
  if (finish && finish.date !== begin.date)
    return { start: begin.date, end: finish.date, ...display, problems, from: fields };
  const isAlive = isLife && end && to === 'absent' && typeof begin.date === 'string' && !/[/[{]/.test(begin.date);
  return { date: isAlive ? `${begin.date}/` : begin.date, ...display, problems, from: { date: fields.date } };
}

/** Reads the cell of a record in a column of dates. */
export const cellIn = ({ name, yearColumn, read }: DateColumn, row: Row): DateCell =>
  read(row[name], yearColumn === undefined ? undefined : row[yearColumn]);

/** An end that is only a time of day is on the day of the start. If it is not after the start, it is absent. */
const laterThan = (from: DateCell, to: DateCell): DateCell =>
  typeof from === 'object' && typeof to === 'object' && to !== from && to.date > from.date ? to : 'absent';

/** Adds to a day the time of day in another column. */
export function withTime(cell: DateCell, time: string | undefined, row: Row): DateCell {
  const text = time === undefined ? undefined : row[time];
  if (
    typeof cell !== 'object' ||
    typeof cell.date !== 'string' ||
    typeof text !== 'string' ||
    !/^\d{4}-\d\d-\d\d$/.test(cell.date)
  )
    return cell;
  return readSpokenDate(`${cell.date} ${text.trim().replace(BASIC_TIME, '$1:$2:$3')}`) ?? cell;
}

/** A time of day without colons, `203615`. */
const BASIC_TIME = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/;

const problem = (field: 'date' | 'start' | 'end', column: string, row: Row) => ({
  field,
  column,
  message: `cannot read the date ${quoted(row[column])}: expected ${isShortYear(row[column]) ? 'a year of four digits' : 'one such as 2024-06-19, June 2024 or c. 1840'}`,
});

const quoted = (value: unknown): string => {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : typeof value === 'object'
        ? 'of an object'
        : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
