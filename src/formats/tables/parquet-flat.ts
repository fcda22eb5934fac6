import type { ColumnMetaData, Compressors, DecodedArray, ParquetParsers, SchemaTree } from 'hyparquet';
import { parquetHeader, readPage } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';

/** Where the values of a column of single values are in a file, and how they are read. */
interface FlatChunk {
  readonly bytes: Uint8Array;
  readonly meta: ColumnMetaData;
  /** The root of the schema, and the column in it. */
  readonly schemaPath: SchemaTree[];
  readonly compressors: Compressors | undefined;
  readonly parsers: ParquetParsers;
  /** How many rows are read, from the first on. */
  readonly rows: number;
}

/** The first byte of a column in a group of rows. */
export const startOf = (meta: ColumnMetaData): number =>
  Number(meta.dictionary_page_offset ?? 0n) || Number(meta.data_page_offset);

/**
 * Reads a column of single values in a group of rows page by page, and yields the number of values in each. The library
 * reads a column in one go, and some programs write a million rows as one group.
 */
export function* readFlat({ bytes, meta, schemaPath, rows, ...how }: FlatChunk): Generator<number, DecodedArray> {
  const view = new DataView(bytes.buffer, bytes.byteOffset + startOf(meta), Number(meta.total_compressed_size));
  const reader = { view, offset: 0 };
  const { compressors, parsers } = how;
  const decoder = {
    ...{ pathInSchema: meta.path_in_schema, type: meta.type, codec: meta.codec, schemaPath },
    ...{ element: schemaPath.at(-1)!.element, parsers: { ...DEFAULT_PARSERS, ...parsers } },
    ...(compressors && { compressors }),
  };
  let dictionary: DecodedArray | undefined;
  const pages: DecodedArray[] = [];
  let count = 0;
  while (count < rows && reader.offset < view.byteLength - 1) {
    const header = parquetHeader(reader);
    const { data } = readPage(reader, header, decoder, dictionary, undefined, 0);
    if (!data) continue;
    if (header.type === 'DICTIONARY_PAGE') dictionary = convert(data, decoder);
    else {
      pages.push(data);
      count += data.length;
    }
    yield data.length;
  }
  return yield* joined(pages, rows);
}

/** The values of all pages, up to a number. Those of a single page stay in the form in which they are stored. */
function* joined(pages: readonly DecodedArray[], rows: number): Generator<number, DecodedArray> {
  const [first, ...others] = pages;
  if (!first) return [];
  if (others.length === 0)
    return first.length <= rows ? first : Array.isArray(first) ? first.slice(0, rows) : first.subarray(0, rows);
  const values: unknown[] = [];
  for (const page of pages) {
    for (let index = 0; index < page.length && values.length < rows; index++) values.push(page[index]);
    yield page.length;
  }
  return values;
}
