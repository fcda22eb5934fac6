import { dsvFormat } from 'd3-dsv';
import type { Reading } from '../pieces/reading.js';
import type { Resting } from '../../rest.js';
import { WaitingText } from '../pieces/waiting-text.js';
import { delimiterOf, START } from './delimiter.js';
import { withPlainQuotes } from './quoted-cell.js';
import { RowCutter } from './row-cutter.js';

/** A table as in the file: its rows as written, and the line in which each begins. */
export interface TextTable {
  readonly rows: readonly string[];
  readonly lines: readonly number[];
  /** The cells of a row. */
  readonly cells: (row: string) => readonly string[];
  /** The beginning of the text. */
  readonly start: string;
  /** Whether a quote was never closed. */
  readonly hasOpenQuote: boolean;
}

/** How many rows are read between two rests. */
const STEP = 1024;

/** Divides a text into rows, with the delimiter that its first lines suggest. Empty rows are skipped. */
export function* textTable(): Reading<TextTable> {
  const waiting = new WaitingText();
  while (!waiting.end && waiting.text.length <= START) yield* waiting.more();
  const start = waiting.text.slice(0, START);
  const delimiter = delimiterOf(waiting.text);
  const format = dsvFormat(delimiter);
  const cells = (row: string): readonly string[] =>
    row.includes('"') ? (format.parseRows(withPlainQuotes(row, delimiter))[0] ?? []) : row.split(delimiter);
  const cutter = new RowCutter(delimiter, start);
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
  return { ...(yield* filled(cutter, cells)), cells, start, hasOpenQuote: quotes % 2 === 1 };
}

function* filled({ rows, lines }: RowCutter, cells: TextTable['cells']): Resting<Pick<TextTable, 'rows' | 'lines'>> {
  const places: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield;
    // Most rows begin with a letter or a digit.
    if (/^[^\s",;|]/.test(row) || cells(row).some((cell) => cell.trim() !== '')) places.push(index);
  }
  if (places.length === rows.length) return { rows, lines };
  return { rows: places.map((place) => rows[place]!), lines: places.map((place) => lines[place]!) };
}

function countQuotes(text: string): number {
  let count = 0;
  for (let place = text.indexOf('"'); place >= 0; place = text.indexOf('"', place + 1)) count++;
  return count;
}
