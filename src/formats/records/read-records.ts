import type { TimelineDocument } from '../../model/document.js';
import { Draft, unreadable, type Origin } from '../reading/draft.js';
import { readFieldMap, rolesByName, type Role } from './field-roles.js';
import type { FieldName, Parsed, ParseOptions } from '../parsed.js';
import { isObject } from '../reading/read-json.js';
import { asText, readFields } from './record-fields.js';
import { mostTelling } from './telling-column.js';
import { planWhen, type Row, type When, type WhenPlan } from './when-plan.js';

/** Where a record is in its source, or one of its fields: `line 5`, `line 5, column 2 (Year)`. */
export type PathOf = (index: number, field?: string) => string;

/** The most names of columns that a message lists. */
const MOST_LISTED = 20;
/** Groups of more than this share of all records are none. */
const MOST_LANES = 0.5;
/** A column whose every value is its own can stand in for a title that is missing. */
const IDENTIFYING = 0.9;

/** What is known of the columns of a source. */
interface Columns {
  readonly roles: ReadonlyMap<Role, string>;
  readonly when: WhenPlan;
  /** More than one where names are in parts. */
  readonly titles: readonly string[];
  readonly insteadOfTitle: string | undefined;
}

/**
 * Makes events of records of any shape: of columns and properties that are called as such things are called, that hold dates,
 * or that the author has named. What has no field of ours is kept in `data`.
 */
export function readRecords(
  records: readonly Row[],
  options: ParseOptions,
  pathOf: PathOf,
  head: Partial<TimelineDocument> = {},
): Parsed {
  const { name = 'the text', locale = head.lang } = options;
  const draft = new Draft();
  const columns = understand(records, { ...options, name, ...(locale !== undefined && { locale }) }, draft);
  if (!('roles' in columns)) return columns;
  records.forEach((record, index) => addRecord(draft, record, columns, (field) => pathOf(index, field)));
  return draft.finish({ ...head, timeZone: options.timeZone ?? head.timeZone });
}

/** Which column is what; an issue where it cannot be told when or what. */
function understand(
  records: readonly Row[],
  { name = '', locale, fields }: ParseOptions,
  draft: Draft,
): Columns | Parsed {
  const names = [...new Set(records.slice(0, 1000).flatMap((record) => Object.keys(record)))];
  const chosen = choose(readFieldMap(fields), names, name, draft);
  const taken = new Set([...chosen.values()].flatMap((column) => column.split('+')));
  const roles = new Map([...rolesByName(names.filter((column) => !taken.has(column))), ...chosen]);
  const isStory = names.includes('content_text') && names.includes('start_date');
  const when = planWhen(records, { names, roles, chosen, locale, people: isStory });
  if (!when) {
    if (records.length > 0)
      return unreadable(
        'no-dates',
        name,
        `has no column of dates; it has ${listed(names)}. Say which it is: fields="date:…"`,
        undefined,
      );
    return { roles, when: NEVER, titles: [], insteadOfTitle: undefined };
  }
  for (const [role, column] of roles)
    if (when.columns.has(column) && !chosen.has(role as FieldName)) roles.delete(role);
  const others = names.filter((column) => !when.columns.has(column));
  const titles = titlesIn(records, others, chosen.get('title'), roles);
  if (titles.length === 0)
    return unreadable(
      'no-titles',
      name,
      `has no column of titles; it has ${listed(names)}. Say which it is: fields="title:…"`,
      undefined,
    );
  for (const [role, column] of roles)
    if (role !== 'title' && titles.includes(column) && !chosen.has(role as FieldName)) roles.delete(role);
  // What is called a lane is one, whatever is in it.
  const lane = roles.get('lane');
  if (!chosen.has('lane') && lane !== 'lane' && !isGrouping(records, lane)) roles.delete('lane');
  for (const { column, value } of when.ambiguous) {
    const message = `"${value}" in ${column} is read in the order of dates of “${locale ?? 'en'}”: say the language of dates that are written otherwise`;
    draft.issues.warn('ambiguous-date', name, message, value);
  }
  const rest = others.filter((column) => !titles.includes(column));
  return { roles, when, titles, insteadOfTitle: isStory ? 'category' : mostTelling(records, rest, IDENTIFYING) };
}

/** The author’s choice, without what the source does not have. */
function choose(
  chosen: ReadonlyMap<FieldName, string>,
  names: readonly string[],
  name: string,
  draft: Draft,
): ReadonlyMap<FieldName, string> {
  return new Map(
    [...chosen].filter(([field, column]) => {
      const isThere =
        names.includes(column) || (field === 'title' && column.split('+').every((part) => names.includes(part)));
      if (!isThere)
        draft.issues.warn(
          'unknown-field',
          name,
          `${name} has no “${column}” for ${field}; it has ${listed(names)}`,
          names,
        );
      return isThere;
    }),
  );
}

/** Of first and last names both, else the column that is called a title, else the one that tells most. */
function titlesIn(
  records: readonly Row[],
  names: readonly string[],
  chosen: string | undefined,
  roles: ReadonlyMap<Role, string>,
): readonly string[] {
  if (chosen !== undefined) return names.includes(chosen) ? [chosen] : chosen.split('+');
  const people = ['first', 'last'].flatMap(
    (which) => names.find((column) => new RegExp(`^${which}[ _]?name$`, 'i').test(column)) ?? [],
  );
  if (people.length === 2) return people;
  return [roles.get('title') ?? mostTelling(records, names)].filter((column) => column !== undefined);
}

function addRecord(
  draft: Draft,
  record: Row,
  { roles, when, titles, insteadOfTitle }: Columns,
  pathOf: (field?: string) => string,
): void {
  const dated = when.read(record);
  const { event, used } = readFields(record, roles);
  const places = [...roles, ...Object.entries(dated.from)].flatMap(([field, column]) =>
    column ? [[field, pathOf(column)] as const] : [],
  );
  const origin: Origin = {
    path: pathOf(),
    record,
    fields: { date: pathOf(), ...Object.fromEntries(places), ...(titles[0] && { title: pathOf(titles[0]) }) },
  };
  const isDated = dated.date !== undefined || dated.start !== undefined;
  for (const { field, column, message } of dated.problems) {
    const at = { ...origin, fields: { [field]: pathOf(column) } };
    if (isDated) draft.warn('invalid-date', at, field, message);
    else draft.reject('invalid-date', at, field, message);
  }
  if (!isDated && dated.problems.length > 0) return;
  const parts = titles.flatMap((column) => asText(record[column]) ?? []);
  const instead = parts.length === 0 && insteadOfTitle !== undefined ? asText(record[insteadOfTitle]) : undefined;
  if (instead !== undefined)
    draft.warn('missing-title', origin, 'title', `no title: the ${insteadOfTitle ?? ''} is the title`);
  const taken = new Set([...used, ...when.columns, ...titles]);
  // What is called data is meant as ours is.
  const { data: own, ...others } = record;
  const columns = Object.entries(isObject(own) && !taken.has('data') ? { ...own, ...others } : record);
  const data = columns.filter(([column, value]) => !taken.has(column) && value !== '' && value !== null);
  const { date, start, end, displayDate } = dated;
  draft.add(
    {
      ...event,
      ...{ date, start, end, displayDate: event.displayDate ?? displayDate },
      title: parts.length > 0 ? parts.join(' ') : instead,
      data: data.length > 0 ? Object.fromEntries(data) : undefined,
    },
    origin,
  );
}

const NEVER: WhenPlan = { columns: new Set(), ambiguous: [], read: (): When => ({ problems: [], from: {} }) };

/** Whether a column puts records together, as a lane does. */
function isGrouping(records: readonly Row[], name: string | undefined): boolean {
  if (name === undefined) return false;
  const values = records
    .map((record) => record[name])
    .filter((value) => value !== '' && value !== undefined && value !== null);
  const count = new Set(values).size;
  return count > 1 && (values.length < 4 || count <= Math.max(2, values.length * MOST_LANES));
}

const listed = (names: readonly string[]): string =>
  names.length === 0
    ? 'none'
    : names
        .slice(0, MOST_LISTED)
        .map((name) => `“${name}”`)
        .join(', ') + (names.length > MOST_LISTED ? ' and others' : '');
