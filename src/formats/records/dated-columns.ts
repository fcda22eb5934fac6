import { dateColumn } from './date-column.js';
import type { Role } from './field-names.js';
import { DATEISH, endAmong, isDateName, isOfDoubt } from './field-roles.js';
import type { FieldName } from '../parsed.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** So many values tell whether a column holds dates. */
const SAMPLE = 300;
/** What is known of the columns of a source before their dates are. */
export interface PlanOptions {
  readonly names: readonly string[];
  readonly roles: ReadonlyMap<Role, string>;
  readonly chosen: ReadonlyMap<FieldName, string>;
  readonly locale: string | undefined;
  /** Whether years before Christ are counted without a year 0. */
  readonly people: boolean;
}

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

/** Whether a column has dates in it, by what it is called and what is in it. */
export function isDated(name: string, rows: readonly Row[], options: PlanOptions): boolean {
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
export function holdsDates(
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
