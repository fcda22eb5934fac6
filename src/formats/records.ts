import { atOnce } from '../at-once.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { known, unreadable } from './reading/draft.js';
import { eachOf } from './reading/each-of.js';
import { isJsonLines, readJsonLines, type JsonLines } from './reading/json-lines.js';
import { isObject, readJson } from './reading/read-json.js';
import { textOf } from './reading/text-of.js';
import { inLanguage, textsByLanguage } from './reading/texts-by-language.js';
import { recordsIn } from './records/find-records.js';
import { recordsInSlices, type PathOf } from './records/read-records.js';
import { DECIDING, readerOf } from './records/reader-of.js';
import type { Row } from './records/row.js';
import type { Resting } from '../rest.js';
import { manyRecords } from './tables/many-records.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

export { readRecords } from './records/read-records.js';

/**
 * Reads any JSON with a list of records that have something like a date and a title: bare or within other objects, as
 * lines (NDJSON), as GeoJSON. `fields` names these if they cannot be recognised.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  const { name = 'the text' } = options;
  const text = textOf(input);
  const json = readJson(text);
  if (json.problem === undefined) return atOnce(recordsOfValue(json.value, text, options, recordsInSlices));
  return isJsonLines(text)
    ? atOnce(recordsOfLines(readJsonLines(text), options, recordsInSlices))
    : unreadable('invalid-json', name, json.problem, text);
}

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export const valueInSlices = (value: unknown, start: string, options: ParseOptions): Resting<Parsed> =>
  recordsOfValue(value, start, options, recordsInSlices);

/** The same; more than 20,000 records become `columns`. */
export const manyInSlices = (value: unknown, start: string, options: ParseOptions): Resting<Parsed> =>
  recordsOfValue(value, start, options, manyRecords);

/** The same for one value per line. */
export const linesInSlices = (lines: JsonLines, options: ParseOptions): Resting<Parsed> =>
  recordsOfLines(lines, options, manyRecords);

function* recordsOfValue(
  value: unknown,
  text: string,
  options: ParseOptions,
  read: typeof recordsInSlices,
): Resting<Parsed> {
  const { name = 'the text' } = options;
  const { records, pathOf: placeOf, head } = yield* recordsIn(value);
  if (records.length === 0)
    return unreadable('no-events', name, `has no list of records${saidBy(value)}: expected an array of objects`, text);
  const pathOf: PathOf = (index, field) => placeOf(index) + (field === undefined ? '' : `/${field}`);
  return yield* read(records, options, pathOf, { ...headOf(head, options.locale), ...headOf(value, options.locale) });
}

function* recordsOfLines(
  { values, lines, issues }: JsonLines,
  options: ParseOptions,
  read: typeof recordsInSlices,
): Resting<Parsed> {
  const objectOf = (value: unknown): Row => (isObject(value) ? value : {});
  const record = readerOf(values.slice(0, DECIDING).map(objectOf));
  const records: Row[] = [];
  yield* eachOf(values, (value) => records.push(record(objectOf(value))));
  const parsed = yield* read(records, options, (index, field) => {
    const line = `line ${String(lines[index])}`;
    return field === undefined ? line : `${line}, ${field}`;
  });
  return { ...parsed, issues: [...issues, ...parsed.issues] };
}

/** What a service answers in place of data: `{ "message": "Not Found" }`, `{ "error": { "message": "No key" } }`. */
function saidBy(value: unknown): string {
  const { message, error, detail } = isObject(value) ? value : {};
  const said = [isObject(error) ? error['message'] : error, message, detail].find((text) => typeof text === 'string');
  return said === undefined ? '' : `, but says “${said.slice(0, 200)}”`;
}

/** Whether a text has the form of a language tag. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The texts of the object that contains the list. */
function headOf(root: unknown, locale: string | undefined): { title?: string; description?: string; lang?: string } {
  if (!isObject(root)) return {};
  const { lang } = root;
  const spoken = typeof lang === 'string' && isLanguage(lang) ? lang : undefined;
  const firstOf = (...names: readonly string[]): string | undefined => {
    const texts = names.map(
      (name) => inLanguage(textsByLanguage(root[name]) ?? [], locale ?? spoken)?.text ?? root[name],
    );
    return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
  };
  return known({ title: firstOf('title', 'name'), description: firstOf('description'), lang: spoken });
}
