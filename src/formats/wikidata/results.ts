import type { Place } from '../../model/document.js';
import type { Draft, DraftEvent, Origin } from '../reading/draft.js';
import type { ParseOptions } from '../parsed.js';
import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import { isObject, numberFrom, type JsonObject } from '../reading/read-json.js';
import { UniqueIds } from '../reading/unique-ids.js';
import { pointIn } from '../reading/wkt-point.js';
import { rolesOf, type Roles, type Sample } from './roles.js';
import { readWikidataTime } from './time.js';
import { whenOf, type DatedTimes } from './when.js';

/** The rows of query results. */
export interface Results {
  /** The variables, if the results list them. */
  readonly names: readonly string[];
  readonly rows: readonly unknown[];
  /** The place of the rows in the source. */
  readonly path: string;
}

type Row = Readonly<Record<string, string>>;

const TIME = /^[+-]?\d{4,15}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z?)?$/;
const ENTITY = /^https?:\/\/[^/]+\/entity\/([QPL]\d+)$/;
const IMAGE =
  /^https?:\/\/commons\.wikimedia\.org\/wiki\/Special:FilePath\/|^https?:\/\/\S+\.(?:jpe?g|png|gif|svg|webp|tiff?)$/i;

/**
 * Adds an event for every row of query results, with rests; returns false if there are rows, but no variable with
 * dates.
 */
export function* addResults(
  { names: head, rows, path }: Results,
  draft: Draft,
  options: ParseOptions,
): Resting<boolean> {
  const values: (Row | undefined)[] = [];
  yield* eachOf(rows, (row) => values.push(isObject(row) ? valuesOf(row) : undefined));
  const samples = yield* samplesOf(values);
  const names = [...new Set([...head, ...samples.keys()])];
  const roles = rolesOf(names, samples, fieldsOf(options.fields), options.locale);
  if (rows.length > 0 && [roles.date, roles.start, roles.end].every((role) => role === undefined)) return false;
  const ids = new UniqueIds();
  let vague = 0;
  yield* eachOf(values, (row, index) => {
    const origin = originOf(`${path}/${String(index)}`, rows[index], roles, isObject(rows[index]) ? rows[index] : {});
    if (!row) {
      draft.reject('invalid-record', origin, undefined, 'expected an object with a value for each variable');
      return;
    }
    const times = timesOf(row, roles, names, draft, origin);
    if (times.isVague) vague++;
    draft.add({ ...whenOf(times), ...eventOf(row, roles, ids) }, origin);
  });
  if (vague === 0) return true;
  const message =
    'dates on the 1st of January without a precision, which are perhaps no more than years; they are kept as days. ' +
    'Ask for wikibase:timePrecision in the query, as ?datePrecision';
  draft.warn('unknown-precision', { path: path === '' ? '/' : path, record: undefined }, undefined, message);
  return true;
}

/** The values of a row as text. An unknown value is a blank node, or a URL that stands for one. */
function valuesOf(row: JsonObject): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) => {
      const value = isObject(cell) ? cell['value'] : cell;
      const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
      const isBlank = (isObject(cell) && cell['type'] === 'bnode') || /^_:|\/\.well-known\/genid\//.test(text);
      return text === '' || isBlank ? [] : [[name, text] as const];
    }),
  );
}

/** Samples of the values of each variable, if there are any. A variable called a year may have bare years. */
function* samplesOf(rows: readonly (Row | undefined)[]): Resting<ReadonlyMap<string, Sample>> {
  const samples = new Map<string, Sample>();
  yield* eachOf(rows, (row) => {
    for (const [name, value] of Object.entries(row ?? {})) {
      const before = samples.get(name);
      samples.set(name, {
        isDate: before?.isDate === true || TIME.test(value) || (/year$/i.test(name) && /^-?\d{1,4}$/.test(value)),
        isPoint: before?.isPoint === true || /^(?:<[^>]*>)? *Point *\(/i.test(value),
        isItem: before?.isItem === true || ENTITY.test(value),
        isImage: before?.isImage === true || IMAGE.test(value),
      });
    }
  });
  return samples;
}

/** `"title:name start:birth"`, or the same as an object. */
function fieldsOf(fields: ParseOptions['fields']): Readonly<Partial<Record<string, string>>> {
  if (typeof fields !== 'string') return fields ?? {};
  return Object.fromEntries(
    fields.split(/\s+/).flatMap((pair) => (pair.includes(':') ? [pair.split(':', 2)] : [])) as [string, string][],
  );
}

function originOf(path: string, record: unknown, roles: Roles, row: JsonObject): Origin {
  const field = (name: string | undefined, from: string | undefined) =>
    name === undefined || from === undefined || !(from in row) ? {} : { [name]: `${path}/${from}` };
  return {
    ...{ path, record },
    fields: { ...field('date', roles.date ?? roles.start), ...field('start', roles.start), ...field('end', roles.end) },
  };
}

function timesOf(
  row: Row,
  roles: Roles,
  names: readonly string[],
  draft: Draft,
  origin: Origin,
): DatedTimes & { readonly isVague: boolean } {
  let isVague = false;
  const read = (name: string | undefined) => {
    const time = name === undefined ? undefined : row[name];
    if (name === undefined || time === undefined) return undefined;
    const facet = (of: 'precision' | 'before' | 'after') => numberFrom(row[roles.facets(name, of) ?? '']);
    const precision = facet('precision');
    isVague ||= precision === undefined && /-01-01(?:T00:00:00|$)/.test(time);
    try {
      const calendarModel = row[roles.facets(name, 'calendar') ?? ''];
      return readWikidataTime({ time, precision, calendarModel, before: facet('before'), after: facet('after') }, true);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      draft.warn('invalid-date', origin, name, error.message);
      return undefined;
    }
  };
  const [date, start, end] = [read(roles.date), read(roles.start), read(roles.end)];
  const asksForEnd = roles.end !== undefined && names.includes(roles.end);
  return { date, start, end, asksForEnd, isVague };
}

function eventOf(row: Row, roles: Roles, ids: UniqueIds): DraftEvent {
  const of = (name: string | undefined): string | undefined => (name === undefined ? undefined : row[name]);
  const qid = ENTITY.exec(of(roles.item) ?? '')?.[1];
  const title = [roles.title, ...roles.titles, roles.item].map(of).find((text) => text !== undefined);
  const image = of(roles.image);
  const place = placeOf(of(roles.place), of(roles.coordinates));
  const color = of(roles.color);
  const used = [
    roles.title,
    roles.description,
    roles.lane,
    roles.image,
    roles.color,
    roles.url,
    ...(place === undefined ? [] : [roles.place]),
  ];
  const left = Object.entries(row).filter(([name]) => !used.includes(name));
  return {
    id: qid === undefined ? undefined : ids.take(qid),
    title: title?.replace(/\s+/g, ' '),
    description: of(roles.description),
    lane: of(roles.lane),
    url: of(roles.url) ?? of(roles.item),
    place,
    color: color !== undefined && /^[\da-f]{6}$/i.test(color) ? `#${color}` : color,
    media:
      image === undefined ? undefined : [{ url: image.replace(/^http:/, 'https:'), type: 'image', alt: title ?? '' }],
    data: Object.fromEntries(left),
  };
}

/** Coordinates on another planet are not a place on a map; they stay in `data`. */
function placeOf(name: string | undefined, point: string | undefined): Place | string | undefined {
  const found = pointIn(point);
  if (!found) return name;
  const [latitude, longitude] = found;
  return { name: name ?? found.join(', '), latitude, longitude };
}
