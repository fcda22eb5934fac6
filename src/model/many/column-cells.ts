import type { Issues } from '../../warnings.js';
import { ask } from '../ask.js';
import { isList } from './is-columns.js';

/** Reads the cell of a column at an index. */
export type CellReader = (place: number) => unknown;

/**
 * Returns a reader for a column by its name, whatever type its cells have; undefined if there is no such column.
 * Problems with the column as a whole are reported.
 *
 * @param length the expected number of cells
 * @param canBeMade whether a function may supply the cells
 */
export function cellsOf(
  columns: Readonly<Record<string, unknown>>,
  name: string,
  length: number,
  issues: Issues,
  canBeMade = false,
): CellReader | undefined {
  const cells = columns[name];
  if (cells === undefined || cells === null) return undefined;
  if (canBeMade && typeof cells === 'function') return asking(name, cells as CellReader);
  if (!isList(cells)) {
    const expected = canBeMade ? 'a list or a function' : 'a list';
    issues.warn('invalid-field', `/${name}`, `"${name}" is left out: expected ${expected}`, cells);
    return undefined;
  }
  if (cells.length !== length) {
    const message = `${String(cells.length)} values in "${name}" for ${String(length)} in "start"`;
    issues.warn('uneven-columns', `/${name}`, message, undefined);
  }
  return (place) => cells[place];
}

/** Calls a function of the author for an index; undefined if it throws. */
export const asking =
  <Value>(name: string, make: (place: number) => Value): ((place: number) => Value | undefined) =>
  (place) =>
    ask(name, make, place, `#${String(place + 1)}`);

/** The time in a cell, in ms; `NaN` if there is none. */
export function timeOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
  return typeof value === 'bigint' || value instanceof Date ? Number(value) : NaN;
}

/** Reports why a cell is not a start. */
export function sayStart(value: unknown, place: number, issues: Issues): void {
  const path = `/start/${String(place)}`;
  if (isGiven(value)) issues.error('invalid-date', path, `expected ms since 1970, got ${said(value)}`, value);
  else issues.error('missing-date', path, 'no date: expected ms since 1970', value);
}

/** Reports why a cell is not an end. `NaN` is no problem: it means that there is none. */
export function sayEnd(value: unknown, place: number, issues: Issues): void {
  if (!isGiven(value) || Number.isNaN(value)) return;
  const path = `/end/${String(place)}`;
  const time = timeOf(value);
  if (time === time) issues.warn('end-before-start', path, 'it ends before it begins; shown at its start', value);
  else issues.warn('invalid-date', path, `expected ms since 1970, got ${said(value)}; shown at its start`, value);
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const said = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : typeof value === 'number' ? String(value) : typeof value;
