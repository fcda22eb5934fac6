import {
  CompressionType,
  setCompressionCodec,
  tableFromIPC,
  Type,
  type Codec,
  type Column,
  type DataType,
  type Table,
} from '@uwdata/flechette';
import { atOnce } from '../at-once.js';
import type { Resting } from '../rest.js';
import { Issues } from '../warnings.js';
import { cellOf } from './tables/arrow-cells.js';
import { checkMessages } from './tables/arrow-messages.js';
import { storedTable } from './tables/arrow-stored.js';
import { withoutNoughts } from './tables/column-values.js';
import { Budget, documentOfColumns, reasonOf, rowLimit, type ColumnTable } from './tables/columns.js';
import { columnsOfTable } from './tables/columns-of-table.js';
import { unreadable } from './reading/draft.js';
import { unpackLz4Frame } from './tables/lz4-frame.js';
import { MANY_ROWS } from './tables/stored-table.js';
import { inSlices } from '../in-slices.js';
import type { FormatInput, ParseOptions, Parsed } from './parsed.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

export { columnsOf } from './tables/columns-of.js';
export type { GivenTable, GivenVector } from './tables/given-table.js';

/**
 * Reads a table of Apache Arrow (IPC, as a file or a stream). The meaning of its columns is found by their names. A
 * table of more than 20,000 rows becomes `columns`.
 */
export async function parse(input: FormatInput, options: ParseOptions = {}): Promise<Parsed> {
  const { name = 'the file', signal } = options;
  if (typeof input === 'string') return unreadable('not-arrow', name, 'is text: Arrow is read from bytes', input);
  try {
    const opened = await open(input instanceof Uint8Array ? input : new Uint8Array(input), name);
    const isLong = opened.total > MANY_ROWS;
    const stored = isLong ? storedTable(opened.table, opened.total, opened.issues.list) : undefined;
    const parsed = stored && (await inSlices(columnsOfTable(stored, { ...options, name }), signal));
    return parsed ?? (await inSlices(documentIn(opened, { ...options, name }), signal));
  } catch (error) {
    signal?.throwIfAborted();
    return unreadable('invalid-arrow', name, `is not valid Arrow data: ${reasonOf(error)}`, undefined);
  }
}

const MEMORY_LIMIT = 2 ** 30;
/** How many values are read between two rests. */
const STEP = 4096;

/**
 * Reads the columns of a table, up to the limit of rows. A column that cannot be read is left out and named in
 * `issues`.
 *
 * @throws Error if the data as a whole cannot be read
 */
export const readColumns = async (input: Uint8Array, name = 'the file'): Promise<ColumnTable> =>
  atOnce(valuesIn(await open(input, name), name));

/** A table with valid metadata, whose values are read when they are needed. */
interface Opened {
  readonly table: Table;
  /** All columns have the same length, unless the file is broken. */
  readonly total: number;
  readonly issues: Issues;
}

async function open(input: Uint8Array, name: string): Promise<Opened> {
  // Numbers of eight bytes are read in place, which requires an address that is a multiple of eight.
  const { bytes, isCompressed, isCut } = checkMessages(input.byteOffset % 8 === 0 ? input : new Uint8Array(input));
  const issues = new Issues();
  if (isCut) issues.warn('cut-off', name, `${name} ends too early; what is whole of it is read`, undefined);
  if (isCompressed) await useCodecs();
  const table = tableFromIPC(bytes, { useDecimalInt: true, useBigInt: true, useBigIntTimestamp: true });
  return { table, issues, total: table.children.reduce((least, { length }) => Math.min(least, length), table.numRows) };
}

function* documentIn(opened: Opened, options: ParseOptions & { readonly name: string }): Resting<Parsed> {
  return yield* documentOfColumns(yield* valuesIn(opened, options.name), options);
}

function* valuesIn({ table, total, issues }: Opened, name: string): Resting<ColumnTable> {
  const rows = Math.min(total, rowLimit(table.numCols));
  const budget = new Budget('values', MEMORY_LIMIT / 2);
  const columns: ColumnTable['columns'][number][] = [];
  for (const [index, column] of table.names.entries()) {
    try {
      columns.push({ name: column, values: yield* valuesOf(table.getChildAt<Column<unknown>>(index), rows, budget) });
    } catch (error) {
      const message = `the column "${column}" is left out: ${reasonOf(error)}`;
      issues.error('unreadable-column', `${name}: ${column}`, message, undefined);
    }
  }
  return { columns, rows, total, issues: issues.list };
}

function* valuesOf(column: Column<unknown>, rows: number, budget: Budget): Resting<readonly unknown[]> {
  const values: unknown[] = [];
  for (const batch of column.data) {
    const length = Math.min(batch.length, rows - values.length);
    for (let index = 0; index < length; index++) {
      if (index % STEP === STEP - 1) yield;
      values.push(cellOf(batch, index, budget));
    }
  }
  const type: DataType = column.type.typeId === Type.Dictionary ? column.type.dictionary : column.type;
  // A timestamp without a zone is the time on a clock somewhere.
  return type.typeId === Type.Timestamp ? withoutNoughts(values, type.timezone === null ? '' : 'Z') : values;
}

/** The reader has no codecs of its own, and keeps those that it is given for all files. */
async function useCodecs(): Promise<void> {
  const { decompressZstd } = await import('hyparquet-compressors');
  const memory = new Budget('bytes', MEMORY_LIMIT);
  const codec = (unpack: Codec['decode']): Codec => ({
    decode: (packed, length) => {
      memory.take(length);
      return unpack(packed, length);
    },
    encode: () => {
      throw new Error('nothing is written here');
    },
  });
  setCompressionCodec(CompressionType.LZ4_FRAME, codec(unpackLz4Frame));
  setCompressionCodec(
    CompressionType.ZSTD,
    codec((packed, length) => decompressZstd(packed, new Uint8Array(length))),
  );
}
