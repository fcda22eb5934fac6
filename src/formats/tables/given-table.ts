import { DateUnit, TimeUnit, Type } from '@uwdata/flechette';
import { DAY } from '../../time/time.js';
import { PER_MILLISECOND } from './arrow-units.js';
import { hexText, instantOf, toMilliseconds, wholeNumber } from './column-values.js';
import type { StoredColumn, StoredTable, StoredTimes } from './stored-table.js';

/** The part of a table of Apache Arrow, Arquero and flechette that is needed. */
export interface GivenTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChild(name: string): GivenVector | null | undefined;
}

export interface GivenVector {
  /** The facts of an Arrow type: its id, its unit, and its zone. */
  readonly type?: {
    readonly typeId?: number;
    readonly unit?: number;
    readonly timezone?: string | null;
  };
  get?(index: number): unknown;
  at?(index: number): unknown;
}

/** The columns of a table that a script has. */
export function givenTable(table: GivenTable): StoredTable {
  const columns = table.schema.fields.flatMap(({ name }) => {
    const vector = table.getChild(name);
    return vector ? [givenColumn(name, vector)] : [];
  });
  return { columns, rows: table.numRows, total: table.numRows, issues: [] };
}

function givenColumn(name: string, vector: GivenVector): StoredColumn {
  // `at` of Apache Arrow counts from the end for negative indices, and is slower.
  const get = (row: number): unknown => (vector.get ? vector.get(row) : vector.at?.(row));
  const times = timesOf(vector, get);
  return times
    ? { name, times, at: (row) => instantOf(times.at(row), times.kind) }
    : { name, at: (row) => plain(get(row)) };
}

function timesOf({ type }: GivenVector, get: (row: number) => unknown): StoredTimes | undefined {
  if (type?.typeId === Type.Date) {
    const isDays = type.unit === DateUnit.DAY;
    return { kind: 'day', at: (row) => Math.floor(timeIn(get(row), isDays ? 1 / DAY : 1) / DAY) * DAY };
  }
  if (type?.typeId !== Type.Timestamp) return undefined;
  const perMillisecond = PER_MILLISECOND[type.unit ?? TimeUnit.MILLISECOND] ?? 1;
  const kind = typeof type.timezone === 'string' ? 'instant' : 'wall';
  return { kind, at: (row) => timeIn(get(row), perMillisecond) };
}

/** Libraries give times as ms or as a `Date`, and as a count of units only if all digits are requested. */
function timeIn(value: unknown, perMillisecond: number): number {
  if (typeof value === 'bigint') return toMilliseconds(Number(value), perMillisecond);
  return value instanceof Date ? value.getTime() : typeof value === 'number' ? value : NaN;
}

/** A value as JSON. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return wholeNumber(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (value instanceof Date) return instantOf(value.getTime(), 'instant');
  if (value instanceof Uint8Array) return hexText(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return (value as { toJSON(): unknown }).toJSON();
  if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, plain);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
