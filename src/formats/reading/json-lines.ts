import { Issues, type Issue } from '../../warnings.js';
import { isObject, readJson } from './read-json.js';

/** The values of a text with one value of JSON a line, and in which line each of them is. */
export interface JsonLines {
  readonly values: readonly unknown[];
  readonly lines: readonly number[];
  /** The lines that are none. */
  readonly issues: readonly Issue[];
}

/** Whether a text is one object of JSON a line: its first line is one, and its second begins one. */
export function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 50).filter((line) => line.trim() !== '');
  // A document without line breaks would be read for nothing.
  return /^\s*\{/.test(second) && isObject(readJson(first).value);
}

/** Reads each line by itself, so that a broken one costs only itself. */
export function readJsonLines(text: string): JsonLines {
  const issues = new Issues();
  const values: unknown[] = [];
  const lines: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const { value, problem } = readJson(line);
    if (problem !== undefined) {
      issues.error('invalid-json', `line ${String(index + 1)}`, `the line ${problem}`, line.slice(0, 1000));
      return;
    }
    values.push(value);
    lines.push(index + 1);
  });
  return { values, lines, issues: issues.list };
}
