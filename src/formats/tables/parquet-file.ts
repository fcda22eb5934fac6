import {
  parquetMetadata,
  parquetScan,
  parquetSchema,
  type ColumnMetaData,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  type ParquetScan,
  type SchemaTree,
} from 'hyparquet';
import { isFlatColumn } from 'hyparquet/src/schema.js';
import { rest } from '../../rest.js';
import { Issues } from '../../warnings.js';
import { Budget, reasonOf } from './columns.js';
import { readFlat } from './parquet-flat.js';
import { checkChunk } from './parquet-pages.js';
import { ThriftWalk } from './parquet-thrift.js';
import { PARSERS } from './parquet-values.js';

/** Codecs that the reader itself does not have. */
const MORE_CODECS = new Set(['GZIP', 'BROTLI', 'ZSTD', 'LZ4', 'LZ4_RAW']);
const MEMORY_LIMIT = 2 ** 30;
const CELL_BUDGET = 60_000_000;
const DEEPEST_SCHEMA = 60;

/** A column as far as it has been read: a part for each group of rows. */
export interface ReadColumn<Part> {
  readonly column: SchemaTree;
  readonly parts: readonly Part[];
}

/** A Parquet file with valid metadata. Its pages are checked when they are read. */
export class ParquetFile {
  readonly columns: readonly SchemaTree[];
  /** How many rows it claims to have. */
  readonly total: number;
  readonly issues = new Issues();
  readonly #bytes: Uint8Array;
  readonly #metadata: FileMetaData;
  readonly #schema: SchemaTree;
  readonly #name: string;
  readonly #signal: AbortSignal | undefined;
  #sinceRest = 0;

  /**
   * @param signal aborts reading at a rest
   * @throws RangeError for an invalid file
   */
  constructor(bytes: Uint8Array, name: string, signal?: AbortSignal) {
    this.#signal = signal;
    this.#bytes = bytes;
    this.#name = name;
    this.#metadata = metadataOf(bytes);
    this.#schema = parquetSchema(this.#metadata);
    this.columns = this.#schema.children;
    this.total = this.#metadata.row_groups.reduce((sum, { num_rows: rows }) => sum + Math.max(0, Number(rows)), 0);
  }

  /**
   * Reads all columns, with rests after pages, up to the limit of rows; columns of lists and objects only with rests
   * after groups of rows. A column that cannot be read is left out and named in `issues`.
   *
   * @throws Error if none can be read; the reason of the signal once it is aborted
   */
  async read<Part>(
    limit: number,
    {
      parsersOf,
      keep,
    }: {
      readonly parsersOf: (column: SchemaTree) => ParquetParsers;
      readonly keep: (part: ArrayLike<unknown>, column: SchemaTree) => Part;
    },
  ): Promise<readonly ReadColumn<Part>[]> {
    const bytes = this.#bytes;
    const metadata = this.#metadata;
    const compressors = await compressorsFor(metadata);
    // `slice` of a Node `Buffer` does not copy.
    const slice = (start: number, end: number = bytes.length): ArrayBuffer =>
      bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + end) as ArrayBuffer;
    const file = { byteLength: bytes.length, slice };
    const scans = new Map<ParquetParsers, ParquetScan>();
    const budgets = { cells: new Budget('cells', CELL_BUDGET), memory: new Budget('bytes', MEMORY_LIMIT) };
    const check = { bytes, metadata, schema: this.#schema, limit, compressors, ...budgets };
    const columns: ReadColumn<Part>[] = [];
    for (const column of this.columns) {
      const { name } = column.element;
      const parsers = parsersOf(column);
      let scan = scans.get(parsers);
      if (!scan) {
        const options = { file, metadata, parsers, rowEnd: limit, useOffsetIndex: false };
        scans.set(parsers, (scan = await parquetScan({ ...options, ...(compressors && { compressors }) })));
      }
      try {
        await this.#withRests(checkColumn(name, check));
        const parts: Part[] = [];
        const schemaPath = [this.#schema, column];
        if (isFlatColumn(schemaPath)) {
          for (const { meta, rows } of chunksOf(name, metadata, limit)) {
            const values = await this.#withRests(readFlat({ bytes, meta, schemaPath, rows, compressors, parsers }));
            parts.push(keep(values, column));
          }
        } else {
          for (const range of scan.ranges) {
            parts.push(keep(await scan.readColumn({ column: name, ...range }), column));
            await this.#restAfter(range.rowEnd - range.rowStart);
          }
        }
        columns.push({ column, parts });
      } catch (error) {
        this.#signal?.throwIfAborted();
        const message = `the column "${name}" is left out: ${reasonOf(error)}`;
        this.issues.error('unreadable-column', `${this.#name}: ${name}`, message, undefined);
      }
    }
    if (columns.length === 0 && this.columns.length > 0) throw new Error(this.issues.list[0]?.message);
    return columns;
  }

  /** Runs work that yields how many values it has handled since it yielded last. */
  async #withRests<Result>(work: Generator<number, Result>): Promise<Result> {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      await this.#restAfter(step.value);
    }
  }

  async #restAfter(values: number): Promise<void> {
    this.#sinceRest += values;
    if (this.#sinceRest <= RESTING) return;
    this.#sinceRest = 0;
    await rest();
    this.#signal?.throwIfAborted();
  }
}

/** Fewer values take no time worth a rest. */
const RESTING = 10_000;

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
  // The schema is a list of nodes with their numbers of children. A very deep tree would overflow the stack of the
  // reader.
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
    // Without an output buffer, it trusts the size that the data claims.
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

/**
 * Checks a column, and yields the number of values in each page.
 *
 * @throws RangeError for a column with invalid pages
 */
function* checkColumn(name: string, { metadata, schema, limit, ...check }: Check): Generator<number, void> {
  for (const { meta, rows } of chunksOf(name, metadata, limit))
    yield* checkChunk(meta, { ...check, ...levelsOf(schema, meta.path_in_schema), rows });
}

/** The parts of a column in groups of rows, several for one with columns in it, with the rows that are read of each. */
function* chunksOf(name: string, { row_groups: groups }: FileMetaData, limit: number): Generator<Chunk> {
  let rowsBefore = 0;
  for (const group of groups) {
    const rows = Math.min(Number(group.num_rows), limit - rowsBefore);
    if (Number.isNaN(rows)) throw new RangeError('broken metadata: a number of rows');
    if (rows <= 0) continue;
    for (const { meta_data: meta } of group.columns) if (meta?.path_in_schema[0] === name) yield { meta, rows };
    rowsBefore += Number(group.num_rows);
  }
}

interface Chunk {
  readonly meta: ColumnMetaData;
  readonly rows: number;
}

/** The levels of repetition and definition on the path to a value. */
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
