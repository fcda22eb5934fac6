import { inSteps } from '../../in-steps.js';
import type { Resting } from '../../rest.js';
import { writeMonths } from '../dates/month-names.js';
import { writeWeekdays } from '../dates/weekdays.js';
import { dateColumn } from './date-column.js';
import type { Role } from './field-names.js';
import { DATEISH, endAmong, isDateName, isOfDoubt } from './field-roles.js';
import type { FieldName } from '../parsed.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** How many values are examined to decide whether a column contains dates. */
const SAMPLE = 300;
/** How many of them are read between two rests. The first ones of a page are slow, since much is prepared for them. */
const STEP = 4;
/** What is known about the columns of a source before their dates are read. */
export interface PlanOptions {
  readonly names: readonly string[];
  readonly roles: ReadonlyMap<Role, string>;
  readonly chosen: ReadonlyMap<FieldName, string>;
  readonly locale: string | undefined;
  /** Whether years BCE are counted without a year 0. */
  readonly people: boolean;
}

/** Roles that a column may have and still contain dates. */
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

/** Whether a column contains dates, judged by its name and its values. */
export function* isDated(name: string, rows: readonly Row[], options: PlanOptions): Resting<boolean> {
  const role = [...options.roles].find(([, own]) => own === name)?.[0];
  if ((role !== undefined && !DATED_ROLES.includes(role)) || isOfDoubt(name)) return false;
  const isNamed = DATEISH.test(wordsOf(name)) || isDateName(name) || endAmong(name, options.names) !== undefined;
  // A column named as a title must consist almost entirely of dates.
  return yield* holdsDates(name, rows, options, isNamed, isNamed && role !== 'title' ? 0.3 : 0.9);
}

const hasWords = (value: unknown): boolean => typeof value === 'string' && /\p{L}{3}/u.test(value);

/** Whether a value has more than digits, as a date. */
const isMarked = (value: unknown): boolean =>
  value instanceof Date || (typeof value === 'string' && /[-/.\p{L} 年]/u.test(value.trim()));

const isYear = (value: unknown): boolean => typeof value === 'string' && /^\s*[12]\d{3}\s*$/.test(value);

/**
 * Whether the values of a column are dates.
 *
 * @param isNamed whether its name is that of a date
 * @param least the least share of dates among its values that are not empty or absent, 0–1
 */
export function* holdsDates(
  name: string,
  rows: readonly Row[],
  { names, locale }: PlanOptions,
  isNamed: boolean,
  least = 0.3,
): Resting<boolean> {
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
    (!isNamed && !(values.every((value) => isMarked(value) || isYear(value)) && values.some(isMarked)))
  )
    return false;
  // A column of 0 and 1 says yes or no: “Year?” asks whether there is one.
  if (values.every((value) => /^[01]$/.test(String(value)))) return false;
  // Numbers below 100 in a column named `years` are counts of years.
  if (/(?:^| )years$/.test(wordsOf(name)) && values.every((value) => Math.abs(Number(value)) < 100)) return false;
  const { read } = dateColumn(name, values, { locale });
  if (values.some(hasWords)) {
    yield* writeMonths();
    yield* writeWeekdays(locale);
  }
  const cells: ReturnType<typeof read>[] = [];
  yield* inSteps(values.length, STEP, (from, to) => {
    for (const value of values.slice(from, to)) cells.push(read(value));
  });
  const dated = cells.filter((cell) => typeof cell === 'object' || (end === 'end' && cell === 'present')).length;
  const rest = cells.filter((cell) => cell === undefined).length;
  return dated > 0 && dated >= least * (dated + rest);
}
