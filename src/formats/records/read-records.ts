import { atOnce } from '../../at-once.js';
import type { TimelineDocument } from '../../model/document.js';
import { ELAPSED } from '../../time/elapsed.js';
import { Draft, unreadable, type Origin } from '../reading/draft.js';
import type { Parsed, ParseOptions } from '../parsed.js';
import { isAbsent } from '../dates/no-date.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import { describeRecord } from './describe-record.js';
import { endByName, isDateName } from './field-roles.js';
import { listed, namesIn, tooWide, understandColumns, type RecordColumns } from './record-columns.js';
import type { Resting } from '../../rest.js';
import type { Row } from './row.js';
import { timesOfDay, withoutDay, withTimes } from './times-of-day.js';

/** How many records are read between two rests. */
const STEP = 128;
/** How much of an invalid date a message quotes, in characters. */
const LONGEST = 60;

/** The place of a record in its source, or of one of its fields: `line 5`, `line 5, column 2 (Year)`. */
export type PathOf = (index: number, field?: string) => string;

/**
 * Makes events of records of any shape. It uses columns that are recognised by name, that contain dates, or that the
 * author has named. All others are kept in `data`.
 */
export function readRecords(
  records: readonly Row[],
  options: ParseOptions,
  pathOf: PathOf,
  head: Partial<TimelineDocument> = {},
): Parsed {
  return atOnce(recordsInSlices(records, options, pathOf, head));
}

/** Does the same as {@link readRecords}, with rests. */
export function* recordsInSlices(
  records: readonly Row[],
  options: ParseOptions,
  pathOf: PathOf,
  head: Partial<TimelineDocument> = {},
): Resting<Parsed> {
  const { name = 'the text', locale = head.lang } = options;
  const wide = tooWide(namesIn(records), name);
  if (wide) return wide;
  const draft = new Draft();
  const reading = { ...options, name, ...(locale !== undefined && { locale }) };
  const columns = yield* understandColumns(records, reading, draft.issues);
  if (!columns && records.length > 0) {
    const names = namesIn(records);
    const times = yield* timesOfDay(names, records, reading);
    if (times.length === 0) return withoutDates(name, names, records);
    const counted = records.map((record) => withTimes(record, times));
    const parsed = yield* recordsInSlices(counted, options, pathOf, { ...head, timeZone: ELAPSED });
    return { ...parsed, issues: [withoutDay(times[0]!, name), ...parsed.issues] };
  }
  if (columns?.titles.length === 0 && columns.measure === undefined) {
    const message = `has no column of titles; it has ${listed(namesIn(records))}. Say which it is: fields="title:…"`;
    return unreadable('no-titles', name, message, undefined);
  }
  for (const [index, record] of columns ? records.entries() : []) {
    if (index % STEP === STEP - 1) yield;
    addRecord(draft, record, columns!, (field) => pathOf(index, field));
  }
  return draft.finish({ ...head, timeZone: options.timeZone ?? head.timeZone });
}

/**
 * The result for records without a column of dates. The message names a column that is named as a date, with one of its
 * invalid values.
 */
export function withoutDates(name: string, columns: readonly string[], rows: readonly Row[]): Parsed {
  const [unread] = columns.flatMap((column) => {
    const isWrong = isDateName(column) ? isNoDate : endByName(column) === undefined ? undefined : isTimeOfDay;
    const text = isWrong && rows.map((row) => row[column]).find(isWrong);
    if (text === undefined) return [];
    const what = isYearless(text) ? 'is a day without its year: add a column with the year' : 'is no date';
    return [` that can be read: ${cut(JSON.stringify(text))} in “${column}” ${what}`];
  });
  const message = `has no column of dates${unread ?? ''}; it has ${listed(columns)}. Say which it is: fields="date:…"`;
  return unreadable('no-dates', name, message, undefined);
}

/** Whether a value would be a date with a year: `03-17`, `17 March`, `March 17`. */
const isYearless = (value: unknown): boolean =>
  typeof value === 'string' &&
  (/^\s*\d{1,2}[-/.]\d{1,2}\.?\s*$/.test(value) || readSpokenDate(`${value.trim()} 2000`)?.date.length === 10);

const isNoDate = (value: unknown): boolean =>
  typeof value === 'string' && !isAbsent(value) && readSpokenDate(value) === undefined;

/** Whether a value is a time without a date. */
const isTimeOfDay = (value: unknown): boolean => typeof value === 'string' && /^\d{1,2}:\d\d/.test(value);

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function addRecord(draft: Draft, record: Row, columns: RecordColumns, pathOf: (field?: string) => string): void {
  const { roles, when, titles } = columns;
  const dated = when.read(record);
  const { event, title, instead } = describeRecord(record, columns, dated);
  const originOf = (): Origin => {
    const places = [...roles, ...Object.entries(dated.from)].flatMap(([field, column]) =>
      column ? [[field, pathOf(column)] as const] : [],
    );
    return {
      path: pathOf(),
      record,
      fields: { date: pathOf(), ...Object.fromEntries(places), ...(titles[0] && { title: pathOf(titles[0]) }) },
    };
  };
  const isDated = dated.date !== undefined || dated.start !== undefined;
  for (const { field, column, message } of dated.problems) {
    const at = { ...originOf(), fields: { [field]: pathOf(column) } };
    if (isDated) draft.warn('invalid-date', at, field, message);
    else draft.reject('invalid-date', at, field, message);
  }
  if (!isDated && dated.problems.length > 0) return;
  if (instead !== undefined) draft.warn('missing-title', originOf(), 'title', `no title: the ${instead} is the title`);
  const { date, start, end, displayDate } = dated;
  draft.add({ ...event, date, start, end, displayDate: event.displayDate ?? displayDate, title }, originOf);
}
