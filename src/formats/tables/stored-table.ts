import type { Issue } from '../../warnings.js';
import type { PathOf } from '../records/read-records.js';

/** Tables of more rows become columns, since an object for each row would take too long. */
export const MANY_ROWS = 20_000;
/** The greatest number of rows and cells of such a table. */
const ROWS_LIMIT = 10_000_000;
const CELLS_LIMIT = 50_000_000;

/** A table of many rows, whose values are read when they are needed. */
export interface StoredTable {
  readonly columns: readonly StoredColumn[];
  /** How many rows can be read. */
  readonly rows: number;
  /** How many rows there are. */
  readonly total: number;
  readonly issues: readonly Issue[];
  /** The place of a row in its source, or of a cell of it; default: `row 5, column "Year"`. */
  readonly pathOf?: PathOf;
}

export interface StoredColumn {
  readonly name: string;
  /** The value of a row as JSON; null if there is none. */
  readonly at: (row: number) => unknown;
  /** The same as a number, for columns of days and times. */
  readonly times?: StoredTimes;
}

export interface StoredTimes {
  /** A `day` begins at its midnight in UTC; `wall` times are given as if in UTC. */
  readonly kind: 'instant' | 'wall' | 'day';
  /** In ms since 1970; `NaN` if there is none. */
  readonly at: (row: number) => number;
  /** All values, if they are already stored like this. */
  readonly values?: Float64Array;
}

export const storedLimit = (columns: number): number =>
  Math.min(ROWS_LIMIT, Math.floor(CELLS_LIMIT / Math.max(1, columns)));
