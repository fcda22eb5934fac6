import { atOnce } from '../../at-once.js';
import type { Resting } from '../../rest.js';
import type { FormatInput, Parsed, ParseOptions } from '../parsed.js';
import { unreadable } from './draft.js';
import { readJson } from './read-json.js';
import { textOf } from './text-of.js';

/** Reads a JSON value with rests; `start` is the beginning of its text. */
export type ReadValue = (value: unknown, start: string, options: ParseOptions) => Resting<Parsed>;

/** Reads a JSON text at once. */
export function parseJson(input: FormatInput, options: ParseOptions, read: ReadValue): Parsed {
  const { name = 'the text' } = options;
  const text = textOf(input);
  const { value, problem } = readJson(text);
  return problem === undefined ? atOnce(read(value, text, options)) : unreadable('invalid-json', name, problem, text);
}
