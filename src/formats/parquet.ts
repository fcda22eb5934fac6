import {
  parquetMetadata,
  parquetScan,
  parquetSchema,
  type Compressors,
  type FileMetaData,
  type SchemaTree,
} from 'hyparquet';
import { Issues } from '../warnings.js';
import { Budget, documentOfColumns, reasonOf, rowLimit, type Column, type ColumnTable } from './tables/columns.js';
import { unreadable } from './reading/draft.js';
import { checkChunk } from './tables/parquet-pages.js';
import { ThriftWalk } from './tables/parquet-thrift.js';
import { columnValues, PARSERS } from './tables/parquet-values.js';
import type { FormatInput, ParseOptions, Parsed } from './parsed.js';

/** Reads a table in Parquet. What its columns mean is found by their names, as for any other records. */
export async function parse(input: FormatInput, options: ParseOptions = {}): Promise<Parsed> {
  const { name = 'the file' } = options;
  if (typeof input === 'string') return unreadable('not-parquet', name, 'is text: Parquet is read from bytes', input);
  try {
    return documentOfColumns(await readColumns(new Uint8Array(input as ArrayBuffer), name), { ...options, name });
  } catch (error) {
    return unreadable('invalid-parquet', name, `is not valid Parquet: ${reasonOf(error)}`, undefined);
  }
}

/** Codecs that the reader itself does not have. */
const MORE_CODECS = new Set(['GZIP', 'BROTLI', 'ZSTD', 'LZ4', 'LZ4_RAW']);
const MEMORY_LIMIT = 2 ** 30;
const CELL_BUDGET = 60_000_000;
const DEEPEST_SCHEMA = 60;

/**
 * Reads the columns of a table, as far as the limit of rows goes. A column that cannot be read is left out and named in `issues`.
 *
 * @throws Error where the file as a whole cannot be read
 */
export async function readColumns(bytes: Uint8Array, name = 'the file'): Promise<ColumnTable> {
  const metadata = metadataOf(bytes);
  const schema = parquetSchema(metadata);
  const limit = rowLimit(schema.children.length);
  const total = metadata.row_groups.reduce((sum, { num_rows: rows }) => sum + Math.max(0, Number(rows)), 0);
  const compressors = await compressorsFor(metadata);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const file = { byteLength: buffer.byteLength, slice: (start: number, end?: number) => buffer.slice(start, end) };
  const scan = await parquetScan({
    ...{ file, metadata, parsers: PARSERS, rowEnd: limit, useOffsetIndex: false },
    ...(compressors && { compressors }),
  });
  const issues = new Issues();
  const budgets = { cells: new Budget('cells', CELL_BUDGET), memory: new Budget('bytes', MEMORY_LIMIT) };
  const parts: { readonly column: SchemaTree; readonly parts: readonly ArrayLike<unknown>[] }[] = [];
  for (const column of schema.children) {
    try {
      checkColumn(column.element.name, { bytes, metadata, schema, limit, compressors, ...budgets });
      const read: ArrayLike<unknown>[] = [];
      for (const range of scan.ranges) read.push(await scan.readColumn({ column: column.element.name, ...range }));
      parts.push({ column, parts: read });
    } catch (error) {
      const message = `the column "${column.element.name}" is left out: ${reasonOf(error)}`;
      issues.error('unreadable-column', `${name}: ${column.element.name}`, message, undefined);
    }
  }
  if (parts.length === 0 && schema.children.length > 0) throw new Error(issues.list[0]?.message);
  const { columns, rows } = joined(parts);
  return { columns, rows, total: Math.max(total, rows), issues: issues.list };
}

/** The metadata at the end of the file, checked before it is read. */
function metadataOf(bytes: Uint8Array): FileMetaData {
  const tail = bytes.length - 8;
  if (tail < 4) throw new RangeError('it is too short');
  const magic = new TextDecoder().decode(bytes.subarray(tail + 4));
  if (magic !== 'PAR1')
    throw new RangeError(magic === 'PARE' ? 'it is encrypted' : 'it does not end as Parquet does, it may be cut off');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(tail, true);
  if (length > tail) throw new RangeError('its metadata is longer than the file');
  new ThriftWalk(bytes, tail - length, tail).struct();
  const metadata = parquetMetadata(bytes, { parsers: PARSERS, geoparquet: false });
  // The schema is a list of nodes, each with its number of children: too deep a tree would be too deep for the reader.
  const open: number[] = [];
  for (const { num_children: children = 0 } of metadata.schema) {
    if (open.length > 0) open[open.length - 1]!--;
    if (children > 0) open.push(children);
    while (open.length > 0 && open.at(-1)! <= 0) open.pop();
    if (open.length > DEEPEST_SCHEMA) throw new RangeError('its schema is too deep');
  }
  return metadata;
}

async function compressorsFor({ row_groups: groups }: FileMetaData): Promise<Compressors | undefined> {
  const isNeeded = groups.some(({ columns }) =>
    columns.some(({ meta_data: meta }) => MORE_CODECS.has(meta?.codec ?? '')),
  );
  if (!isNeeded) return undefined;
  const { decompressBrotli, decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd } =
    await import('hyparquet-compressors');
  return {
    GZIP: decompressGzip,
    BROTLI: decompressBrotli,
    // Without a place for what comes out, it believes the size that the data claims.
    ZSTD: (packed, length) => decompressZstd(packed, new Uint8Array(length)),
    LZ4: decompressLz4,
    LZ4_RAW: decompressLz4Raw,
  };
}

interface Check {
  readonly bytes: Uint8Array;
  readonly metadata: FileMetaData;
  readonly schema: SchemaTree;
  readonly limit: number;
  readonly compressors: Compressors | undefined;
  readonly cells: Budget;
  readonly memory: Budget;
}

/** @throws RangeError for a column whose pages are not what they say */
function checkColumn(name: string, { metadata, schema, limit, ...check }: Check): void {
  let rowsBefore = 0;
  for (const group of metadata.row_groups) {
    const rows = Math.min(Number(group.num_rows), limit - rowsBefore);
    if (Number.isNaN(rows)) throw new RangeError('broken metadata: a number of rows');
    if (rows <= 0) continue;
    for (const { meta_data: meta } of group.columns) {
      if (meta?.path_in_schema[0] !== name) continue;
      checkChunk(meta, { ...check, ...levelsOf(schema, meta.path_in_schema), rows });
    }
    rowsBefore += Number(group.num_rows);
  }
}

/** How often a value can be repeated or missing on the way from the table to it. */
function levelsOf(root: SchemaTree, path: readonly string[]): { repetition: number; definition: number } {
  let node: SchemaTree | undefined = root;
  let [repetition, definition] = [0, 0];
  for (let depth = 0; node; depth++) {
    if (node.element.logical_type?.type === 'VARIANT') throw new RangeError('a VARIANT, which is not read');
    const { repetition_type: type } = node.element;
    if (type === 'REPEATED') repetition++;
    if (type !== 'REQUIRED' && depth > 0) definition++;
    node = node.children.find(({ element }) => element.name === path[depth]);
  }
  return { repetition, definition };
}

/** One list of values for each column. Where a group of rows is shorter than another column’s, nulls keep them in step. */
function joined(parts: readonly { readonly column: SchemaTree; readonly parts: readonly ArrayLike<unknown>[] }[]): {
  readonly columns: readonly Column[];
  readonly rows: number;
} {
  const lengths = (parts[0]?.parts ?? []).map((_, group) =>
    parts.reduce((most, column) => Math.max(most, column.parts[group]?.length ?? 0), 0),
  );
  const columns = parts.map(({ column, parts: groups }) => {
    const values: unknown[] = [];
    for (const [group, length] of lengths.entries()) {
      for (let row = 0; row < length; row++) values.push(groups[group]![row] ?? null);
    }
    return { name: column.element.name, values: columnValues(values, column.element) };
  });
  return { columns, rows: lengths.reduce((sum, length) => sum + length, 0) };
}
