import { Issues, type Issue } from '../warnings.js';
import { readSpokenDate } from './dates/spoken-date.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { readWhole, type Reading } from './pieces/reading.js';
import type { Resting } from '../rest.js';
import { known, unreadable } from './reading/draft.js';
import { textOf } from './reading/text-of.js';
import { rolesByName } from './records/field-roles.js';
import { listed, tooWide } from './records/record-columns.js';
import { recordsInSlices, type PathOf } from './records/read-records.js';
import { columnsOfTable } from './tables/columns-of-table.js';
import { namesOfDates } from './tables/dated-cells.js';
import { headingRows } from './tables/heading.js';
import { seriesTable } from './tables/series-table.js';
import { MANY_ROWS, type StoredTable } from './tables/stored-table.js';
import { longTable } from './tables/wide-table.js';
import { below, remembered, textTable, topOf, type TextTable } from './tables/text-table.js';
import { isTimelineJsSheet, readTimelineJsSheet } from './timelinejs/sheet.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

export { delimiterOf } from './tables/delimiter.js';

/** A table as in the file: cells of text, and the line in which each row begins. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** The same, with rows that are split into cells when they are needed. */
interface NamedTable extends TextTable {
  readonly names: readonly string[];
  /** The rows above the names. */
  readonly heading: readonly (readonly string[])[];
}

/** How many rows are read between two rests. */
const STEP = 512;
/** How many rows decide where the column names are, and which columns of a table without names have dates. */
const SAMPLE = 100;

/**
 * Reads a table: CSV, TSV, or with semicolons or bars; with column names or without; quoted cells may contain line
 * breaks. Sheets of TimelineJS are recognised. Never throws.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  const text = textOf(input);
  return readWhole(
    (function* () {
      return yield* documentOf(yield* namedTable(), options);
    })(),
    text,
  );
}

/** The same for a text that arrives in pieces, with rests. A table of more than 20,000 rows becomes `columns`. */
export function* parseSlices(options: ParseOptions = {}): Reading<Parsed> {
  const table = yield* namedTable();
  return (yield* columnsOf(table, options)) ?? (yield* documentOf(table, options));
}

/** Splits a text into rows and cells. */
export function readTable(text: string): Table {
  const table = readWhole(namedTable(), text);
  const rows = topOf(table, Infinity);
  return { names: table.names, rows, lines: rows.map((_, index) => table.line(index)) };
}

function* namedTable(): Reading<NamedTable> {
  const whole = yield* textTable();
  const long = (yield* longTable(whole)) ?? seriesTable(whole);
  if (long) return { ...long, heading: [] };
  const above = headingRows(topOf(whole, SAMPLE), isHeader);
  const heading = topOf(whole, above);
  const table = below(whole, above);
  const header = table.length === 0 ? [] : table.cells(0).map((cell) => cell.trim());
  if (table.length > 0 && (table.length === 1 || isHeader(header)))
    return { ...below(table, 1), names: unique(header), heading };
  const dates = namesOfDates(topOf(table, SAMPLE));
  return { ...table, names: unique(header.map((_, index) => dates[index] ?? `column ${String(index + 1)}`)), heading };
}

function* columnsOf(table: NamedTable, options: ParseOptions): Reading<Parsed | undefined> {
  if (table.length <= MANY_ROWS || isTimelineJsSheet(table.names)) return undefined;
  const issues = yield* issuesOf(table, options);
  const parsed = yield* columnsOfTable(storedTable(table), options);
  return parsed && { ...parsed, issues: [...issues, ...parsed.issues] };
}

function* documentOf(table: NamedTable, options: ParseOptions): Reading<Parsed> {
  const { name = 'the text' } = options;
  const { names, length, cells, start, heading } = table;
  if (names.length === 0) return unreadable('empty', name, 'is empty: expected a table with a row of names', start);
  const wide = tooWide(names, name);
  if (wide) return wide;
  if (length === 0) return withoutRows(name, names);
  const records: Record<string, string>[] = [];
  for (let row = 0; row < length; row++) {
    if (row % STEP === STEP - 1) yield;
    const values = cells(row);
    records.push(Object.fromEntries(names.map((column, index) => [column, valueOf(values[index])])));
  }
  const pathOf = pathIn(table);
  const parsed = yield* isTimelineJsSheet(names)
    ? readTimelineJsSheet(records, options, pathOf)
    : recordsInSlices(records, options, pathOf, known({ title: titleIn(heading) }));
  return { ...parsed, issues: [...(yield* issuesOf(table, options)), ...parsed.issues] };
}

/** The title of a table: the first text that is alone in a row above it, and is not the `sep=;` of a spreadsheet; without `#` or `Title:`. */
function titleIn(heading: NamedTable['heading']): string | undefined {
  const alone = heading.map((row) => row.filter((cell) => cell.trim() !== '')).filter(({ length }) => length === 1);
  return alone
    .map(([cell]) => cell!.trim().replace(/^#+ *|^title: */i, ''))
    .find((text) => !/^(?:sep=.*)?$/i.test(text));
}

/** The result for a table with a single row, which is taken for its names. */
function withoutRows(name: string, names: readonly string[]): Parsed {
  const issues = new Issues();
  issues.warn('no-events', name, `${name} has no rows but that of the names of its columns: ${listed(names)}`, names);
  return { document: { events: [] }, issues: issues.list };
}

/** The table as columns. A row is split into cells when one of them is needed. */
function storedTable(table: NamedTable): StoredTable {
  const { names, length, cells } = table;
  const valuesOf = remembered(cells);
  return {
    columns: names.map((name, index) => ({ name, at: (row) => valueOf(valuesOf(row)[index]) })),
    ...{ rows: length, total: length, issues: [], pathOf: pathIn(table) },
  };
}

const pathIn =
  (table: NamedTable): PathOf =>
  (index, field) => {
    const { names } = table;
    const line = `line ${String(table.line(index))}`;
    const column = field === undefined ? -1 : names.indexOf(field);
    return column < 0 ? line : `${line}, column ${String(column + 1)} (${names[column]!})`;
  };

/** Without the apostrophe that keeps a spreadsheet from evaluating a cell; `writeCsv` adds it. */
const valueOf = (cell = ''): string => cell.trim().replace(/^'(?='*[=+\-@])/, '');

/** A row of names has no date in it, unless one of its names is known. */
function isHeader(row: readonly string[]): boolean {
  // Reading more cells would take long and not change the result.
  const cells = row.slice(0, 1000);
  const isData = cells.some(
    (cell) => (/\d{4}/.test(cell) && readSpokenDate(cell) !== undefined) || /^https?:/.test(cell),
  );
  return !isData || [...rolesByName(cells).keys()].length >= 2;
}

/** Makes column names unique; columns without a name get one. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((given, index) => {
    const name = given === '' ? `column ${String(index + 1)}` : given;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${String(count)}`;
  });
}

/** The problems of the table as a whole. */
function* issuesOf(table: NamedTable, { name = 'the text' }: ParseOptions): Resting<readonly Issue[]> {
  const { names, length, row, cells } = table;
  const issues = new Issues();
  let extra: readonly string[] | undefined;
  let open: number | undefined;
  for (let index = 0; index < length; index++) {
    if (index % STEP === STEP - 1) yield;
    const values = cells(index);
    if (table.hasOpenQuote && open === undefined && row(index).split('"').length % 2 === 0) open = index;
    if (extra || values.length <= names.length || values.slice(names.length).every((cell) => cell.trim() === ''))
      continue;
    extra = values;
    const message = `${String(extra.length)} cells, but ${String(names.length)} columns: the rest is left out. Is a delimiter inside a cell without quotes?`;
    issues.warn('extra-cells', pathIn(table)(index), message, extra);
  }
  if (open === undefined) return issues.list;
  const first = new Issues();
  const message = `${name} has a quote that is never closed: it is taken for a letter`;
  first.warn('open-quote', pathIn(table)(open), message, row(open).slice(0, 200));
  return [...first.list, ...issues.list];
}
