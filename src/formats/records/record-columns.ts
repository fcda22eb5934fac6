import { isAbsent } from '../dates/no-date.js';
import { serialDay } from '../dates/serial-day.js';
import type { Role } from './field-names.js';
import { isOfOther, readFieldMap, rolesByName, tagLists } from './field-roles.js';
import type { FieldName, Parsed, ParseOptions } from '../parsed.js';
import { unreadable } from '../reading/draft.js';
import { asText } from './as-text.js';
import { laneIn } from './record-fields.js';
import { inOneLanguage, type OneLanguage } from './one-language.js';
import { hasLetters, mostTelling } from './telling-column.js';
import type { Resting } from '../../rest.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';
import type { WhenPlan } from './date-pairs.js';
import { planWhen } from './when-plan.js';
import type { Issues } from '../../warnings.js';
import { sidesIn } from './two-sides.js';

/** The greatest number of column names that a message lists. */
const MOST_LISTED = 20;
/** The greatest number of columns. Tables for people have fewer, and analysing each takes time. */
const MOST_COLUMNS = 10_000;
/** If there are more groups than this share of the records, they are not lanes. */
const MOST_LANES = 0.5;
/** Names of columns of kinds, and of the source of a log entry, which may not be meant as lanes. */
const KIND = /^(?:event )?(?:type|kind|class|typ|tipo)$|^(?:service|component|logger|severity|(?:log )?level)$/;
/** With more kinds than this, they are not lanes. */
const MOST_KINDS = 20;
/** About how many records, spread evenly, are read to find kinds among those with dates. */
const MOST_READ = 1000;
/** A column with at least this share of distinct values can replace missing titles. */
const IDENTIFYING = 0.9;

/** Names of columns whose texts are longer than titles. */
const TEXT = /^(?:summary|description|content|body|text|caption|excerpt|content (?:text|html))$/;

/** Names of columns of titles, also in some language: `name_tr`. */
const CALLED = /^(?:title|headline|name|label)(?: \p{L}{2,3})?$/u;

/** Names of the columns of a first and a last name. */
const PEOPLE = [
  /^(?:first ?name|forename|given name|vorname|prénom|prenom|имя)$/,
  /^(?:last ?name|surname|family name|nachname|familienname|nom|nom de famille|фамилия)$/,
];

/** What is known about the columns of a source. */
export interface RecordColumns extends OneLanguage {
  /** The URL of the file, or its name. */
  readonly file: string;
  readonly roles: ReadonlyMap<Role, string>;
  readonly when: WhenPlan;
  /** The columns of the title: several if a name is in parts. */
  readonly titles: readonly string[];
  /** Whether the titles are two opponents. */
  readonly isMatch: boolean;
  /** The columns that can replace a missing title, best first: others called a title or a name, and one of distinct texts. */
  readonly insteadOfTitle: readonly string[];
  /** The column of a number that each event has, if there are no titles: `Magnitude`. */
  readonly measure: string | undefined;
  /** The columns of texts. The beginning of a text is the title if there is nothing else. */
  readonly texts: readonly string[];
  /** The column of the lane if that is only a kind. It is also kept in `data`, for marks and colours. */
  readonly kind: string | undefined;
}

/** The result for a table with too many columns; undefined otherwise. */
export function tooWide(names: readonly string[], name = 'the text'): Parsed | undefined {
  const message = `has ${String(names.length)} columns: expected at most ${String(MOST_COLUMNS)}`;
  return names.length > MOST_COLUMNS ? unreadable('too-many-columns', name, message, undefined) : undefined;
}

/** Finds the roles of the columns from some or all records, with rests. Undefined if there is no column of dates. */
export function* understandColumns(
  given: readonly Row[],
  { name = '', locale, fields }: ParseOptions,
  issues: Issues,
): Resting<RecordColumns | undefined> {
  const names = namesIn(given);
  const chosen = choose(readFieldMap(fields), names, name, issues);
  const taken = new Set([...chosen.values()].flatMap((column) => column.split('+')));
  const roles = new Map([
    ...rolesByName(
      names.filter((column) => !taken.has(column) && !isBlank(given, column)),
      locale,
    ),
    ...chosen,
  ]);
  const lists = tagLists(names);
  const language = inOneLanguage(
    given,
    names.filter((column) => !lists.includes(column)),
    locale,
  );
  const records = language.isNeeded ? given.map(language.told) : given;
  const isStory = names.includes('content_text') && names.includes('start_date');
  yield;
  const when = yield* planWhen(records, { names, roles, chosen, locale, people: isStory });
  if (!when) return undefined;
  for (const [role, column] of roles)
    if (when.columns.has(column) && !chosen.has(role as FieldName)) roles.delete(role);
  yield;
  const others = names.filter((column) => !when.columns.has(column));
  const titles = titlesIn(records, others, chosen.get('title'), roles);
  for (const [role, column] of roles)
    if (role !== 'title' && titles.includes(column) && !chosen.has(role as FieldName)) roles.delete(role);
  const lane = roles.get('lane');
  // If there are several categories, the first is the lane, and all are tags.
  if (lane !== undefined && !roles.has('tags') && records.some((record) => Array.isArray(record[lane])))
    roles.set('tags', lane);
  // A column named `lane` is one, whatever it contains.
  if (!chosen.has('lane') && lane !== 'lane' && !isGrouping(records, lane)) roles.delete('lane');
  const rest = others.filter((column) => !titles.includes(column));
  const kind = roles.has('lane') ? undefined : kindIn(records, rest, when);
  if (kind !== undefined) roles.set('lane', kind);
  // A column of identities such as “secret” may also be called ID.
  if (!chosen.has('id') && !isIdentifying(records, roles.get('id'))) roles.delete('id');
  for (const { column, value } of when.ambiguous) {
    const message = `"${value}" in ${column} is read in the order of dates of “${locale ?? 'en'}”: say the language of dates that are written otherwise`;
    issues.warn('ambiguous-date', name, message, value);
  }
  for (const { column, value } of when.unclear) {
    const message = `"${value}" in ${column} is read as it stands, although its second year may lack digits: write it in full`;
    issues.warn('ambiguous-date', name, message, value);
  }
  for (const { column, value } of when.short) {
    const message = `"${value}" in ${column} has a year of two digits: 00 to 29 are read as 2000 to 2029, 30 to 99 as 1930 to 1999`;
    issues.warn('short-year', name, message, value);
  }
  for (const { column, value } of when.serial) {
    const message = `${String(value)} in ${column} is read as ${serialDay(value)}, as spreadsheets count days from 1900`;
    issues.warn('serial-date', name, message, value);
  }
  const telling = isStory ? 'category' : mostTelling(records, rest, IDENTIFYING);
  const called = isStory ? [] : rest.filter((column) => CALLED.test(wordsOf(column)) && !isOfOther(column));
  const insteadOfTitle = [...called, telling].filter((column) => column !== undefined);
  return {
    ...language,
    roles,
    when,
    titles,
    isMatch: !chosen.has('title') && sidesIn(titles).length > 0,
    insteadOfTitle,
    measure: titles.length > 0 ? undefined : rest.find((column) => isMeasure(column, records, roles)),
    texts: rest.filter((column) => TEXT.test(wordsOf(column))),
    kind: kind === roles.get('tags') ? undefined : kind,
    file: name,
  };
}

/** Whether a column has nothing in any record, or only a sign for nothing. Its name alone gives it no role. */
const isBlank = (records: readonly Row[], name: string): boolean =>
  records.every(({ [name]: value }) => (value ?? '') === '' || (typeof value === 'string' && isAbsent(value)));

/** Whether most values of a column are numbers that are neither an id nor a place. */
function isMeasure(name: string, records: readonly Row[], roles: ReadonlyMap<Role, string>): boolean {
  if ((['id', 'latitude', 'longitude', 'importance'] as const).some((role) => roles.get(role) === name)) return false;
  const values = records.map((record) => asText(record[name]) ?? '').filter((value) => value !== '');
  return values.length * 2 > records.length && values.every((value) => Number.isFinite(Number(value)));
}

/** The author’s mapping, without columns that the source does not have. */
function choose(
  chosen: ReadonlyMap<FieldName, string>,
  names: readonly string[],
  name: string,
  issues: Issues,
): ReadonlyMap<FieldName, string> {
  return new Map(
    [...chosen].filter(([field, column]) => {
      const isThere =
        names.includes(column) || (field === 'title' && column.split('+').every((part) => names.includes(part)));
      if (!isThere)
        issues.warn('unknown-field', name, `${name} has no “${column}” for ${field}; it has ${listed(names)}`, names);
      return isThere;
    }),
  );
}

/**
 * The columns of the title: first and last name; two opponents; else the column called a title; else the most
 * distinctive one.
 */
function titlesIn(
  records: readonly Row[],
  names: readonly string[],
  chosen: string | undefined,
  roles: ReadonlyMap<Role, string>,
): readonly string[] {
  if (chosen !== undefined) return names.includes(chosen) ? [chosen] : chosen.split('+');
  const people = PEOPLE.map((known) => names.find((column) => known.test(wordsOf(column)))).filter(
    (column) => column !== undefined,
  );
  if (people.length === 2) return people;
  const sides = roles.has('title') ? [] : sidesIn(names);
  if (sides.length > 0) return sides;
  // A title that many records share is better than none, and a second date is better than no text.
  const told =
    namedTitle(records, names, roles) ??
    describedTitle(records, mostTelling(records, names), roles.get('description')) ??
    mostTelling(records, names, -1);
  const title = told ?? mostTelling(records, names, -1, hasLetters);
  // The title of a release is its version, if no other column distinguishes nearly all records.
  const version = names.find((name) =>
    /(?:^| )(?:version|release|tag|tag name|cycle|milestone|mstone)$/.test(wordsOf(name)),
  );
  const isTold =
    roles.has('title') || (told !== undefined && isIdentifying(records, told)) || !isIdentifying(records, version);
  return [isTold ? title : version].filter((name) => name !== undefined);
}

/** The greatest average length of a description that is as short as a title, in characters. */
const SHORT = 60;

/** Prefers a description, if it is short and every record has one, to the name of an author or a project. */
function describedTitle(
  records: readonly Row[],
  telling: string | undefined,
  description: string | undefined,
): string | undefined {
  if (telling === undefined || description === undefined || !isOfOther(telling)) return telling;
  const texts = records.map((record) => asText(record[description]) ?? '');
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return length <= SHORT && texts.every((text) => text !== '') ? description : telling;
}

const TITLE_BESIDE = /(?:^| )(?:title|headline|subject|message|msg)$/;

/** The column called a title; instead of URLs, the column with their labels. */
function namedTitle(
  records: readonly Row[],
  names: readonly string[],
  roles: ReadonlyMap<Role, string>,
): string | undefined {
  const title = roles.get('title');
  if (title === undefined) return undefined;
  // Nobody knows a thing by a long number, such as that of a ticket, if words say what it is.
  if (records.every((record) => isLongNumber(record[title]))) {
    const words = names.filter((name) => name !== title && records.every((record) => hasLetters(record[name])));
    const called = words.find((name) => CALLED.test(wordsOf(name)));
    if (called !== undefined) return called;
    if (words.includes(roles.get('description') ?? '')) return mostTelling(records, words);
  }
  // A text that is the same in all records, such as the name of a program, says nothing about any of them.
  const isSame = records.length > 1 && new Set(records.map((record) => record[title])).size === 1;
  const telling = names.find((name) => isSame && TITLE_BESIDE.test(wordsOf(name)) && isIdentifying(records, name));
  if (telling !== undefined) return telling;
  // In “country name, indicator name”, the name that differs.
  const differing = names.find(
    (name) => isSame && / name$/.test(wordsOf(name)) && new Set(records.map((record) => record[name])).size > 1,
  );
  if (differing !== undefined) return differing;
  const label = names.find((name) => wordsOf(name) === `${wordsOf(title)} label` || wordsOf(name) === 'label');
  const isLink = (value: unknown): boolean => (value ?? '') === '' || /^(?:https?:\S+|[QPL]\d+)$/.test(String(value));
  return label !== undefined && records.every((record) => isLink(record[title])) ? label : title;
}

const isLongNumber = (value: unknown): boolean => /^\d{5,}$/.test(asText(value) ?? '');

/** The names of all columns of some records. */
export const namesIn = (records: readonly Row[]): readonly string[] => [
  ...new Set(records.slice(0, 1000).flatMap((record) => Object.keys(record))),
];

/** Whether a column groups records, as a lane does. */
function isGrouping(records: readonly Row[], name: string | undefined): boolean {
  if (name === undefined) return false;
  const values = records.map((record) => laneIn(record[name])).filter((value) => value !== undefined);
  const count = new Set(values).size;
  return count > 1 && (values.length < 4 || count <= Math.max(2, values.length * MOST_LANES));
}

/** Whether a text has several tags. Their order is arbitrary, so the first is no kind. */
const isSplit = (value: unknown): boolean => typeof value === 'string' && /[,;|]/.test(value);

/**
 * Finds a column of kinds, or of tags of which the first is the kind: it has a few different words, and more than half
 * of the records with dates have one.
 */
function kindIn(records: readonly Row[], names: readonly string[], when: WhenPlan): string | undefined {
  const kinds = names.filter((name) => KIND.test(wordsOf(name)));
  const columns = [...kinds, ...tagLists(names).filter((name) => !records.some((record) => isSplit(record[name])))];
  if (columns.length === 0) return undefined;
  const each = Math.ceil(records.length / MOST_READ);
  const dated = records.filter((record, i) => {
    if (i % each > 0) return false;
    const { date, start = date } = when.read(record);
    return start !== undefined;
  });
  return columns.find((name) => {
    const values = dated.map((record) => laneIn(record[name])).filter((lane) => /\p{L}/u.test(lane ?? ''));
    const { size } = new Set(values);
    const most = Math.min(MOST_KINDS, values.length - 1, Math.max(2, values.length * MOST_LANES));
    return size > 1 && size <= most && values.length > dated.length / 2;
  });
}

/** Whether nearly all values of a column are distinct. */
function isIdentifying(records: readonly Row[], name: string | undefined): boolean {
  if (name === undefined) return false;
  const values = records.map((record) => record[name]).filter((value) => (value ?? '') !== '');
  return new Set(values).size > values.length * MOST_LANES;
}

/** Lists column names for a message. */
export const listed = (names: readonly string[]): string =>
  names.length === 0
    ? 'none'
    : names
        .slice(0, MOST_LISTED)
        .map((name) => `“${name}”`)
        .join(', ') + (names.length > MOST_LISTED ? ' and others' : '');
