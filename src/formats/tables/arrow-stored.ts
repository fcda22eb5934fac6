import { DateUnit, Type, type Batch, type Column, type DataType, type Table } from '@uwdata/flechette';
import { DAY } from '../../time/time.js';
import type { Issue } from '../../warnings.js';
import { cellOf } from './arrow-cells.js';
import { PER_MILLISECOND } from './arrow-units.js';
import { instantOf, toMilliseconds } from './column-values.js';
import { Budget } from './columns.js';
import { storedLimit, type StoredColumn, type StoredTable, type StoredTimes } from './stored-table.js';

/** The greatest size of a value, so that a broken file cannot claim all memory. */
const VALUE_LIMIT = 2 ** 24;

/** A table of many rows, whose values are read in place; `total` is the number of rows of all columns. */
export function storedTable(table: Table, total: number, issues: readonly Issue[]): StoredTable {
  const columns = table.names.map((_, index) => table.getChildAt<Column<unknown>>(index));
  // A broken file may claim more rows than it contains.
  const most = columns.reduce((sum, column) => Math.max(sum, storedLength(column)), 0);
  const rows = Math.min(total, most, storedLimit(columns.length));
  return {
    columns: columns.map((column, index) => storedColumn(table.names[index]!, column)),
    ...{ rows, total: Math.min(total, most), issues },
  };
}

/** The greatest possible number of values, by the size of their bytes. */
const storedLength = ({ data }: Column<unknown>): number =>
  data.reduce((sum, batch) => sum + Math.max(0, Math.min(batch.length, heldBy(batch))), 0);

function heldBy({ type: { typeId }, values, offsets, children }: Batch<unknown>): number {
  if (OFFSETS.has(typeId)) return offsets.length - 1;
  // A value that is neither a number nor between offsets takes at least a bit.
  if (values as unknown) return ONE_EACH.has(typeId) ? values.length : values.byteLength * 8;
  return ((children as unknown) ? children : []).reduce((most, child) => Math.max(most, heldBy(child)), 0);
}

const ONE_EACH = new Set<number>([Type.Int, Type.Float, Type.Date, Type.Timestamp, Type.Time, Type.Dictionary]);
const OFFSETS = new Set<number>([Type.Utf8, Type.LargeUtf8, Type.Binary, Type.LargeBinary, Type.List, Type.LargeList]);

function storedColumn(name: string, { data, type: own }: Column<unknown>): StoredColumn {
  const type: DataType = own.typeId === Type.Dictionary ? own.dictionary : own;
  const cell = at(data, (batch, index) => cellOf(batch, index, new Budget('values', VALUE_LIMIT)));
  const isInstant = type.typeId === Type.Timestamp && type.timezone !== null;
  if (type !== own) return { name, at: isInstant ? (row) => withZone(cell(row)) : cell };
  const times = timesOf(type, data);
  if (!times) return { name, at: cell };
  return { name, times, at: times.kind === 'day' ? cell : (row) => instantOf(times.at(row), times.kind) };
}

const withZone = (value: unknown): unknown => (typeof value === 'string' ? `${value}Z` : value);

function timesOf(type: DataType, data: readonly Batch<unknown>[]): StoredTimes | undefined {
  if (type.typeId === Type.Date) {
    const isDays = type.unit === DateUnit.DAY;
    return {
      kind: 'day',
      at: at(data, (batch, index) => numberAt(batch, index, (count) => dayOf(isDays ? count : count / DAY))),
    };
  }
  if (type.typeId !== Type.Timestamp) return undefined;
  const per = PER_MILLISECOND[type.unit]!;
  // A timestamp without a zone is the time on a clock somewhere.
  const kind = type.timezone === null ? 'wall' : 'instant';
  return { kind, at: at(data, (batch, index) => numberAt(batch, index, (count) => toMilliseconds(count, per))) };
}

const dayOf = (days: number): number => Math.floor(days) * DAY;

function numberAt(batch: Batch<unknown>, index: number, read: (count: number) => number): number {
  if (batch.nullCount > 0 && (batch.validity as unknown) && !batch.isValid(index)) return NaN;
  const value = (batch.values as ArrayLike<unknown>)[index];
  return value === undefined ? NaN : read(Number(value));
}

/** Reads the values of all batches as one list; rows are mostly read in order. */
function at<Value>(
  data: readonly Batch<unknown>[],
  read: (batch: Batch<unknown>, index: number) => Value,
): (row: number) => Value {
  const starts = [0];
  for (const { length } of data) starts.push(starts.at(-1)! + length);
  let part = 0;
  return (row) => {
    if (!(row >= starts[part]! && row < starts[part + 1]!))
      part = Math.max(0, starts.findLastIndex((start) => start <= row) - (row >= starts.at(-1)! ? 1 : 0));
    return read(data[part]!, row - starts[part]!);
  };
}
