import { isAbsent } from '../dates/no-date.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import { isObject } from '../reading/read-json.js';
import { isDateName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** The greatest depth at which a table is searched for. */
const DEEPEST = 4;
/** How many cells decide whether a column has dates. */
const SAMPLE = 50;
/** From this number on, it counts seconds (or smaller units) since 1970. */
const FIRST_CLOCK = 1e8;

/**
 * The rows of a table given as columns, `{ date: ['2024-06-19', …], title: ['Treaty', …] }`: lists of the same length,
 * one of them of dates; bare or within other objects. Undefined if there is none.
 */
export function columnsWithin(root: unknown, path = '', depth = 0): { records: Row[]; paths: string[] } | undefined {
  if (!isObject(root) || depth > DEEPEST) return undefined;
  const lists = Object.entries(root).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const [, dates = []] = lists.find(([name, list]) => isOfDates(name, list)) ?? [];
  const columns = lists.filter(([, list]) => list.length === dates.length);
  if (dates.length > 0 && columns.length > 1)
    return {
      records: dates.map((_, row) => Object.fromEntries(columns.map(([name, list]) => [name, list[row]]))),
      paths: dates.map((_, row) => `${path}/*/${String(row)}`),
    };
  for (const [name, member] of Object.entries(root)) {
    const found = columnsWithin(member, `${path}/${name}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Whether a list has dates; numbers only count if its name says so. */
function isOfDates(name: string, list: readonly unknown[]): boolean {
  const some = list.slice(0, SAMPLE);
  const isCalled = isDateName(name) || wordsOf(name) === 'time';
  return (
    some.length > 0 &&
    some.every((cell) =>
      typeof cell === 'number'
        ? isCalled && cell >= FIRST_CLOCK
        : typeof cell === 'string' && /\d{3}/.test(cell) && !isAbsent(cell) && readSpokenDate(cell) !== undefined,
    )
  );
}
