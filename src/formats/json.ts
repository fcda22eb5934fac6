import { Issues, type Issue } from '../warnings.js';
import { jsonErrorOffset } from './json-error.js';

/** What an importer gives: a document for `data`, and what it could not read. */
export interface Parsed {
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Reads a timeline document, or an array of events, from JSON text. A syntax error becomes an issue with line and
 * column; it never throws.
 */
export function parse(input: string, { name = 'the text' }: { name?: string } = {}): Parsed {
  const issues = new Issues();
  try {
    return { document: JSON.parse(input.replace(/^\uFEFF/, '')) as unknown, issues: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    issues.error('invalid-json', name, `${name} is not valid JSON: ${placeOf(input)}`, input.slice(0, 1000));
    return { document: null, issues: issues.list };
  }
}

function placeOf(input: string): string {
  const offset = jsonErrorOffset(input);
  if (input.trim() === '') return 'it is empty';
  if (offset >= input.trimEnd().length) return 'it ends too early';
  const before = input.slice(0, offset).split('\n');
  return `line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)}`;
}
