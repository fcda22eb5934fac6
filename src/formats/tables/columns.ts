import type { Parsed, ParseOptions } from '../parsed.js';
import { recordsInSlices } from '../records/read-records.js';
import type { Resting } from '../../rest.js';
import type { Issue } from '../../warnings.js';

/** The greatest number of rows that become objects. The rest of a table is left out, which is reported. */
export const ROW_LIMIT = 500_000;
/** The greatest number of cells, for tables of very many columns. */
const CELL_LIMIT = 20_000_000;
/** How many rows become objects between two rests. */
const STEP = 512;

/** A table as it is stored: by columns, each with a JSON value for every row. */
export interface ColumnTable {
  readonly columns: readonly Column[];
  /** How many rows have been read. */
  readonly rows: number;
  /** How many rows there are. */
  readonly total: number;
  readonly issues: readonly Issue[];
}

export interface Column {
  readonly name: string;
  readonly values: readonly unknown[];
}

export const rowLimit = (columns: number): number => Math.min(ROW_LIMIT, Math.floor(CELL_LIMIT / Math.max(1, columns)));

/** A document from the rows of a table, with rests. The meaning of its columns is found as for any other records. */
export function* documentOfColumns(table: ColumnTable, options: ParseOptions): Resting<Parsed> {
  const { name = 'the table' } = options;
  const names = uniqueNames(table.columns);
  const records: Record<string, unknown>[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (row % STEP === STEP - 1) yield;
    const record: Record<string, unknown> = {};
    for (const [index, { values }] of table.columns.entries()) record[names[index]!] = values[row] ?? null;
    records.push(record);
  }
  const parsed = yield* recordsInSlices(records, options, placeOf);
  return { ...parsed, issues: [...table.issues, ...leftOut(table, name), ...parsed.issues] };
}

/** The place of a row, or of a cell of it, for people. */
export const placeOf = (row: number, column?: string): string =>
  [`row ${String(row + 1)}`, ...(column === undefined ? [] : [`column "${column}"`])].join(', ');

/** Reports how many rows were too many. */
export function leftOut({ rows, total }: Pick<ColumnTable, 'rows' | 'total'>, name: string): readonly Issue[] {
  if (total <= rows) return [];
  const message = `${name} has ${String(total)} rows: the first ${String(rows)} are read, ${String(total - rows)} are left out`;
  return [{ severity: 'warning', code: 'too-many-rows', path: name, message, record: undefined }];
}

/** Makes names unique, and replaces `__proto__`, which no record can have. */
export function uniqueNames(columns: readonly Pick<Column, 'name'>[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ name }) => {
    const wanted = name === '__proto__' ? 'proto' : name;
    let free = wanted;
    for (let n = 2; taken.has(free); n++) free = `${wanted} (${String(n)})`;
    taken.add(free);
    return free;
  });
}

/** A limit for reading a table, so that a small file cannot claim all memory. */
export class Budget {
  readonly #what: string;
  #left: number;

  constructor(what: string, amount: number) {
    this.#what = what;
    this.#left = amount;
  }

  /** @throws RangeError if this exceeds what is left */
  take(amount: number): void {
    this.#left -= amount;
    if (!(this.#left >= 0) || !(amount >= 0)) throw new RangeError(`too many ${this.#what}, or a broken file`);
  }
}

/** The message of an error, as the end of a sentence. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
