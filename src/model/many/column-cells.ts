import type { Issues } from '../../warnings.js';
import { ask } from '../ask.js';
import { isList } from './is-columns.js';

/** Reads what is in a column at a place. */
export type CellReader = (place: number) => unknown;

/**
 * Reads a column by its name, whatever is there; undefined where there is none. What is wrong with it as a whole is reported.
 *
 * @param length how many cells it should have
 * @param canBeMade whether a function may make them
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

/** What a function makes for a place; undefined where it fails. */
export const asking =
  <Value>(name: string, make: (place: number) => Value): ((place: number) => Value | undefined) =>
  (place) =>
    ask(name, make, place, `#${String(place + 1)}`);

/** The time in a cell, in ms; `NaN` where there is none. */
export function timeOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
  return typeof value === 'bigint' || value instanceof Date ? Number(value) : NaN;
}

/** Says why a cell is no start. */
export function sayStart(value: unknown, place: number, issues: Issues): void {
  const path = `/start/${String(place)}`;
  if (isGiven(value)) issues.error('invalid-date', path, `expected ms since 1970, got ${said(value)}`, value);
  else issues.error('missing-date', path, 'no date: expected ms since 1970', value);
}

/** Says why a cell is no end; `NaN` says of itself that it is none. */
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
