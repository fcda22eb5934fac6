import { readSpokenDate } from '../dates/spoken-date.js';
import { namesOfDates } from '../tables/dated-cells.js';
import type { Row } from './row.js';

/** How many rows decide, and how deep lists are searched for. */
const SAMPLE = 100;
const DEEPEST = 4;
/** The greatest number of cells of a row. Longer lists are measurements. */
const LONGEST = 30;
/** A list with more members than this, which are no rows, has measurements. */
const MOST_MEMBERS = 1000;

type Cell = string | number | boolean | null;
type Rows = readonly (readonly Cell[])[];

/**
 * Makes records of rows that are lists, as charts have them: `[["Founded", "Sep 18, 2019"], …]`. The first row may have
 * the names of the columns. Undefined if there are none with dates and words.
 */
export function rowsOfLists(
  root: unknown,
): { readonly records: readonly Row[]; readonly paths: readonly string[] } | undefined {
  for (const { rows, path } of listsOf(root, '', 0)) {
    const texts = rows.slice(0, SAMPLE).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    const [first = [], ...others] = texts;
    const isNamed = others.length > 0 && !first.some(isDated) && first.every((name) => name.trim() !== '');
    const below = isNamed ? others : texts;
    const dates = namesOfDates(below);
    const isThere = below.every((row) => row.some(isDated)) && below.every((row) => row.some(isWords));
    if (!isThere) continue;
    const names = first.map((name, index) => (isNamed ? name : (dates[index] ?? `column ${String(index + 1)}`)));
    const from = isNamed ? 1 : 0;
    const records = rows
      .slice(from)
      .map((row) => Object.fromEntries(row.map((cell, i) => [names[i] ?? `column ${String(i + 1)}`, cell])));
    return { records, paths: records.map((_, index) => `${path}/${String(index + from)}`) };
  }
  return undefined;
}

const isDated = (cell: string): boolean => /\d{4}/.test(cell) && readSpokenDate(cell) !== undefined;

const isWords = (cell: string): boolean => /\p{L}/u.test(cell) && !isDated(cell);

function* listsOf(value: unknown, path: string, depth: number): Generator<{ rows: Rows; path: string }> {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value) && value.length > 1 && value.every(isRow)) yield { rows: value, path };
  if (Array.isArray(value) && value.length > MOST_MEMBERS) return;
  for (const [key, member] of Object.entries(value))
    yield* listsOf(member, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
}

const isRow = (value: unknown): value is readonly Cell[] =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.length <= LONGEST &&
  !value.some((cell) => typeof cell === 'object' && cell !== null);
