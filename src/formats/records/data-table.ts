import { civilDate } from '../dates/civil-date.js';
import { isObject, itemsOf } from '../reading/read-json.js';
import type { Row } from './row.js';

/** `Date(1961,6,6)`: months are counted from 0. */
const DATE = /^Date\((-?\d+),(\d+),(\d+)(?:,(\d+),(\d+),(\d+)(?:,\d+)?)?\)$/;

/**
 * The rows of a DataTable of Google, as a spreadsheet of Google is read by scripts: `{ table: { cols: [{ label: 'date' }],
 * rows: [{ c: [{ v: 'Date(1961,6,6)' }] }] } }`. Undefined if it is none.
 */
export function dataTableIn(
  root: unknown,
): { readonly records: readonly Row[]; readonly paths: readonly string[] } | undefined {
  const isWrapped = isObject(root) && isObject(root['table']);
  const table = isWrapped ? root['table'] : root;
  if (!isObject(table) || !Array.isArray(table['cols']) || !Array.isArray(table['rows'])) return undefined;
  const rows = itemsOf(table['rows']).map((row) => itemsOf(isObject(row) ? row['c'] : undefined).map(valueOf));
  const labels = itemsOf(table['cols']).map((column) => textIn(column, 'label'));
  // A sheet of texts has its names in the first row.
  const isNamed = labels.some((label) => label !== '');
  const names = (isNamed ? labels : (rows[0] ?? []).map(String)).map(
    (name, index) => name || textIn(itemsOf(table['cols'])[index], 'id') || `column ${String(index + 1)}`,
  );
  const from = isNamed ? 0 : 1;
  return {
    records: rows.slice(from).map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index]]))),
    paths: rows.slice(from).map((_, index) => `${isWrapped ? '/table' : ''}/rows/${String(index + from)}`),
  };
}

function textIn(column: unknown, key: 'id' | 'label'): string {
  const text = isObject(column) ? column[key] : undefined;
  return typeof text === 'string' ? text.trim() : '';
}

/** The value of a cell; a time at midnight is a day. */
function valueOf(cell: unknown): unknown {
  const value = (isObject(cell) ? cell['v'] : undefined) ?? '';
  const [, year, month, day, ...time] = (typeof value === 'string' && DATE.exec(value)) || [];
  if (year === undefined) return value;
  const isDay = time.every((part: string | undefined) => part === undefined || Number(part) === 0);
  const [hour, minute, second] = isDay ? [] : time;
  try {
    return civilDate({ year, month: Number(month) + 1, day, hour, minute, second });
  } catch {
    return value;
  }
}
