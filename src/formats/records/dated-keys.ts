import { readSpokenDate } from '../dates/spoken-date.js';
import { endByName, isDateName } from './field-roles.js';
import { isRecord, type Row } from './row.js';

/** How many members decide what an object is, and the share of them that must agree. */
const LOOKED_AT = 50;
const MOST = 0.8;

/** The greatest depth that is searched. */
const DEEPEST = 3;

/** The names of fields; versions do not match. */
const FIELD = /^[\p{L}_$@][^.]*$/u;

/** Records with their places. */
interface Placed {
  readonly records: readonly Row[];
  readonly paths: readonly string[];
}

/**
 * The records of objects whose keys are dates, `{ "1961-07-06": "Treaty signed" }`, or whose values are, `{ "v1.0":
 * "2019-02-15" }`: the value itself, or those within it, whose keys are groups if there are several. Undefined if there
 * are none.
 */
export function datedMembers(root: Row): Placed | undefined {
  const found = [...objectsIn(root, '', undefined)].flatMap(({ object, path, name }) => {
    const own = recordsIn(object);
    return own ? [{ ...own, path, name }] : [];
  });
  if (found.length === 0) return undefined;
  return {
    records: found.flatMap(({ records, name }) =>
      found.length > 1 && name !== undefined ? records.map((record) => ({ group: name, ...record })) : records,
    ),
    paths: found.flatMap(({ keys, path }) => keys.map((key) => `${path}/${key}`)),
  };
}

interface Within {
  readonly object: Row;
  readonly path: string;
  readonly name: string | undefined;
}

function* objectsIn(object: Row, path: string, name: string | undefined, depth = 0): Generator<Within> {
  yield { object, path, name };
  if (depth === DEEPEST || recordsIn(object)) return;
  for (const [key, value] of Object.entries(object))
    if (isRecord(value)) yield* objectsIn(value, `${path}/${key}`, key, depth + 1);
}

function recordsIn(object: Row): { readonly records: readonly Row[]; readonly keys: readonly string[] } | undefined {
  const entries = Object.entries(object);
  const sample = entries.slice(0, LOOKED_AT);
  const areMost = (fits: (entry: readonly [string, unknown]) => boolean): boolean =>
    sample.length > 1 && sample.filter(fits).length >= MOST * sample.length;
  if (areMost(([key]) => isDate(key))) {
    const found = entries.flatMap(([key, value]) => recordsAt(key, value).map((record) => ({ key, record })));
    return { records: found.map(({ record }) => record), keys: found.map(({ key }) => key) };
  }
  // An object with a start and an end is one record, if most of its keys look like field names.
  const isOne =
    entries.some(([key]) => isDateName(key) || endByName(key) !== undefined) &&
    entries.filter(([key]) => FIELD.test(key)).length * 2 > entries.length;
  if (isOne || !areMost(([, value]) => isDate(value))) return undefined;
  return { records: entries.map(([name, date]) => ({ name, date })), keys: entries.map(([key]) => key) };
}

/** A number of one or two digits is not a date. */
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /\d{3}/.test(value) && readSpokenDate(value) !== undefined;

/** The value of a date: a text, several, or a record. */
function recordsAt(date: string, value: unknown): readonly Row[] {
  if (Array.isArray(value)) return value.flatMap((item) => recordsAt(date, item));
  if (typeof value === 'string' && value.trim() !== '') return [{ date, title: value }];
  return isRecord(value) ? [{ date, ...value }] : [];
}
