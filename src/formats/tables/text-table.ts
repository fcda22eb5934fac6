import { dsvFormat } from 'd3-dsv';
import type { Reading } from '../pieces/reading.js';
import { WaitingText } from '../pieces/waiting-text.js';
import { delimiterOf, START } from './delimiter.js';
import { withPlainQuotes } from './quoted-cell.js';
import { RowCutter } from './row-cutter.js';

/** A table as in the file. Its rows are split into cells when they are needed. */
export interface TextTable {
  /** How many rows it has. */
  readonly length: number;
  /** A row as written. */
  readonly row: (index: number) => string;
  readonly cells: (index: number) => readonly string[];
  /** The line in which a row begins. */
  readonly line: (index: number) => number;
  /** The beginning of the text. */
  readonly start: string;
  /** Whether a quote was never closed. */
  readonly hasOpenQuote: boolean;
}

/** Divides a text into rows, with the delimiter that its first lines suggest. Empty rows are skipped. */
export function* textTable(): Reading<TextTable> {
  const waiting = new WaitingText();
  while (!waiting.end && waiting.text.length <= START) yield* waiting.more();
  const start = waiting.text.slice(0, START);
  const delimiter = delimiterOf(waiting.text);
  const format = dsvFormat(delimiter);
  const cellsOf = (row: string): readonly string[] =>
    row.includes('"') ? (format.parseRows(withPlainQuotes(row, delimiter))[0] ?? []) : row.split(delimiter);
  const cutter = new RowCutter(delimiter, start, (row) => cellsOf(row).every((cell) => cell.trim() === ''));
  let quotes = countQuotes(waiting.text);
  for (;;) {
    waiting.text = yield* cutter.cut(waiting.text, waiting.end?.isBroken === false);
    if (waiting.end) break;
    const { length } = waiting.text;
    yield* waiting.more();
    quotes += countQuotes(waiting.text.slice(length));
  }
  // A truncated cell could be taken for a complete one.
  if (!waiting.end.isBroken) cutter.finish(waiting.text);
  const { rows } = cutter;
  return {
    length: rows.length,
    row: (index) => rows.row(index),
    cells: (index) => cellsOf(rows.row(index)),
    line: (index) => rows.line(index),
    ...{ start, hasOpenQuote: quotes % 2 === 1 },
  };
}

/** A table without its first rows. */
export const below = (table: TextTable, count: number): TextTable => ({
  ...table,
  length: Math.max(0, table.length - count),
  row: (index) => table.row(index + count),
  cells: (index) => table.cells(index + count),
  line: (index) => table.line(index + count),
});

/** The cells of the first rows of a table. */
export const topOf = ({ length, cells }: TextTable, count: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.min(count, length) }, (_, index) => cells(index));

/** The same, for cells that are asked for one after another: the row of the last ones is not split again. */
export function remembered(cells: TextTable['cells']): TextTable['cells'] {
  let last = -1;
  let values: readonly string[] = [];
  return (index) => {
    if (index !== last) [last, values] = [index, cells(index)];
    return values;
  };
}

function countQuotes(text: string): number {
  let count = 0;
  for (let place = text.indexOf('"'); place >= 0; place = text.indexOf('"', place + 1)) count++;
  return count;
}
