import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import { isDateName } from './field-roles.js';
import type { Row } from './row.js';

/** The keys of the name and of the value of a pair, in order of preference. */
const NAMES = ['name', 'key', 'label', 'field', 'property', 'element'];
const VALUES = ['value', 'text', '@value', 'values'];
/** Dublin Core is written with a prefix, too: `dc.date`, `dcterms:date`. */
const PREFIX = /^(?:dc|dcterms)[.:]/;

/**
 * Returns a reader for records whose fields are in a list of names and values, as in the catalogues of libraries: `{
 * element_texts: [{ element: { name: 'Date' }, text: '1943' }] }` of Omeka, `{ metadata: [{ label: 'Date', value: '1943'
 * }] }` of IIIF, `{ key: 'dc.date', value: '1943' }` of DSpace. Undefined if none has a date.
 *
 * @param sample the first of the records
 */
export function namedValuesIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  const lists = Object.keys(sample[0] ?? {}).filter((name) =>
    sample.some((record) => Object.keys(fieldsIn(record[name]) ?? {}).some(isDateName)),
  );
  if (lists.length === 0) return undefined;
  return (record) => {
    const found = Object.assign({}, ...lists.map((name) => fieldsIn(record[name]))) as Row;
    const rest = Object.entries(record).filter(
      ([name]) => !lists.includes(name) || fieldsIn(record[name]) === undefined,
    );
    // The catalogue says more of the thing than the program that keeps it.
    return { ...found, ...Object.fromEntries(rest.filter(([name]) => !(name in found))) };
  };
}

/** The fields that a list of pairs stands for; undefined if it is none. Several values of the same name are a list. */
export function fieldsIn(list: unknown): Row | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const fields: Record<string, unknown> = {};
  for (const item of list as unknown[]) {
    const [name, value] = pairIn(item) ?? [];
    if (name === undefined) return undefined;
    fields[name] = name in fields ? [fields[name], value].flat() : value;
  }
  return fields;
}

function pairIn(item: unknown): readonly [name: string, value: unknown] | undefined {
  if (!isObject(item)) return undefined;
  const name = NAMES.map((key) => wordIn(item[key])).find((word) => word !== undefined);
  const key = VALUES.find((own) => own in item);
  return name === undefined || key === undefined ? undefined : [name.replace(PREFIX, ''), plain(item[key])];
}

/** A name, that of an object, or the first of any language: `{ en: ['Date'] }`. */
function wordIn(given: unknown): string | undefined {
  const value = isObject(given) ? (given['name'] ?? Object.values(given)[0]) : given;
  return asText(Array.isArray(value) ? value[0] : value);
}

/** A list of one is its only item. */
function plain(value: unknown): unknown {
  const list = isObject(value) ? Object.values(value)[0] : value;
  return Array.isArray(list) && list.length === 1 ? (list as unknown[])[0] : isObject(value) ? list : value;
}
