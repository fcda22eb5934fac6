import type { Resting } from '../../rest.js';
import { Issues, type Issue } from '../../warnings.js';
import type { ParseOptions } from '../parsed.js';
import { endByName, isDateName } from './field-roles.js';
import { understandColumns } from './record-columns.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** `08:00`, `25:58:00`, `00:00:07.5`, `1:12.25`. */
const TIME = /^\s*(?:(\d{1,4}):)?(\d{1,4}):(\d\d)(?:[.,](\d{1,9}))?\s*$/;

/**
 * The columns of times that say when the records of a table without dates were: of a race, of subtitles, of a
 * timetable. Empty if there are none.
 */
export function* timesOfDay(
  names: readonly string[],
  rows: readonly Row[],
  options: ParseOptions & { readonly name: string },
): Resting<readonly string[]> {
  const times = names.filter((name) => {
    const isNamed = isDateName(name) || endByName(name) !== undefined || /(?:^| )time(?: |$)/.test(wordsOf(name));
    const values = isNamed ? rows.map((row) => row[name]).filter((value) => (value ?? '') !== '') : [];
    return values.length > 0 && values.every(isTime);
  });
  // A day that cannot be read is needed all the same: “03-17” beside “16:13:38”.
  const isBesideDays = names.some(
    (name) => isDateName(name) && !times.includes(name) && rows.some((row) => (row[name] ?? '') !== ''),
  );
  if (times.length === 0 || isBesideDays) return [];
  const columns = yield* understandColumns(
    rows.map((row) => withTimes(row, times)),
    options,
    new Issues(),
  );
  const [first] = columns?.when.pairs ?? [];
  return times.filter((name) => name === first?.start?.name || name === first?.end?.name);
}

/** A record with these times counted from 0. */
export const withTimes = (record: Row, times: readonly string[]): Row => ({
  ...record,
  ...Object.fromEntries(times.map((column) => [column, sinceZero(record[column])])),
});

const isTime = (value: unknown): boolean => typeof value === 'string' && TIME.test(value);

/** A time as that long after 0, for the time zone `elapsed`; anything else as it is. */
export function sinceZero(value: unknown): unknown {
  const [, first, second, third, fraction = ''] = (typeof value === 'string' && TIME.exec(value)) || [];
  if (second === undefined) return value;
  // Without seconds it is a time of day; tenths of seconds have minutes before them.
  const [hours, minutes, seconds] =
    first === undefined && fraction === '' ? [second, third, 0] : [first ?? 0, second, third];
  const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  const text = new Date(ms).toISOString().replace(/\.000Z$/, '');
  return `${text}${fraction === '' ? '' : `.${fraction}`}Z`;
}

/** What is said about such a table. */
export const withoutDay = (column: string, name: string): Issue => ({
  ...{ severity: 'warning', code: 'no-day', path: name, record: undefined },
  message: `the times in ${column} have no day: they are counted from 0:00`,
});
