import { itemsOf } from '../reading/read-json.js';
import { textsByLanguage } from '../reading/texts-by-language.js';
import { isYearName } from './year-name.js';
import { endByName, isDateName, rolesByName } from './field-roles.js';
import { fieldsIn } from './named-values.js';
import { isRecord, type Row } from './row.js';

/** An item of a list that only heads a list within it. */
export interface Heading {
  readonly item: Row;
  readonly key: string;
  /** The items of the inner list; a text is the title of one. */
  readonly list: readonly unknown[];
}

/** The heading that an item is: of a nested list, or the date of what is in one. Undefined for any other item. */
export function headingIn(item: Row): Heading | undefined {
  const found = Object.entries(item).find(([, member]) => itemsOf(member).length > 0 && heads(item, itemsOf(member)));
  return found && { item, key: found[0], list: itemsOf(found[1]).map(asRecord) };
}

function heads(item: Row, list: readonly unknown[]): boolean {
  if (!list.every(isRecord)) return list.every(isText) && isDateOf(item, list);
  const isHeading = hasNoDate(item) || isDateOf(item, list);
  return isHeading && textsByLanguage(list) === undefined && fieldsIn(list) === undefined;
}

/**
 * The fields that a heading gives to the records of its list.
 *
 * @param isAlone whether it is the only one
 * @param group the field to use for its name if there already is a `group`
 */
export function fieldsOfHeading({ item, key, list }: Heading, isAlone: boolean, group: string | undefined): Row {
  const { [key]: own, ...rest } = item;
  if (isDateOf(item, own)) return rest;
  return isAlone ? texts(rest) : asGroup(texts(rest), list, group);
}

/** Whether an item has no date of its own, and at most three texts. */
const hasNoDate = (item: Row): boolean =>
  Object.keys(texts(item)).length <= 3 &&
  !Object.entries(item).some(
    ([key, value]) => (/date|time|start|year/i.test(key) || endByName(key) !== undefined) && !isChronicle(key, value),
  ) &&
  !Object.keys(texts(item)).some(isDateName);

/** Whether a member is the history of the item: a list of records that is called by its years. */
const isChronicle = (key: string, value: unknown): boolean =>
  /^(?:years|timeline)$/i.test(key) && Array.isArray(value) && value.every(isRecord);

/**
 * Whether an item is only the date of what is in a list within it: `{ year: 2018, items: [{ title }] }`. Besides the
 * two, it may have lists of words.
 */
function isDateOf(item: Row, list: unknown): boolean {
  const others = Object.entries(item).filter(([, value]) => (value ?? '') !== '' && value !== list && !isWords(value));
  return (
    others.length > 0 &&
    others.every(([name, value]) => (isDateName(name) || isYearName(name)) && typeof value !== 'object')
  );
}

/**
 * Makes the name of a heading the group of the records in its list, `{ name: 'Matchday 1', matches: [...] }`, since it
 * is not their title.
 */
function asGroup(head: Row, items: readonly unknown[], key = 'part of'): Row {
  const title = rolesByName(Object.keys(head)).get('title');
  if (title === undefined) return head;
  const { [title]: name, ...rest } = head;
  const isTaken = 'group' in head || items.some((item) => isRecord(item) && 'group' in item);
  return { ...rest, [isTaken ? key : 'group']: name };
}

const texts = (item: Row): Row =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => typeof value === 'string'));

const asRecord = (item: unknown): unknown => (typeof item === 'string' ? { title: item } : item);

const isWords = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
