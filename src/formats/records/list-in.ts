import { literalAsJson } from '../reading/js-literal.js';
import { isObject, readJson } from '../reading/read-json.js';
import { asText } from './as-text.js';

/** Longer cells are hardly lists of Python. */
const LONGEST = 10_000;

/** The keys of the name of an object. */
const NAMES = ['name', 'title', 'label', 'text', 'value'];

/** A list, also in a cell as JSON, or as Python prints it: `['a', 'b']`. */
export function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'string' || !value.startsWith('[')) return undefined;
  const list = readJson(value).value ?? readJson(value.length < LONGEST ? literalAsJson(value) : value).value;
  return Array.isArray(list) ? (list as unknown[]) : undefined;
}

/** A text, or the name of an object. */
export const nameIn = (value: unknown): string | undefined =>
  asText(value) ??
  (isObject(value) ? NAMES.map((key) => asText(value[key])).find((name) => name !== undefined) : undefined);

/** The tags of a list of texts or of objects with names, or of a text with commas; numbers alone do not count. */
export function tagsIn(value: unknown): readonly string[] | undefined {
  const tags = (listIn(value) ?? asText(value)?.split(/[,;|]/) ?? []).flatMap((tag) => nameIn(tag) ?? []);
  return tags.some((tag) => /[^\d\s.]/.test(tag)) ? tags : undefined;
}
