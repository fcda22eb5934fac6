import type { Issue } from '../../warnings.js';
import type { PathOf } from '../records/read-records.js';

/** Tables of more rows than this become columns: an object for each row would take too long. */
export const MANY_ROWS = 20_000;
/** The most rows and cells of such a table that are read. */
const ROWS_LIMIT = 10_000_000;
const CELLS_LIMIT = 50_000_000;

/** A table of many rows, whose values stay where they are until they are asked for. */
export interface StoredTable {
  readonly columns: readonly StoredColumn[];
  /** How many rows can be read. */
  readonly rows: number;
  /** How many rows there are. */
  readonly total: number;
  readonly issues: readonly Issue[];
  /** Where a row is in its source, or a cell of it; default: `row 5, column "Year"`. */
  readonly pathOf?: PathOf;
}

export interface StoredColumn {
  readonly name: string;
  /** The value of a row as JSON has it; null where there is none. */
  readonly at: (row: number) => unknown;
  /** The same as a number, for columns of days and of times. */
  readonly times?: StoredTimes;
}

export interface StoredTimes {
  /** A `day` begins at its midnight in UTC, and what a clock on a `wall` showed is told as if that were in UTC. */
  readonly kind: 'instant' | 'wall' | 'day';
  /** In ms since 1970; `NaN` where there is none. */
  readonly at: (row: number) => number;
  /** All of them, where they lie so already. */
  readonly values?: Float64Array;
}

export const storedLimit = (columns: number): number =>
  Math.min(ROWS_LIMIT, Math.floor(CELLS_LIMIT / Math.max(1, columns)));
