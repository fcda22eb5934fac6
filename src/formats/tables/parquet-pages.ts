import { snappyUncompress, type ColumnMetaData, type Compressors } from 'hyparquet';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import type { Budget } from './columns.js';
import { startOf } from './parquet-flat.js';
import { checkDeltas, checkPrefixes, checkRuns, varint } from './parquet-runs.js';
import { ThriftWalk } from './parquet-thrift.js';

/** The facts that a column chunk is checked with. */
export interface ChunkCheck {
  readonly bytes: Uint8Array;
  readonly compressors: Compressors | undefined;
  /** The levels of repetition and definition of its values. */
  readonly repetition: number;
  readonly definition: number;
  /** How many of its rows will be read. */
  readonly rows: number;
  readonly cells: Budget;
  readonly memory: Budget;
}

/** The greatest number of values in a page. */
const PAGE_LIMIT = 20_000_000;

/**
 * Checks the pages of a column chunk before they are read, and yields the number of values in each. The reader trusts
 * the sizes that they state, and a broken byte could make it request more memory than there is.
 *
 * @throws RangeError
 */
export function* checkChunk(meta: ColumnMetaData, check: ChunkCheck): Generator<number, void> {
  const start = startOf(meta);
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 0 && start <= end && end <= check.bytes.length))
    throw new RangeError('it lies beyond the end of the file');
  const isFlat = check.repetition === 0;
  for (let at = start, seen = 0; at < end - 1 && (seen < check.rows || !isFlat);) {
    const header = new ThriftWalk(check.bytes, at, end);
    header.struct();
    const page = readHeader(header.numbers);
    at = header.at + page.compressed;
    if (page.compressed < 0 || at > end) throw new RangeError('broken page: it ends too early');
    check.memory.take(page.uncompressed);
    check.cells.take(page.count);
    if (page.count > PAGE_LIMIT) throw new RangeError(`broken page: ${String(page.count)} values`);
    checkPage(page, check.bytes.subarray(header.at, at), meta, check);
    if (page.kind !== 'dictionary') seen += page.count;
    yield page.count;
  }
}

interface Page {
  readonly kind: 'data' | 'data-2' | 'dictionary';
  readonly compressed: number;
  readonly uncompressed: number;
  readonly count: number;
  readonly nulls: number;
  readonly encoding: number;
  /** For data pages of version 2: the length of their levels, in bytes. */
  readonly definitionLength: number;
  readonly repetitionLength: number;
  readonly isCompressed: boolean;
}

const KINDS = new Map([
  [0, ['data', '5']],
  [2, ['dictionary', '7']],
  [3, ['data-2', '8']],
] as const);

/** @throws RangeError for a header that lacks what the reader requires */
function readHeader(numbers: ReadonlyMap<string, number>): Page {
  const field = (id: string): number => {
    const value = numbers.get(id);
    if (value === undefined) throw new RangeError('broken page: its header is not complete');
    return value;
  };
  const [kind, id] = KINDS.get(field('1') as 0 | 2 | 3) ?? (['other', ''] as const);
  if (kind === 'other') throw new RangeError(`a page of kind ${String(field('1'))}, which is not read`);
  const isSecond = kind === 'data-2';
  return {
    kind,
    compressed: field('3'),
    uncompressed: field('2'),
    count: field(`${id}.1`),
    nulls: isSecond ? field('8.2') : 0,
    encoding: field(`${id}.${isSecond ? '4' : '2'}`),
    definitionLength: isSecond ? field('8.5') : 0,
    repetitionLength: isSecond ? field('8.6') : 0,
    isCompressed: !isSecond || numbers.get('8.7') !== 0,
  };
}

function checkPage(page: Page, stored: Uint8Array, meta: ColumnMetaData, check: ChunkCheck): void {
  if (page.kind === 'dictionary') return;
  if (page.nulls < 0 || page.nulls > page.count) throw new RangeError('broken page: counts of values');
  const levels = page.definitionLength + page.repetitionLength;
  if (page.definitionLength < 0 || page.repetitionLength < 0 || levels > stored.length)
    throw new RangeError('broken page: lengths of levels');
  const packed = stored.subarray(levels);
  const bytes = page.isCompressed ? unpack(packed, page.uncompressed - levels, meta.codec, check.compressors) : packed;
  let at = 0;
  const level = (most: number, given: Uint8Array | undefined): void => {
    if (most === 0) return;
    const width = 32 - Math.clz32(most);
    if (given) {
      checkRuns(given, 0, given.length, width, page.count);
      return;
    }
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
    if (length > bytes.length - at - 4) throw new RangeError('broken page: lengths of levels');
    checkRuns(bytes, at + 4, at + 4 + length, width, page.count);
    at += 4 + length;
  };
  const isSecond = page.kind === 'data-2';
  level(check.repetition, isSecond ? stored.subarray(0, page.repetitionLength) : undefined);
  level(check.definition, isSecond ? stored.subarray(page.repetitionLength, levels) : undefined);
  checkValues(page, bytes, at, meta, check);
}

/** By the number of the encoding. */
const [PLAIN_DICTIONARY, RLE, DELTA, DELTA_LENGTHS, DELTA_TEXTS, RLE_DICTIONARY] = [2, 3, 5, 6, 7, 8];

function checkValues(page: Page, bytes: Uint8Array, at: number, { type }: ColumnMetaData, check: ChunkCheck): void {
  const { encoding, count } = page;
  const end = bytes.length;
  if (count === 0 || at >= end) return;
  if (encoding === PLAIN_DICTIONARY || encoding === RLE_DICTIONARY) checkRuns(bytes, at + 1, end, bytes[at]!, count);
  else if (encoding === RLE) {
    // Booleans are preceded by the length of their runs, other values by their number of bits.
    const isTruths = type === 'BOOLEAN' || page.kind === 'data-2';
    checkRuns(bytes, at + (isTruths ? 4 : 1), end, isTruths ? 1 : bytes[at]!, count);
  } else if (encoding === DELTA || encoding === DELTA_LENGTHS) checkDeltas(bytes, at, end, count);
  else if (encoding === DELTA_TEXTS) {
    const middle = checkDeltas(bytes, at, end, count);
    checkDeltas(bytes, middle, end, count);
    const [prefixes, suffixes] = [new Int32Array(countOf(bytes, at)), new Int32Array(countOf(bytes, middle))];
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at };
    deltaBinaryUnpack(reader, prefixes.length, prefixes);
    deltaBinaryUnpack(reader, suffixes.length, suffixes);
    if (prefixes.length !== suffixes.length) throw new RangeError('broken page: lengths of texts');
    checkPrefixes(prefixes, suffixes, check.memory);
  }
}

/** The number of deltas: the third number of their header. */
function countOf(bytes: Uint8Array, start: number): number {
  const size = varint(bytes, start, bytes.length);
  return varint(bytes, varint(bytes, size.at, bytes.length).at, bytes.length).value;
}

function unpack(packed: Uint8Array, length: number, codec: string, compressors: Compressors | undefined): Uint8Array {
  if (length < 0) throw new RangeError('broken page: a length below 0');
  if (codec === 'UNCOMPRESSED') return packed;
  const unpacker = compressors?.[codec as keyof Compressors];
  if (unpacker) return unpacker(packed, length);
  if (codec !== 'SNAPPY') throw new RangeError(`compressed as ${codec}, which cannot be read`);
  const bytes = new Uint8Array(length);
  snappyUncompress(packed, bytes);
  return bytes;
}
