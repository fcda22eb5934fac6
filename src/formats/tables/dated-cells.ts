import { isPresent } from '../dates/no-date.js';
import { readSpokenDate } from '../dates/spoken-date.js';

/** Dates that are far to the right are not those of the row. */
const MOST_COLUMNS = 50;

const isYear = (cell: string): boolean => /^-?\d{4}$/.test(cell);

/** Whether a cell is a date with its year. Other numbers and words may mean anything. */
const isDate = (cell: string): boolean => /\d{4}/.test(cell) && readSpokenDate(cell) !== undefined;

/**
 * Names for the columns with dates of rows without names: `start` and `end` for two beside each other of which the
 * second is never earlier; `year` for years in front. Undefined for all others.
 */
export function namesOfDates(rows: readonly (readonly string[])[]): readonly (string | undefined)[] {
  const cells = (column: number): readonly string[] => rows.map((row) => (row[column] ?? '').trim());
  const [first = []] = rows;
  const dated = first.slice(0, MOST_COLUMNS).flatMap((_, column) => {
    const filled = cells(column).filter((cell) => cell !== '');
    return filled.some(isDate) && filled.every((cell) => isDate(cell) || isPresent(cell)) ? [column] : [];
  });
  const start = dated.find((column) => dated.includes(column + 1) && !dated.includes(column + 2));
  if (start !== undefined && isInOrder(cells(start), cells(start + 1)))
    return first.map((_, column) => (column === start ? 'start' : column === start + 1 ? 'end' : undefined));
  return cells(0).every(isYear) ? ['year'] : [];
}

/** Whether each start has a date and no end precedes its start, as far as both are written with the year first. */
const isInOrder = (starts: readonly string[], ends: readonly string[]): boolean =>
  starts.every((start, row) => {
    const end = ends[row]!;
    const isComparable = /^\d{4}/.test(start) && /^\d{4}/.test(end);
    return start !== '' && (!isComparable || end.slice(0, start.length) >= start.slice(0, end.length));
  }) && ends.some((end) => end !== '');
