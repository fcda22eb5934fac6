import type { ParquetParsers, SchemaElement, SchemaTree } from 'hyparquet';
import { DAY } from '../../time/time.js';
import { instantOf, toMilliseconds } from './column-values.js';
import type { ParquetFile, ReadColumn } from './parquet-file.js';
import { columnValues, PARSERS } from './parquet-values.js';
import { storedLimit, type StoredColumn, type StoredTable, type StoredTimes } from './stored-table.js';

/** Reads a table of many rows: numbers and times as numbers, all else as the reader returns it. */
export async function readStored(file: ParquetFile): Promise<StoredTable> {
  const read = await file.read(storedLimit(file.columns.length), {
    parsersOf: (column) => (kindOf(column) ? NUMBERS : PARSERS),
    keep: (part, column) => (column.children.length > 0 ? part : asNumbers(part)),
  });
  // If a column is shorter than others in a group of rows, it is padded with nulls.
  const lengths = (read[0]?.parts ?? []).map((_, group) =>
    read.reduce((most, { parts }) => Math.max(most, parts[group]?.length ?? 0), 0),
  );
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  const rows = starts.at(-1)!;
  const columns = read.map((column) => storedColumn(column, starts));
  return { columns, rows, total: Math.max(file.total, rows), issues: file.issues.list };
}

const milliseconds = (perMillisecond: number) => (count: bigint | number | undefined) =>
  count === undefined ? NaN : toMilliseconds(Number(count), perMillisecond);

/** Keeps times as numbers. */
const NUMBERS: ParquetParsers = {
  ...PARSERS,
  timestampFromMilliseconds: milliseconds(1),
  timestampFromMicroseconds: milliseconds(1e3),
  timestampFromNanoseconds: milliseconds(1e6),
  dateFromDays: (days: number | undefined) => (days === undefined ? NaN : days * DAY),
};

/** The kind of the times of a column; undefined for any other column. */
function kindOf({ children, element }: SchemaTree): StoredTimes['kind'] | undefined {
  const { converted_type: converted, logical_type: logical, type, repetition_type: repetition } = element;
  if (children.length > 0 || repetition === 'REPEATED') return undefined;
  if (converted === 'DATE') return 'day';
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC ? 'instant' : 'wall';
  return converted?.startsWith('TIMESTAMP') === true || (type === 'INT96' && !converted) ? 'instant' : undefined;
}

/** A list of values of any type takes several times the memory; missing ones become `NaN`. */
function asNumbers(part: ArrayLike<unknown>): ArrayLike<unknown> {
  if (ArrayBuffer.isView(part)) return part;
  const numbers = new Float64Array(part.length);
  for (let index = 0; index < numbers.length; index++) {
    const value: unknown = part[index] ?? NaN;
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number !== 'number' || (typeof value === 'bigint' && !Number.isSafeInteger(number))) return part;
    numbers[index] = number;
  }
  return numbers;
}

function storedColumn({ column, parts }: ReadColumn<ArrayLike<unknown>>, starts: readonly number[]): StoredColumn {
  const { element } = column;
  const kind = kindOf(column);
  if (kind) {
    const values = new Float64Array(starts.at(-1)!).fill(NaN);
    for (const [group, part] of parts.entries()) values.set(part as ArrayLike<number>, starts[group]);
    return {
      name: element.name,
      at: (row) => instantOf(values[row]!, kind),
      times: { kind, values, at: (row) => values[row]! },
    };
  }
  // Rows are mostly read in order.
  let group = 0;
  const at = (row: number): unknown => {
    if (!(row >= starts[group]! && row < starts[group + 1]!)) group = groupOf(row, starts);
    return plain(parts[group]?.[row - starts[group]!], element);
  };
  return { name: element.name, at };
}

const groupOf = (row: number, starts: readonly number[]): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= row),
  );

function plain(value: unknown, element: SchemaElement): unknown {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null || Number.isNaN(value)) return null;
  return columnValues([value], element)[0];
}
