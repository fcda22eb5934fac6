import { atOnce } from '../at-once.js';
import { readTable } from './csv.js';
import { Draft, unreadable } from './reading/draft.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { eachOf } from './reading/each-of.js';
import { parseJson } from './reading/parse-json.js';
import { isObject, itemsOf, type JsonObject } from './reading/read-json.js';
import { textOf } from './reading/text-of.js';
import type { Resting } from '../rest.js';
import { addEntity } from './wikidata/entity.js';
import { jsonOfSparqlXml } from './wikidata/sparql-xml.js';
import { addResults, type Results } from './wikidata/results.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads results of Wikidata’s query service (SPARQL JSON or XML, or the list of rows and the tables that it offers for
 * download) and entities as JSON. Dates are as exact as their precision, and in the calendar that they are written in.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** Reads a file with rests, except for parsing JSON or a table. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const text = textOf(input);
  if (/^\s*[[{]/.test(text)) return parseJson(text, options, valueInSlices);
  return yield* valueInSlices(/^\s*<[?!s]/.test(text) ? jsonOfSparqlXml(text) : rowsOfTable(text), text, options);
}

/**
 * Reads a JSON value, or the rows of a table, with rests.
 *
 * @param start the beginning of its text
 */
export function* valueInSlices(value: unknown, start: string, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text' } = options;
  const draft = new Draft();
  const results = resultsIn(value);
  if (results)
    return (yield* addResults(results, draft, options)) ? draft.finish() : withoutDates(results, name, start);
  const entities = entitiesIn(value);
  if (entities.length === 0) {
    const expected = 'expected {"head": …, "results": {"bindings": […]}} or {"entities": {"Q1": …}}';
    return unreadable(
      'not-wikidata',
      name,
      `has no results of the Wikidata Query Service and no entity; ${expected}`,
      start,
    );
  }
  yield* eachOf(entities, ([path, entity]) => addEntity(entity, path, draft, options));
  return draft.finish();
}

/** What follows a value in quotes: its language or type. */
const TYPE = /"(?:@[a-z][a-z-]*|\^\^<[^<>\s]*>)(?=\t|\r?\n|$)/gi;

/**
 * The rows of CSV, or of TSV, in which values may be written as in SPARQL: `<http://…>`, `"Treaty"@en`,
 * `"1961…"^^<…dateTime>`.
 */
function rowsOfTable(text: string): readonly JsonObject[] {
  const { names, rows } = readTable(text.replace(TYPE, '"'));
  const keys = names.map((name) => name.replace(/^\?/, ''));
  return rows.map((cells) =>
    Object.fromEntries(cells.slice(0, keys.length).map((cell, index) => [keys[index]!, valueOf(cell)])),
  );
}

const valueOf = (cell: string): string => cell.trim().replace(/^<(.*)>$/, '$1');

function withoutDates({ names, rows }: Results, name: string, text: string): Parsed {
  const variables = [...new Set([...names, ...rows.flatMap((row) => (isObject(row) ? Object.keys(row) : []))])];
  const message = `has no variable of dates; it has ${variables.map((variable) => `“${variable}”`).join(', ')}. Say which it is: fields="date:…"`;
  return unreadable('no-dates', name, message, text);
}

function resultsIn(root: unknown): Results | undefined {
  if (isObject(root) && isObject(root['results']) && Array.isArray(root['results']['bindings'])) {
    const head = isObject(root['head']) ? itemsOf(root['head']['vars']) : [];
    return {
      names: head.filter((name) => typeof name === 'string'),
      rows: itemsOf(root['results']['bindings']),
      path: '/results/bindings',
    };
  }
  const isRows =
    Array.isArray(root) && root.length > 0 && !root.some((row) => isObject(row) && isObject(row['claims']));
  return isRows ? { names: [], rows: itemsOf(root), path: '' } : undefined;
}

/** Entities by their ids, in a list, or a single one. */
function entitiesIn(root: unknown): readonly (readonly [path: string, entity: JsonObject])[] {
  const isEntity = (value: unknown): value is JsonObject => isObject(value) && isObject(value['claims']);
  if (isEntity(root)) return [['', root]];
  const held = isObject(root) && isObject(root['entities']) ? root['entities'] : root;
  const base = held === root ? '' : '/entities';
  if (typeof held !== 'object' || held === null) return [];
  return Object.entries(held).flatMap(([key, entity]: [string, unknown]) =>
    isEntity(entity) ? [[`${base}/${key}`, entity] as const] : [],
  );
}
