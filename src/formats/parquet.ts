import { documentOfColumns, reasonOf, rowLimit, type Column, type ColumnTable } from './tables/columns.js';
import { columnsOfTable } from './tables/columns-of-table.js';
import { unreadable } from './reading/draft.js';
import { ParquetFile, type ReadColumn } from './tables/parquet-file.js';
import { readStored } from './tables/parquet-stored.js';
import { columnValues, PARSERS } from './tables/parquet-values.js';
import { MANY_ROWS } from './tables/stored-table.js';
import { inSlices } from '../in-slices.js';
import type { FormatInput, ParseOptions, Parsed } from './parsed.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads a table in Parquet. The meaning of its columns is found by their names, as for any other records. A table of
 * more than 20,000 rows becomes `columns`.
 */
export async function parse(input: FormatInput, options: ParseOptions = {}): Promise<Parsed> {
  const { name = 'the file', signal } = options;
  if (typeof input === 'string') return unreadable('not-parquet', name, 'is text: Parquet is read from bytes', input);
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  try {
    const file = new ParquetFile(bytes, name, signal);
    const stored = file.total > MANY_ROWS ? await readStored(file) : undefined;
    const parsed = stored && (await inSlices(columnsOfTable(stored, { ...options, name }), signal));
    if (parsed) return parsed;
    const table = await readColumns(bytes, name, signal);
    return await inSlices(documentOfColumns(table, { ...options, name }), signal);
  } catch (error) {
    signal?.throwIfAborted();
    return unreadable('invalid-parquet', name, `is not valid Parquet: ${reasonOf(error)}`, undefined);
  }
}

/**
 * Reads the columns of a table, up to the limit of rows. A column that cannot be read is left out and named in
 * `issues`.
 *
 * @throws Error if the file as a whole cannot be read
 */
export async function readColumns(bytes: Uint8Array, name = 'the file', signal?: AbortSignal): Promise<ColumnTable> {
  const file = new ParquetFile(bytes, name, signal);
  const read = await file.read(rowLimit(file.columns.length), { parsersOf: () => PARSERS, keep: (part) => part });
  const { columns, rows } = joined(read);
  return { columns, rows, total: Math.max(file.total, rows), issues: file.issues.list };
}

/**
 * The values of each column as one list. If a column is shorter than others in a group of rows, it is padded with
 * nulls.
 */
function joined(parts: readonly ReadColumn<ArrayLike<unknown>>[]): {
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
