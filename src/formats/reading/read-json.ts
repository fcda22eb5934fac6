import { atOnce } from '../../at-once.js';
import { countBreaks } from './count-breaks.js';
import type { Resting } from '../../rest.js';
import { errorOffsetInSlices } from './json-error.js';

/** A value read from JSON, or the problem: `is not valid JSON: line 3, column 16`. */
export type JsonResult =
  { readonly value: unknown; readonly problem?: undefined } | { readonly value?: undefined; readonly problem: string };

/** Reads JSON without throwing. */
export function readJson(text: string): JsonResult {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: atOnce(problemIn(text)) };
  }
}

/** The problem of a text that is not JSON; with rests. */
export function* problemIn(text: string): Resting<string> {
  const place = yield* errorPlace(text);
  // Wiki tables and TOML begin with the same brackets.
  const isOther = /^line 1, column [1-3]$/.test(place);
  return `${isOther ? 'begins as JSON does, but is none' : 'is not valid JSON'}: ${place}`;
}

function* errorPlace(text: string): Resting<string> {
  if (text.trim() === '') return 'it is empty';
  const offset = yield* errorOffsetInSlices(text);
  if (offset >= text.trimEnd().length) return 'it ends too early';
  const before = text.slice(0, offset);
  return `line ${String(countBreaks(before) + 1)}, column ${String(offset - before.lastIndexOf('\n'))}`;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The items of an array; none if it is not an array. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A text that is not blank, or a number as text. */
export const textFrom = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : undefined;

/** A finite number, also as a string. */
export function numberFrom(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A value in a few words, for a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : undefined;
  if (text !== undefined) return text;
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
