import { orderOf } from '../dates/day-order.js';
import { haveEras } from '../dates/eras.js';
import { dateColumn, type DateCell, type DateColumn } from './date-column.js';
import { bestOf, fineOf, isPrice, isRecording, rankOf, stampsLast, withoutOtherCenturies } from './date-choice.js';
import { asSureAs } from './doubt-in-words.js';
import { datePartsIn, type DateParts } from './date-parts.js';
import type { Role } from './field-names.js';
import { DATEISH, endAmong, isDateName, isOfDoubt, isOfMaker } from './field-roles.js';
import { isLifeOfMaker, isOwnDate, withOwnDate } from './own-date.js';
import type { FieldName } from '../parsed.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import type { Resting } from '../../rest.js';
import { planParts } from './parts-plan.js';
import type { Row } from './row.js';
import type { When } from './when.js';
import { inWholeDays } from './whole-days.js';
import { wordsOf } from './words-of.js';

/** How the records of a source are dated. */
export interface WhenPlan {
  /** All columns that date some record. */
  readonly columns: ReadonlySet<string>;
  readonly read: (row: Row) => When;
  /** What `read` looks at, the best first, for who reads by columns; none where dates are in parts. */
  readonly pairs: readonly Pair[];
  /** Whether some rows are read in words of their own rather than by the first pair, so that each has to be read as a whole. */
  readonly hasOwnDates: boolean;
  /** Dates that only the language decided how to read. */
  readonly ambiguous: readonly { readonly column: string; readonly value: string }[];
  /** Years of two digits, whose century is only supposed. */
  readonly short: readonly { readonly column: string; readonly value: string }[];
  /** Numbers that are taken for days of a spreadsheet. */
  readonly serial: readonly { readonly column: string; readonly value: number }[];
}

const SAMPLE = 300;
/** So many rows tell how a column is written. */
const MOST_ROWS = 5000;

/** The columns of the two ends of something, and of the times of day that belong to them. */
export interface Pair {
  readonly start: DateColumn | undefined;
  readonly end: DateColumn | undefined;
  readonly startTime: string | undefined;
  readonly endTime: string | undefined;
  readonly isLife: boolean;
}

export interface PlanOptions {
  readonly names: readonly string[];
  readonly roles: ReadonlyMap<Role, string>;
  readonly chosen: ReadonlyMap<FieldName, string>;
  readonly locale: string | undefined;
  /** Whether years before Christ are counted without a year 0. */
  readonly people: boolean;
}

/** Finds the columns that say when something was, with a rest after each. Undefined where there are none. */
export function* planWhen(rows: readonly Row[], options: PlanOptions): Resting<WhenPlan | undefined> {
  const plan = yield* planColumns(rows, options);
  const allDay = options.names.find((name) => ALL_DAY.test(wordsOf(name)));
  if (plan && allDay !== undefined)
    return { ...plan, hasOwnDates: true, read: (row) => inWholeDays(plan.read(row), row[allDay]) };
  const words = options.roles.get('displayDate');
  return plan && words !== undefined ? { ...plan, read: (row) => asSureAs(plan.read(row), row[words]) } : plan;
}

/** Whether something takes whole days. */
const ALL_DAY = /^(?:is )?all ?day(?: event)?$/;

function* planColumns(rows: readonly Row[], options: PlanOptions): Resting<WhenPlan | undefined> {
  const { names, roles, chosen } = options;
  const some = rows.slice(0, MOST_ROWS);
  function* understand(wanted: readonly string[]): Resting<readonly DateColumn[]> {
    const values = wanted.map((name) => some.map((row) => row[name]));
    yield;
    // One file has one order of day and month: an end that is the 31st tells how its beginning is written.
    const order = orderOf(values.flat());
    const isBesideEras = haveEras(values.flat());
    const columns: DateColumn[] = [];
    for (const [index, name] of wanted.entries()) {
      yield;
      columns.push(dateColumn(name, values[index]!, { ...options, order, isBesideEras }));
    }
    return columns;
  }
  const times = { startTime: roles.get('time'), endTime: roles.get('end-time') };
  const ends = [chosen.get('start') ?? chosen.get('date'), chosen.get('end')];
  const given = ends.filter((name) => name !== undefined);
  if (given.length > 0) {
    const columns = yield* understand(given);
    const [start, end] = ends.map((name) => columns.find((column) => column.name === name));
    return planPairs([{ start, end, ...times, isLife: false }]);
  }
  const dated: string[] = [];
  for (const name of names) {
    yield;
    if (isDated(name, some, options)) dated.push(name);
  }
  // What says a date in words is one where nothing else does.
  const words = roles.get('displayDate');
  if (dated.length === 0 && words !== undefined && holdsDates(words, some, options, true)) dated.push(words);
  const found = withoutOtherCenturies(yield* understand(dated), some);
  yield;
  const parts = datePartsIn(names, some, roles, options.locale);
  yield;
  const partNames = new Set(parts?.values());
  if (parts && found.every(({ name }) => partNames.has(name) || isRecording(name)))
    return planOfParts(parts, some, options);
  if (found.length === 0) return undefined;
  const of = (role: string | undefined): readonly DateColumn[] =>
    found.filter(({ name }) => endAmong(name, dated) === role);
  const plain = stampsLast(
    [...of(undefined)].sort((a, b) => rankOf(a.name) - rankOf(b.name)),
    some,
  );
  const own = plain.find(({ name }) => isOwnDate(name));
  const starts = of('start');
  const begin = bestOf(starts, fineOf(plain, some));
  const end = of('end').find((column) => !isPrice(column, begin, some));
  const isMakers = isLifeOfMaker(names, { start: starts[0], end, own }, some);
  const first = isMakers ? own : begin;
  const last = isMakers ? undefined : end;
  const isLife = of('birth').length + of('death').length > 0;
  // A year that is told more exactly beside it.
  if (parts && first?.name === parts.get('year') && !last && !isLife) return planOfParts(parts, some, options);
  // When its maker lived says not when something was made.
  const [birth, death] = [of('birth'), of('death')].map((ends) => ends.find(({ name }) => !first || !isOfMaker(name)));
  const lives = { start: birth, end: death, startTime: undefined, endTime: undefined, isLife: true };
  const events = { start: first, end: first && last, ...times, isLife: false };
  // An end of which there is no beginning is a date.
  if (!first && !lives.start) return planPairs([{ ...events, start: last ?? lives.end }]);
  // Where a day is of no century, its year is.
  const next = plain[0] !== first ? plain[0] : plain.find(({ name }) => name === first?.yearColumn);
  const spare = first && starts.find((column) => column !== first && hasMore(column, first, some));
  const spareEnd = spare && of('end').find((column) => column !== last && !isPrice(column, spare, some));
  const pairs = [
    ...[events, lives, { ...events, start: next, end: undefined }],
    { start: spare, end: spareEnd, startTime: undefined, endTime: undefined, isLife: false },
  ].filter((pair) => pair.start ?? pair.end);
  return planPairs(pairs, first && starts.includes(first) ? own : undefined);
}

/** Whether some rows that say nothing in one column have a date in another. */
const hasMore = (other: DateColumn, column: DateColumn, rows: readonly Row[]): boolean =>
  rows.some((row) => cellIn(column, row) === 'absent' && typeof cellIn(other, row) === 'object');

const planOfParts = (parts: DateParts, rows: readonly Row[], { locale }: PlanOptions): WhenPlan => ({
  ...planParts(parts, rows, locale),
  ...{ pairs: [], hasOwnDates: false, ambiguous: [], serial: [] },
});

/** The roles of columns that may be dates all the same. */
const DATED_ROLES: readonly Role[] = [
  'year',
  'end-year',
  'time',
  'end-time',
  'month',
  'day',
  'lane',
  'title',
  'description',
];

function isDated(name: string, rows: readonly Row[], options: PlanOptions): boolean {
  const role = [...options.roles].find(([, own]) => own === name)?.[0];
  if ((role !== undefined && !DATED_ROLES.includes(role)) || isOfDoubt(name)) return false;
  const isNamed = DATEISH.test(wordsOf(name)) || isDateName(name) || endAmong(name, options.names) !== undefined;
  // What is called a title is no date, unless it is one all the same.
  return holdsDates(name, rows, options, isNamed, isNamed && role !== 'title' ? 0.3 : 0.9);
}

/**
 * Whether a column has dates in it.
 *
 * @param isNamed whether it is called so
 * @param least this share of what it says must be some
 */
function holdsDates(
  name: string,
  rows: readonly Row[],
  { names, locale }: PlanOptions,
  isNamed: boolean,
  least = 0.3,
): boolean {
  const end = endAmong(name, names);
  const values: unknown[] = [];
  for (const row of rows) {
    const value = row[name];
    if (value === null || value === undefined || value === '') continue;
    values.push(value);
    if (values.length >= SAMPLE) break;
  }
  if (
    values.length === 0 ||
    (!isNamed &&
      !values.every(
        (value) => value instanceof Date || (typeof value === 'string' && /[-/.\p{L} 年]/u.test(value.trim())),
      ))
  )
    return false;
  // So few years, in a column of `years`, are counted.
  if (/(?:^| )years$/.test(wordsOf(name)) && values.every((value) => Math.abs(Number(value)) < 100)) return false;
  const { read } = dateColumn(name, values, { locale });
  const cells = values.map(read);
  const dated = cells.filter((cell) => typeof cell === 'object' || (end === 'end' && cell === 'present')).length;
  const rest = cells.filter((cell) => cell === undefined).length;
  return dated > 0 && dated >= least * (dated + rest);
}

/** @param own the date of what the period in the first pair is of, in other words */
function planPairs(pairs: readonly Pair[], own?: DateColumn): WhenPlan {
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
    // Nothing is known of its start.
    const isEnd = finish && from === 'absent' && typeof finish.date === 'string' && !/[/[{]/.test(finish.date);
    return { ...(isEnd && { date: `/${finish.date}`, ...display }), problems, from: isEnd ? { date: fields.end } : {} };
  }
  if (to === 'present') return { start: begin.date, end: '..', ...display, problems, from: fields };
  if (finish && finish.date !== begin.date)
    return { start: begin.date, end: finish.date, ...display, problems, from: fields };
  const isAlive = isLife && end && to === 'absent' && typeof begin.date === 'string' && !/[/[{]/.test(begin.date);
  return { date: isAlive ? `${begin.date}/` : begin.date, ...display, problems, from: { date: fields.date } };
}

const cellIn = ({ name, yearColumn, read }: DateColumn, row: Row): DateCell =>
  read(row[name], yearColumn === undefined ? undefined : row[yearColumn]);

/** An end that has only a time of day is on the day of the start; what would be before that is none. */
const laterThan = (from: DateCell, to: DateCell): DateCell =>
  typeof from === 'object' && typeof to === 'object' && to !== from && to.date > from.date ? to : 'absent';

/** A day and a time of day in columns of their own. */
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

/** `203615`. */
const BASIC_TIME = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/;

const problem = (field: 'date' | 'start' | 'end', column: string, row: Row) => ({
  field,
  column,
  message: `cannot read the date ${quoted(row[column])}: expected one such as 2024-06-19, June 2024 or c. 1840`,
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
