import type { Resting } from '../../rest.js';
import { textsByLanguage } from '../reading/texts-by-language.js';
import { cardsIn } from './cards.js';
import { columnsWithin } from './columns-within.js';
import { isYearName } from './year-name.js';
import { dataTableIn } from './data-table.js';
import { datedMembers } from './dated-keys.js';
import { exhibitsIn } from './exhibits.js';
import { holdsDate } from './holds-date.js';
import { membersOfMembers } from './members-of-members.js';
import { isDateName, rolesByName } from './field-roles.js';
import { nameIn } from './list-in.js';
import { listedValuesIn } from './listed-values.js';
import { fieldsOfHeading, headingIn, type Heading } from './headings.js';
import { namedValuesIn } from './named-values.js';
import { lacksDate, withNestedDates } from './nested-dates.js';
import { nestedTitlesIn } from './nested-titles.js';
import type { Row } from './row.js';
import { rowsOfLists } from './rows-of-lists.js';
import { eventsWithin } from './timelines.js';
import { typedValuesIn } from './typed-values.js';
import { cslDatesIn } from './csl-dates.js';
import { lengthsIn } from './lengths.js';
import { wholeDatesIn } from './whole-dates.js';

/** Records found in a JSON value, with their places. */
export interface Found {
  readonly records: readonly Row[];
  readonly paths: readonly string[];
  /** The record that contains all of them, if it is itself an item of a list. */
  readonly head?: Row | undefined;
}

/** The greatest depth at which lists of events are searched for. */
const DEEPEST = 8;
const MOST = 2_000_000;
/** How many records are read between two rests. */
const STEP = 2048;
/** How many records decide whether their dates are nested. */
const SAMPLE = 20;
/** How many records decide which of their members are dates. */
const MORE = 1000;

/**
 * Finds the records of a JSON value, with rests. They are one of these:
 *
 * - the items of an array of objects, such as the features of GeoJSON
 * - the items of arrays in arrays or objects, `{ england: [...], wales: [...] }`, whose keys become a field `group`
 * - the items of nested lists, `[{ category, entries: [...] }]`
 * - the rows of a DataTable of Google
 * - rows that are lists, `[["Founded", "Sep 18, 2019"], ...]`
 * - the members of an object of objects or of dates, `{ "v0.8": { start, end } }`, whose keys become a field `name`
 */
export function* recordsIn(root: unknown): Resting<Found> {
  const placed = exhibitsIn(root) ?? cardsIn(root) ?? dataTableIn(root);
  if (placed) return placed;
  const lists = yield* listsIn(root);
  const most = lists.reduce((sum, { items }) => Math.max(sum, items.length), 0);
  const longest = lists.filter(({ items }) => items.length === most);
  const largest = longest.find(saysWhen) ?? longest[0];
  const shape = new Set(Object.keys(largest?.items[0] ?? {}));
  // Lists of another shape have other contents than the largest.
  const kept = lists.filter((list) => list === largest || isOfShape(list.items, shape));
  if (kept.length > 0) {
    // The first key at which their paths differ.
    const level =
      kept.length > 1 ? kept[0]!.names.findIndex((name, depth) => kept.some(({ names }) => names[depth] !== name)) : -1;
    const [records, paths]: [Row[], string[]] = [[], []];
    for (const { items, path, names, own } of kept) {
      const outer = { ...own, ...(level >= 0 && { group: names[level] }) };
      // Avoids copying each record if there is nothing to add.
      const isPlain = Object.keys(outer).length === 0;
      const read = readerOf(items);
      for (const [index, item] of items.entries()) {
        if (index % STEP === STEP - 1) yield;
        records.push(isPlain ? read(item) : { ...outer, ...read(item) });
        paths.push(`${path}/${String(index)}`);
      }
    }
    const dated = isRecord(root) && isUndated(kept) ? (datedMembers(root) ?? datedRecords(root)) : undefined;
    if (dated && dated.records.length > 0) return dated;
    return { records, paths, head: kept.length === 1 ? kept[0]!.head : undefined };
  }
  const rows = rowsOfLists(root);
  if (rows) return rows;
  if (!isRecord(root)) return { records: [], paths: [] };
  const found = members(root);
  const isDated = found.records.some((record) =>
    Object.values(record).some((value) => !isWithin(value) && holdsDate(value)),
  );
  return isDated ? found : (columnsWithin(root) ?? (yield* membersWithin(root)) ?? found);
}

/** The members of an object, if they are records with dates. */
function datedRecords(root: Row): Found | undefined {
  const found = members(root);
  return found.records.some((record) =>
    Object.entries(record).some(([name, value]) => isDateName(name) && holdsDate(value)),
  )
    ? found
    : undefined;
}

/** Makes records of the members of the first member with dates: `{ events: { a: { time } }, entities: { … } }`. */
function* membersWithin(root: Row): Resting<Found | undefined> {
  for (const [key, value] of Object.entries(root)) {
    yield;
    const { records, paths } = isRecord(value) ? members(value, 1) : { records: [], paths: [] };
    if (records.length > 0 && !isUndated([{ items: records, path: '', names: [], own: {}, head: undefined }]))
      return { records: records.map(withId).map(readerOf(records)), paths: paths.map((path) => `/${key}${path}`) };
  }
  return undefined;
}

/** The key of a record is its title if it has no other; else it is its id. */
function withId({ name, ...record }: Row): Row {
  return rolesByName(Object.keys(record)).has('title') ? { id: name, ...record } : { name, ...record };
}

const isWithin = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether no value in the lists could be a date. */
const isUndated = (lists: readonly List[]): boolean =>
  lists.every(({ items, own }) => [own, ...items.slice(0, SAMPLE)].every((item) => !holdsDate(item)));

/** Whether a list has a date in a text, or in a field named as a date or year. Other numbers may mean anything. */
const saysWhen = ({ items }: List): boolean =>
  items
    .slice(0, SAMPLE)
    .some((item) =>
      Object.entries(item).some(
        ([name, value]) => (typeof value === 'string' || isYearName(name) || isDateName(name)) && holdsDate(value),
      ),
    );

/** Returns a function that makes a record of an item: it unwraps the item, and lifts nested dates and titles. */
export function readerOf(items: readonly Row[]): (item: Row) => Row {
  const named = namedValuesIn(items.slice(0, MORE).map(flat));
  const whole = named ? (item: Row): Row => named(flat(item)) : flat;
  const typed = typedValuesIn(items.slice(0, MORE).map(whole));
  const plain = typed ? (item: Row): Row => typed(whole(item)) : whole;
  const sample = items.slice(0, MORE).map(plain);
  const isNested = sample.slice(0, SAMPLE).every(lacksDate);
  const own = [wholeDatesIn(sample), lengthsIn(sample), cslDatesIn(sample), listedValuesIn(sample)];
  const steps = [...own, isNested ? withNestedDates : undefined].filter((step) => step !== undefined);
  const dated =
    steps.length === 0 ? plain : (item: Row): Row => steps.reduce((record, step) => step(record), plain(item));
  const titled = nestedTitlesIn(items.slice(0, MORE).map(dated));
  return titled ? (item) => titled(dated(item)) : dated;
}

interface List {
  readonly items: readonly Row[];
  readonly path: string;
  /** The keys of the path to it. */
  readonly names: readonly string[];
  /** The fields of the record that contains the list, if it is itself an item of a list. */
  readonly own: Row;
  /** That record, if it is the only one in its list. */
  readonly head: Row | undefined;
}

function* listsIn(root: unknown): Resting<readonly List[]> {
  const lists: List[] = [];
  let count = 0;
  function* walk(
    value: unknown,
    path: string,
    names: readonly string[],
    own: Row,
    depth: number,
    head?: Row,
  ): Resting<void> {
    if (depth > DEEPEST || count > MOST || typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      for (const [key, member] of Object.entries(value))
        yield* walk(
          member,
          `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          [...names, key],
          own,
          depth + 1,
          head,
        );
      return;
    }
    // The World Bank returns an array of two: facts about the pages, and the list of records.
    for (const [index, member] of (value as unknown[]).entries())
      if (Array.isArray(member))
        yield* walk(member, `${path}/${String(index)}`, [...names, String(index)], own, depth + 1);
    const items = value.filter(isRecord);
    count += items.length;
    if (items.length < value.length / 2 || items.length === 0) return;
    const inner: { heading: Heading; index: number }[] = [];
    for (const [index, item] of items.entries()) {
      if (index % STEP === STEP - 1) yield;
      const heading = headingIn(item);
      if (heading) inner.push({ heading, index });
    }
    const isAlone = items.length === 1;
    // If most items of a list contain a list, the items are only headings.
    if (inner.length > items.length / 2) {
      for (const { heading, index } of inner) {
        const { key, list, item } = heading;
        const outer = { ...own, ...fieldsOfHeading(heading, isAlone, names.at(-1)) };
        yield* walk(list, `${path}/${String(index)}/${key}`, names, outer, depth + 1, isAlone ? item : undefined);
      }
      return;
    }
    const timelines: { key: string; list: readonly unknown[]; item: Row; index: number }[] = [];
    for (const [index, item] of items.entries()) {
      if (index % STEP === STEP - 1) yield;
      const [key, list] = eventsWithin(item, isAlone) ?? [];
      if (key !== undefined) timelines.push({ key, list: list!, item, index });
    }
    const events = timelines.reduce((sum, { list }) => sum + list.length, 0);
    if (timelines.length <= items.length / 2 || events <= items.length) lists.push({ items, path, names, own, head });
    else
      for (const { key, list, item, index } of timelines) {
        const group = isAlone ? undefined : nameIn(item);
        const outer = { ...own, ...(group !== undefined && { group }) };
        yield* walk(list, `${path}/${String(index)}/${key}`, names, outer, depth + 1, isAlone ? item : undefined);
      }
  }
  yield* walk(root, '', [], {}, 0);
  return lists;
}

function isOfShape(items: readonly Row[], shape: ReadonlySet<string>): boolean {
  const keys = Object.keys(items[0] ?? {});
  return keys.filter((key) => shape.has(key)).length >= Math.max(1, keys.length * 0.6);
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

function members(root: Row, depth = 0): Found {
  const dated = depth === 0 ? datedMembers(root) : undefined;
  if (dated) return dated;
  const entries = Object.entries(root).filter((entry): entry is [string, Row] => isRecord(entry[1]));
  const within = entries.length > 0 ? membersOfMembers(entries) : undefined;
  if (within) return within;
  if (entries.length > 1 && entries.length >= Object.keys(root).length / 2) {
    return {
      records: entries.map(([name, record]) => ({ name, ...record })),
      paths: entries.map(([name]) => `/${name}`),
    };
  }
  const inner = (depth < DEEPEST ? entries : [])
    .map(([key, value]) => ({ key, found: members(value, depth + 1) }))
    .find(({ found }) => found.records.length > 0);
  return inner
    ? { records: inner.found.records, paths: inner.found.paths.map((path) => `/${inner.key}${path}`) }
    : { records: [], paths: [] };
}

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
