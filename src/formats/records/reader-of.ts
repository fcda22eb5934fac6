import { textsByLanguage } from '../reading/texts-by-language.js';
import { cslDatesIn } from './csl-dates.js';
import { lengthsIn } from './lengths.js';
import { listedValuesIn } from './listed-values.js';
import { namedValuesIn } from './named-values.js';
import { lacksDate, withNestedDates } from './nested-dates.js';
import { nestedTitlesIn } from './nested-titles.js';
import { isRecord, type Row } from './row.js';
import { typedValuesIn } from './typed-values.js';
import { wholeDatesIn } from './whole-dates.js';

/** How many records decide whether their dates are nested. */
const SAMPLE = 20;
/** How many records decide how all are read. */
export const DECIDING = 1000;

/** Returns a function that makes a record of an item: it unwraps the item, and lifts nested dates and titles. */
export function readerOf(items: readonly Row[]): (item: Row) => Row {
  const named = namedValuesIn(items.slice(0, DECIDING).map(flat));
  const whole = named ? (item: Row): Row => named(flat(item)) : flat;
  const typed = typedValuesIn(items.slice(0, DECIDING).map(whole));
  const plain = typed ? (item: Row): Row => typed(whole(item)) : whole;
  const sample = items.slice(0, DECIDING).map(plain);
  const isNested = sample.slice(0, SAMPLE).every(lacksDate);
  const own = [wholeDatesIn(sample), lengthsIn(sample), cslDatesIn(sample), listedValuesIn(sample)];
  const steps = [...own, isNested ? withNestedDates : undefined].filter((step) => step !== undefined);
  const dated =
    steps.length === 0 ? plain : (item: Row): Row => steps.reduce((record, step) => step(record), plain(item));
  const titled = nestedTitlesIn(items.slice(0, DECIDING).map(dated));
  return titled ? (item) => titled(dated(item)) : dated;
}

/** The keys of wrappers around records: GeoJSON, Airtable, Elasticsearch, GraphQL, ChronoZoom. */
const WRAPPERS = ['properties', 'attributes', 'fields', '_source', 'node', 'event', 'record', 'timeline'];

/** Unwraps a record, keeps the fields beside the wrapper, and adds the point of GeoJSON. */
function flat(item: Row): Row {
  const [only, ...others] = Object.keys(item);
  const wrapper = [...WRAPPERS, ...(only !== undefined && others.length === 0 ? [only] : [])].find(
    (name) => isRecord(item[name]) && textsByLanguage(item[name]) === undefined,
  );
  if (wrapper === undefined) return item;
  const { [wrapper]: inner, geometry, ...rest } = item;
  const isFeature = item['type'] === 'Feature';
  const point =
    isRecord(geometry) && geometry['type'] === 'Point' && Array.isArray(geometry['coordinates'])
      ? (geometry['coordinates'] as unknown[])
      : [];
  const { type: _type, ...besides } = rest;
  return {
    ...(isFeature ? besides : rest),
    ...(inner as Row),
    ...(point.length >= 2
      ? { longitude: point[0], latitude: point[1] }
      : geometry !== undefined && !isFeature && { geometry }),
  };
}
