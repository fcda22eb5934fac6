import type { TimelineDocument } from '../../model/document.js';
import type { Parsed, ParseOptions } from '../parsed.js';
import { recordsInSlices, type PathOf } from '../records/read-records.js';
import type { Row } from '../records/row.js';
import { columnsOfTable } from './columns-of-table.js';
import type { Resting } from '../../rest.js';
import { MANY_ROWS } from './stored-table.js';

/** How many records are read between two rests. */
const STEP = 4096;

/** Makes events of records, with rests; very many become columns, if their dates are exact enough. */
export function* manyRecords(
  records: readonly Row[],
  options: ParseOptions,
  pathOf: PathOf,
  head: Partial<TimelineDocument> = {},
): Resting<Parsed> {
  if (records.length > MANY_ROWS) {
    const names = new Set<string>();
    for (const [index, record] of records.entries()) {
      if (index % STEP === STEP - 1) yield;
      for (const name in record) names.add(name);
    }
    const columns = [...names].map((name) => ({ name, at: (row: number) => records[row]![name] ?? null }));
    const { locale = head.lang } = options;
    const table = { columns, rows: records.length, total: records.length, issues: [], pathOf };
    const parsed = yield* columnsOfTable(table, { ...options, ...(locale !== undefined && { locale }) });
    if (parsed?.columns) {
      const document = { ...head, ...parsed.columns.document };
      return { ...parsed, document: { ...document, events: [] }, columns: { ...parsed.columns, document } };
    }
    if (parsed) return parsed;
  }
  return yield* recordsInSlices(records, options, pathOf, head);
}
