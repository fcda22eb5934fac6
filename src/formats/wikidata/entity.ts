import type { Draft, Origin } from '../reading/draft.js';
import type { ParseOptions } from '../parsed.js';
import { isObject, itemsOf, numberFrom, type JsonObject } from '../reading/read-json.js';
import { readWikidataTime, type WikidataDate } from './time.js';
import { whenOf } from './when.js';

/** Pairs of properties for start and end, in order of preference. */
const SPANS = [
  // Born and died, start and end time, inception and dissolution, opened and closed, work period, service entry and
  // retirement.
  ...[['P569', 'P570'] as const, ['P580', 'P582'] as const, ['P571', 'P576'] as const, ['P1619', 'P3999'] as const],
  ...[['P2031', 'P2032'] as const, ['P729', 'P730'] as const],
];
/** Point in time, publication, discovery, launch, first flight, first performance, earliest date. */
const POINTS = ['P585', 'P577', 'P575', 'P619', 'P606', 'P1191', 'P1319'];

/** Adds an item with the times of its claims. */
export function addEntity(entity: JsonObject, path: string, draft: Draft, { locale = 'en' }: ParseOptions): void {
  const id = typeof entity['id'] === 'string' ? entity['id'] : undefined;
  const claims = isObject(entity['claims']) ? entity['claims'] : {};
  const origin: Origin = { path: path === '' ? '/' : path, record: entity };
  const read = (property: string | undefined) =>
    property === undefined ? undefined : timeOf(claims, property, draft, origin);
  const span = SPANS.find(([from, to]) => claims[from] !== undefined || claims[to] !== undefined);
  const point = POINTS.find((property) => claims[property] !== undefined);
  const [start, end] = [read(span?.[0]), read(span?.[1])];
  const isPoint = !start && !end;
  const image = valueIn(bestOf(claims['P18']));
  const coordinates = valueIn(bestOf(claims['P625']));
  const file =
    typeof image === 'string'
      ? `https://commons.wikimedia.org/wiki/Special:FilePath/${encodeURIComponent(image)}`
      : undefined;
  const title = inLanguage(entity['labels'], locale) ?? id;
  draft.add(
    {
      ...whenOf({ date: isPoint ? read(point) : undefined, start, end, asksForEnd: true }),
      ...{ id, title, description: inLanguage(entity['descriptions'], locale) },
      url: id === undefined ? undefined : `https://www.wikidata.org/wiki/${id}`,
      media: file === undefined ? undefined : [{ url: file, type: 'image', alt: title ?? '' }],
      place: placeOf(coordinates),
      data: entity,
    },
    origin,
  );
}

function timeOf(claims: JsonObject, property: string, draft: Draft, origin: Origin): WikidataDate | undefined {
  const value = valueIn(bestOf(claims[property]));
  if (!isObject(value) || typeof value['time'] !== 'string') return undefined;
  const model = value['calendarmodel'];
  try {
    return readWikidataTime(
      {
        time: value['time'],
        precision: numberFrom(value['precision']),
        calendarModel: typeof model === 'string' ? model : undefined,
        before: numberFrom(value['before']),
        after: numberFrom(value['after']),
      },
      false,
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    draft.warn('invalid-date', origin, `claims/${property}`, error.message);
    return undefined;
  }
}

/** The statement that Wikidata itself would show: a preferred one, else a normal one; never a deprecated one. */
function bestOf(statements: unknown): JsonObject | undefined {
  const all = itemsOf(statements).filter(isObject);
  return all.find(({ rank }) => rank === 'preferred') ?? all.find(({ rank }) => rank !== 'deprecated');
}

/** The value of a statement; undefined if it is unknown. Some exports only have the snak. */
function valueIn(statement: JsonObject | undefined): unknown {
  const snak = isObject(statement?.['mainsnak']) ? statement['mainsnak'] : statement;
  const held = isObject(snak?.['datavalue']) ? snak['datavalue'] : undefined;
  return held?.['value'];
}

function inLanguage(texts: unknown, locale: string): string | undefined {
  if (!isObject(texts)) return undefined;
  for (const language of [locale, locale.split('-')[0] ?? '', 'mul', 'en', ...Object.keys(texts)]) {
    const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
    const value = isObject(text) ? text['value'] : text;
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}

function placeOf(value: unknown) {
  if (!isObject(value)) return undefined;
  const [latitude, longitude] = [numberFrom(value['latitude']), numberFrom(value['longitude'])];
  const globe = value['globe'];
  const isEarth = typeof globe !== 'string' || globe.endsWith('/Q2');
  if (latitude === undefined || longitude === undefined || !isEarth) return undefined;
  return { name: `${String(latitude)}, ${String(longitude)}`, latitude, longitude };
}
