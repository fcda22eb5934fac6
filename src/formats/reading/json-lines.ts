import { Issues, type Issue } from '../../warnings.js';
import { readWhole, type Reading } from '../pieces/reading.js';
import { WaitingText } from '../pieces/waiting-text.js';
import { isObject, readJson } from './read-json.js';

/** The values of a text with one value of JSON a line, and in which line each of them is. */
export interface JsonLines {
  readonly values: readonly unknown[];
  readonly lines: readonly number[];
  /** The lines that are none. */
  readonly issues: readonly Issue[];
}

/** So many lines are read between two rests. */
const STEP = 512;

/** Whether a text is one object of JSON a line: its first line is one, and its second begins one. */
export function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 50).filter((line) => line.trim() !== '');
  // A document without line breaks would be read for nothing.
  return /^\s*\{/.test(second) && isObject(readJson(first).value);
}

/** Reads each line by itself, so that a broken one costs only itself. */
export const readJsonLines = (text: string): JsonLines => readWhole(jsonLinesInPieces(), text);

/** The same of a text that comes in pieces. Where the rest of it is missing, so is what the last line says. */
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
