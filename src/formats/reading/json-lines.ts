import { Issues, type Issue } from '../../warnings.js';
import { readWhole, type Reading } from '../pieces/reading.js';
import { WaitingText } from '../pieces/waiting-text.js';
import { isObject, readJson } from './read-json.js';

/** The values of a text with one JSON value per line, and their line numbers. */
export interface JsonLines {
  readonly values: readonly unknown[];
  readonly lines: readonly number[];
  /** Lines that are not JSON. */
  readonly issues: readonly Issue[];
}

/** How many lines are read between two rests. */
const STEP = 512;

/** Whether a text is one JSON object per line: the first line is one, and the second begins one. */
export function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 50).filter((line) => line.trim() !== '');
  // Avoids parsing a long document without line breaks.
  return /^\s*\{/.test(second) && isObject(readJson(first).value);
}

/** One line of JSON is a list of one, if its name or its format says that it is in lines: a log with one match. */
export const oneLineAsList = (text: string, said: string): string =>
  /\b(?:ndjson|jsonl)$/i.test(said) && /^\s*\{[^\n]*\}\s*$/.test(text) ? `[${text}]` : text;

/** Reads each line by itself, so that a broken one does not affect others. */
export const readJsonLines = (text: string): JsonLines => readWhole(jsonLinesInPieces(), text);

/** The same for a text that arrives in pieces. If the rest is missing, the last line is not used. */
export function* jsonLinesInPieces(): Reading<JsonLines> {
  const waiting = new WaitingText();
  const issues = new Issues();
  const values: unknown[] = [];
  const lines: number[] = [];
  let number = 0;
  for (let { end } = waiting; !end;) {
    yield* waiting.more();
    ({ end } = waiting);
    const { text } = waiting;
    let start = 0;
    for (;;) {
      const found = text.indexOf('\n', start);
      if (found < 0 && (!end || end.isBroken)) break;
      const line = text.slice(start, found < 0 ? undefined : found);
      start += line.length + 1;
      number++;
      if (line.trim() !== '') {
        const { value, problem } = readJson(line);
        if (problem !== undefined) {
          issues.error('invalid-json', `line ${String(number)}`, `the line ${problem}`, line.slice(0, 1000));
        } else {
          values.push(value);
          lines.push(number);
        }
      }
      if (found < 0) break;
      if (number % STEP === 0) yield;
    }
    waiting.skip(start);
  }
  return { values, lines, issues: issues.list };
}
