import { partitionPoint } from '../../partition-point.js';
import type { Resting } from '../../rest.js';
import { cardsIn } from './cards.js';
import { columnsWithin } from './columns-within.js';
import { dataTableIn } from './data-table.js';
import { datedMembers } from './dated-keys.js';
import { exhibitsIn } from './exhibits.js';
import { isDateName, rolesByName } from './field-roles.js';
import { holdsDate } from './holds-date.js';
import { listsIn, type List } from './lists-in.js';
import { membersOfMembers } from './members-of-members.js';
import { readerOf } from './reader-of.js';
import { isRecord, type Row } from './row.js';
import { rowsOfLists } from './rows-of-lists.js';
import { isYearName } from './year-name.js';

/** Records found in a JSON value. */
export interface Found {
  readonly records: readonly Row[];
  /** The place of a record in the document. */
  readonly pathOf: (index: number) => string;
  /** The record that contains all of them, if it is itself an item of a list. */
  readonly head?: Row | undefined;
}

/** The greatest depth at which members are searched for. */
const DEEPEST = 8;
/** How many records are read between two rests. */
const STEP = 2048;
/** How many records decide whether they have dates. */
const SAMPLE = 20;

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
  if (placed) return found(placed);
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
    const records: Row[] = [];
    const firsts: number[] = [];
    for (const { items, names, own } of kept) {
      firsts.push(records.length);
      const outer = { ...own, ...(level >= 0 && { group: names[level] }) };
      // Avoids copying each record if there is nothing to add.
      const isPlain = Object.keys(outer).length === 0;
      const read = readerOf(items);
      for (const [index, item] of items.entries()) {
        if (index % STEP === STEP - 1) yield;
        records.push(isPlain ? read(item) : { ...outer, ...read(item) });
      }
    }
    const dated = isRecord(root) && isUndated(kept) ? (datedMembers(root) ?? datedRecords(root)) : undefined;
    if (dated && dated.records.length > 0) return found(dated);
    const pathOf = (index: number): string => {
      const list = partitionPoint(firsts.length, (i) => firsts[i]! <= index) - 1;
      return kept[list]!.pathOf(index - firsts[list]!);
    };
    return { records, pathOf, head: kept.length === 1 ? kept[0]!.head : undefined };
  }
  const rows = rowsOfLists(root);
  if (rows) return found(rows);
  if (!isRecord(root)) return found({ records: [], paths: [] });
  const own = members(root);
  const isDated = own.records.some((record) =>
    Object.values(record).some((value) => !isWithin(value) && holdsDate(value)),
  );
  return found(isDated ? own : (columnsWithin(root) ?? (yield* membersWithin(root)) ?? own));
}

/** Records with their places. */
interface Placed {
  readonly records: readonly Row[];
  readonly paths: readonly string[];
}

const found = ({ records, paths }: Placed): Found => ({ records, pathOf: (index) => paths[index]! });

/** The members of an object, if they are records with dates. */
function datedRecords(root: Row): Placed | undefined {
  const own = members(root);
  return own.records.some((record) =>
    Object.entries(record).some(([name, value]) => isDateName(name) && holdsDate(value)),
  )
    ? own
    : undefined;
}

/** Makes records of the members of the first member with dates: `{ events: { a: { time } }, entities: { … } }`. */
function* membersWithin(root: Row): Resting<Placed | undefined> {
  for (const [key, value] of Object.entries(root)) {
    yield;
    const { records, paths } = isRecord(value) ? members(value, 1) : { records: [], paths: [] };
    if (records.length > 0 && !isUndated([{ items: records, own: {} }]))
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
const isUndated = (lists: readonly Pick<List, 'items' | 'own'>[]): boolean =>
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

function isOfShape(items: readonly Row[], shape: ReadonlySet<string>): boolean {
  const keys = Object.keys(items[0] ?? {});
  return keys.filter((key) => shape.has(key)).length >= Math.max(1, keys.length * 0.6);
}

function members(root: Row, depth = 0): Placed {
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
