import { astronomicalYear, civilDate, partOf } from '../dates/civil-date.js';
import { dateColumn, type DateCell, type DateColumn } from './date-column.js';
import { endByName, wordsOf, type PartRole, type Role } from './field-roles.js';
import type { FieldName } from '../parsed.js';
import { readSpokenDate } from '../dates/spoken-date.js';

export type Row = Readonly<Record<string, unknown>>;

/** When one record was, or what is wrong with what it says of that. */
interface When {
  readonly date?: string | number;
  readonly start?: string | number;
  readonly end?: string | number;
  readonly displayDate?: string;
  /** What could not be read: which column, and as which of our fields it would have counted. */
  readonly problems: readonly {
    readonly field: 'date' | 'start' | 'end';
    readonly column: string;
    readonly message: string;
  }[];
  /** Which columns the date came from. */
  readonly from: Readonly<Partial<Record<'date' | 'start' | 'end', string>>>;
}

/** How the records of a source are dated. */
export interface WhenPlan {
  readonly columns: ReadonlySet<string>;
  readonly read: (row: Row) => When;
  /** What `read` looks at, the best first, for who reads by columns; none where dates are in parts. */
  readonly pairs: readonly Pair[];
  /** Dates that only the language decided how to read. */
  readonly ambiguous: readonly { readonly column: string; readonly value: string }[];
}

/** Names of columns that are worth a look even if they hold numbers. */
const DATEISH =
  /\b(?:h?date|dates|datum|fecha|data|time|timestamp|ts|datetime|when|years?|yr|day|jahr|année|année|año|anno|at|on|updated|created|published|released?|occurred|happened|дата|год|날짜|日付|日期|年|التاريخ|תאריך)\b/u;
const SAMPLE = 300;

interface Column extends DateColumn {
  readonly name: string;
}

/** The columns of the two ends of something, and of the times of day that belong to them. */
export interface Pair {
  readonly start: Column | undefined;
  readonly end: Column | undefined;
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

/** Finds the columns that say when something was. Undefined where there are none. */
export function planWhen(rows: readonly Row[], options: PlanOptions): WhenPlan | undefined {
  const { names, roles, chosen } = options;
  const column = (name: string | undefined): Column | undefined =>
    name === undefined
      ? undefined
      : {
          name,
          ...dateColumn(
            name,
            rows.slice(0, 5000).map((row) => row[name]),
            options.locale,
            options.people,
          ),
        };
  const times = { startTime: roles.get('time'), endTime: roles.get('end-time') };
  const [start, end] = [chosen.get('start') ?? chosen.get('date'), chosen.get('end')];
  if (start !== undefined || end !== undefined) {
    return planPairs([{ start: column(start), end: column(end), ...times, isLife: false }]);
  }
  const found = names.filter((name) => isDated(name, rows, options)).map((name) => column(name)!);
  const parts = roles.get('year');
  const isSplit = parts !== undefined && (roles.has('month') || roles.has('end-year'));
  if (isSplit && !found.some(({ name }) => !/^(?:start |end )?(?:year|month|day)$/.test(wordsOf(name))))
    return planParts(new Map(roles));
  if (found.length === 0) return isSplit ? planParts(new Map(roles)) : undefined;
  const of = (role: string | undefined): readonly Column[] => found.filter(({ name }) => endByName(name) === role);
  const plain = [...of(undefined)].sort((a, b) => rank(a.name) - rank(b.name));
  const first = of('start')[0] ?? plain[0];
  const last = of('end')[0];
  const lives = { start: of('birth')[0], end: of('death')[0], startTime: undefined, endTime: undefined, isLife: true };
  const events = { start: first, end: first && last, ...times, isLife: false };
  // An end of which there is no beginning is a date.
  const lone = first || lives.start ? [] : [{ start: last ?? lives.end, end: undefined, ...times, isLife: false }];
  const other = plain[0] !== first ? [{ start: plain[0], end: undefined, ...times, isLife: false }] : [];
  return planPairs(lone.length > 0 ? lone : [events, lives, ...other].filter((pair) => pair.start ?? pair.end));
}

/** “Date” itself before “release date” before all that merely holds dates. */
const rank = (name: string): number =>
  /^(?:h?dates?|when|datum|fecha|timestamp|datetime)$/.test(wordsOf(name)) ? 0 : DATEISH.test(wordsOf(name)) ? 1 : 2;

function isDated(name: string, rows: readonly Row[], { roles, locale }: PlanOptions): boolean {
  const role = [...roles].find(([, own]) => own === name)?.[0];
  if (role !== undefined && !['year', 'time', 'day', 'lane', 'title', 'description'].includes(role)) return false;
  const isNamed = DATEISH.test(wordsOf(name)) || endByName(name) !== undefined;
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
  const { read } = dateColumn(name, values, locale);
  const isEnd = endByName(name) === 'end';
  const dated = values.filter(
    (value) => typeof read(value) === 'object' || (isEnd && read(value) === 'present'),
  ).length;
  const rest = values.filter((value) => read(value) === undefined).length;
  // What is called a title is no date, unless it is one all the same.
  return dated > 0 && dated >= (isNamed && role !== 'title' ? 0.3 : 0.9) * (dated + rest);
}

function planPairs(pairs: readonly Pair[]): WhenPlan {
  const columns = pairs.flatMap(({ start, end }) => [start, end].filter((column) => column !== undefined));
  const times = pairs.flatMap(({ startTime, endTime }) => [startTime, endTime].filter((name) => name !== undefined));
  return {
    pairs,
    columns: new Set([...columns.map(({ name }) => name), ...times]),
    ambiguous: columns.flatMap(({ name, ambiguous }) =>
      ambiguous === undefined ? [] : [{ column: name, value: ambiguous }],
    ),
    read: (row) => {
      const answers = pairs.map((pair) => readPair(pair, row));
      return (
        answers.find(({ date, start }) => date !== undefined || start !== undefined) ??
        answers.find(({ problems }) => problems.length > 0) ??
        answers[0]!
      );
    },
  };
}

function readPair({ start, end, startTime, endTime, isLife }: Pair, row: Row): When {
  const from = withTime(start ? start.read(row[start.name]) : 'absent', startTime, row);
  const to = withTime(end ? end.read(row[end.name]) : 'absent', endTime, row);
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
  return readSpokenDate(`${cell.date} ${text.trim()}`) ?? cell;
}

const problem = (field: 'date' | 'start' | 'end', column: string, row: Row) => ({
  field,
  column,
  message: `cannot read the date ${quoted(row[column])}: expected one such as 2024-06-19, June 2024 or c. 1840`,
});

function planParts(roles: ReadonlyMap<Role, string>): WhenPlan {
  const roleNames = ['year', 'month', 'day', 'time', 'hour', 'minute', 'second'] as const;
  const columns = new Set(
    roleNames.flatMap((role) => [roles.get(role), roles.get(`end-${role}`)].filter((name) => name !== undefined)),
  );
  const cell = (row: Row, role: PartRole): unknown => {
    const value = row[roles.get(role) ?? ''];
    return typeof value === 'string' ? value.replace(/[\s,]/g, '') : value;
  };
  const read = (row: Row, end: '' | 'end-'): string | undefined => {
    const year = partOf('year', cell(row, `${end}year`));
    if (year === undefined) return undefined;
    const [time, hour] = [cell(row, `${end}time`), cell(row, `${end}hour`)];
    const date = civilDate({
      year: astronomicalYear(year),
      ...{ month: cell(row, `${end}month`), day: cell(row, `${end}day`), hour: time === undefined ? hour : undefined },
      ...{ minute: cell(row, `${end}minute`), second: cell(row, `${end}second`) },
    });
    return (typeof time === 'string' && time !== '' && readSpokenDate(`${date} ${time}`)?.date) || date;
  };
  const attempt = (row: Row, end: '' | 'end-'): string | undefined | RangeError => {
    try {
      return read(row, end);
    } catch (error) {
      if (error instanceof RangeError) return error;
      throw error;
    }
  };
  const [yearName = '', endName = ''] = [roles.get('year'), roles.get('end-year')];
  return {
    columns,
    pairs: [],
    ambiguous: [],
    read: (row) => {
      const [start, end] = [attempt(row, ''), attempt(row, 'end-')];
      const problems = [
        ...(start instanceof RangeError ? [{ field: 'date', column: yearName, message: start.message } as const] : []),
        ...(end instanceof RangeError ? [{ field: 'end', column: endName, message: end.message } as const] : []),
      ];
      const from = { date: yearName, start: yearName, end: endName };
      if (typeof start !== 'string') return { problems, from };
      return typeof end === 'string' && end !== start
        ? { start, end, problems, from }
        : { date: start, problems, from };
    },
  };
}

const quoted = (value: unknown): string => {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : typeof value === 'object'
        ? 'of an object'
        : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
