import type { Resting } from '../rest.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { unreadable } from './reading/draft.js';
import { isJsonLines, readJsonLines } from './reading/json-lines.js';
import { parsedOfLines, parsedOfValue } from './reading/own-events.js';
import { readJson } from './reading/read-json.js';
import { textOf } from './reading/text-of.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads a document of ours, an array of its events, or one event per line (NDJSON). A syntax error becomes an issue
 * with its line and column; it never throws. The document itself is validated when it is shown.
 */
export function parse(input: FormatInput, { name = 'the text' }: ParseOptions = {}): Parsed {
  const text = textOf(input);
  const json = readJson(text);
  if (json.problem === undefined) return parsedOfValue(json.value, name);
  return isJsonLines(text) ? parsedOfLines(readJsonLines(text)) : unreadable('invalid-json', name, json.problem, text);
}

/** The same for the value of a JSON text; there is nothing to read in it. */
export function* valueInSlices(value: unknown, _start: string, { name = 'the text' }: ParseOptions): Resting<Parsed> {
  return parsedOfValue(value, name);
}
