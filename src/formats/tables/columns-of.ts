import { atOnce } from '../../at-once.js';
import type { EventColumns } from '../../model/event-columns.js';
import type { ParseOptions } from '../parsed.js';
import { columnsOfTable } from './columns-of-table.js';
import { givenTable, type GivenTable } from './given-table.js';

/**
 * Columns of events from a table of Apache Arrow or flechette. The meaning of its columns is found by their names and
 * contents,
 * or given in `fields`. The values stay in the table, and are read when they are needed.
 *
 * @throws RangeError for a table without dates that are known to the day
 *
 * @example
 * timeline.data = columnsOf(table, { fields: 'start:began end:done lane:host' });
 */
export function columnsOf(table: GivenTable, options: ParseOptions = {}): EventColumns {
  const { name = 'the table' } = options;
  const parsed = atOnce(columnsOfTable(givenTable(table), { ...options, name }));
  if (!parsed) throw new RangeError(`${name} has dates that say less than a day: expected days or times`);
  if (!parsed.columns) throw new RangeError(parsed.issues[0]?.message);
  return parsed.columns;
}
