import { dsvFormat } from 'd3-dsv';
import { unreadable } from './reading/draft.js';
import { rolesByName } from './records/field-roles.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { readRecords, type PathOf } from './records/read-records.js';
import { readSpokenDate } from './dates/spoken-date.js';
import { textOf } from './reading/text-of.js';
import { isTimelineJsSheet, readTimelineJsSheet } from './timelinejs/sheet.js';
import { Issues } from '../warnings.js';

const DELIMITERS = [',', '\t', ';', '|'];

/** A table as it is in a file: cells of text, and the line in which each row begins. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/**
 * Reads a table: CSV, TSV, or with semicolons or bars; with any names of columns, or none; quoted cells may have line breaks in
 * them. Sheets of TimelineJS are recognised. Never throws.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  const { name = 'the text' } = options;
  const text = textOf(input);
  if (text.trim() === '') return unreadable('empty', name, 'is empty: expected a table with a row of names', text);
  const table = readTable(text);
  const broken = table.rows.length > 0 && hasOpenQuote(text) ? openQuote(table, name, text) : [];
  const parsed = readTableOf(table, options);
  return { ...parsed, issues: [...broken, ...parsed.issues] };
}

function readTableOf(table: Table, options: ParseOptions): Parsed {
  const { names, rows, lines } = table;
  const pathOf: PathOf = (index, field) => {
    const line = `line ${String(lines[index])}`;
    const column = field === undefined ? -1 : names.indexOf(field);
    return column < 0 ? line : `${line}, column ${String(column + 1)} (${names[column]!})`;
  };
  const records = rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, unguarded((cells[index] ?? '').trim())])),
  );
  if (isTimelineJsSheet(names)) return readTimelineJsSheet(records, options, pathOf);
  const extra = rows.findIndex(
    (cells) => cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== ''),
  );
  const parsed = readRecords(records, options, pathOf);
  if (extra < 0) return parsed;
  const issues = new Issues();
  const message = `${String(rows[extra]?.length)} cells, but ${String(names.length)} columns: the rest is left out. Is a delimiter inside a cell without quotes?`;
  issues.warn('extra-cells', pathOf(extra), message, rows[extra]);
  return { ...parsed, issues: [...issues.list, ...parsed.issues] };
}

/** Without the apostrophe that keeps a spreadsheet from calculating a cell; `writeCsv` puts it there. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@])/, '');

/** Splits a text into rows and cells, by the delimiter that its first lines suggest. Rows without a cell are passed over. */
export function readTable(text: string): Table {
  const cells = dsvFormat(delimiterOf(text)).parseRows(text);
  const lines: number[] = [];
  let line = 1;
  for (const row of cells) {
    lines.push(line);
    line += 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  }
  const filled = cells.flatMap((row, index) => (row.some((cell) => cell.trim() !== '') ? [index] : []));
  const [first, ...rest] = filled;
  const header = first === undefined ? [] : cells[first]!.map((cell) => cell.trim());
  const hasHeader = rest.length === 0 || isHeader(header);
  const body = hasHeader ? rest : filled;
  return {
    names: unique(hasHeader ? header : header.map((_, index) => `column ${String(index + 1)}`)),
    rows: body.map((index) => cells[index]!),
    lines: body.map((index) => lines[index]!),
  };
}

/** The delimiter that is in most of the first lines the same number of times; what stands in quotes does not count. */
export function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line !== '');
  // The last one may be cut.
  const whole = lines.slice(0, lines.length > 2 && text.length > 20_000 ? -1 : undefined).slice(0, 20);
  const scores = DELIMITERS.map((delimiter) => {
    const counts = whole.map((line) => line.split(delimiter).length - 1);
    const usual = counts[0] ?? 0;
    return (counts.filter((count) => count === usual).length / counts.length) * Math.min(usual, 10);
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** A row of names has no date in it, unless it names something that we know. */
function isHeader(cells: readonly string[]): boolean {
  const isData = cells.some(
    (cell) => (/\d{4}/.test(cell) && readSpokenDate(cell) !== undefined) || /^https?:/.test(cell),
  );
  return !isData || [...rolesByName(cells).keys()].length >= 2;
}

/** Columns without a name, and those that share one, get one of their own. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((given, index) => {
    const name = given === '' ? `column ${String(index + 1)}` : given;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${String(count)}`;
  });
}

/** A quote that is never closed swallows the rest of the file. */
function hasOpenQuote(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}

function openQuote({ rows, lines }: Table, name: string, text: string) {
  const lengths = rows.map((row) => row.reduce((sum, cell) => sum + cell.length, 0));
  const longest = lengths.reduce((best, length, index) => (length > lengths[best]! ? index : best), 0);
  const issues = new Issues();
  issues.warn(
    'open-quote',
    `line ${String(lines[longest])}`,
    `${name} has a quote that is never closed, probably here: what follows it is one cell`,
    text.slice(0, 200),
  );
  return issues.list;
}
