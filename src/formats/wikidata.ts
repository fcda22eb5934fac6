import { Draft, unreadable } from './reading/draft.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { eachOf } from './reading/each-of.js';
import { parseJson } from './reading/parse-json.js';
import { isObject, itemsOf, type JsonObject } from './reading/read-json.js';
import type { Resting } from '../rest.js';
import { addEntity } from './wikidata/entity.js';
import { addResults, type Results } from './wikidata/results.js';

/**
 * Reads what Wikidata gives: results of its query service (SPARQL JSON, or the plain list of rows that it offers for download)
 * and entities as JSON. Dates are as exact as their precision says, and have the calendar that they are written in.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed =>
  parseJson(input, options, valueInSlices);

/**
 * Reads the value of such JSON with rests.
 *
 * @param start how its text begins
 */
export function* valueInSlices(value: unknown, start: string, options: ParseOptions): Resting<Parsed> {
  const { name = 'the text' } = options;
  const draft = new Draft();
  const results = resultsIn(value);
  if (results) {
    yield* addResults(results, draft, options);
    return draft.finish();
  }
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

/** Entities under their ids, in a list, or one alone. */
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
