import { inSteps } from '../../in-steps.js';
import type { EventColumns } from '../../model/event-columns.js';
import { ELAPSED } from '../../time/elapsed.js';
import { isZone } from '../../time/zone.js';
import { Issues, type Issue } from '../../warnings.js';
import type { Parsed, ParseOptions } from '../parsed.js';
import { commonZone, MOST_ZONED } from '../reading/common-zone.js';
import { known, unreadable } from '../reading/draft.js';
import { eachOf } from '../reading/each-of.js';
import { describeRecord, measureOf, titleInstead, titleOf } from '../records/describe-record.js';
import { tooWide, understandColumns, type RecordColumns } from '../records/record-columns.js';
import { withoutDates, type PathOf } from '../records/read-records.js';
import { asText } from '../records/as-text.js';
import type { Row } from '../records/row.js';
import { sinceZero, timesOfDay, withoutDay } from '../records/times-of-day.js';
import { leftOut, placeOf, uniqueNames } from './columns.js';
import { laneNumbers } from './lane-numbers.js';
import type { Lost } from './read-moment.js';
import type { StoredColumn, StoredTable } from './stored-table.js';
import type { Resting } from '../../rest.js';
import { endsOf, timeColumns, type Ends, type TimeColumns } from './time-columns.js';

/** How many rows, spread over the table in runs, decide what its columns mean. */
const SAMPLE = 5000;
const PLACES = 50;
/** How many cells, or rows of the sample, are read between two rests. */
const STEP = 1 << 12;
const SAMPLE_STEP = 500;
/** How many rows are read between two rests to find out in which zone all times are. */
const ZONED_STEP = 50;
/** If more than this share of the dates are only known to the month or less, an event for each row is better. */
const MOST_VAGUE = 0.1;

type Columns = ReadonlyMap<string, StoredColumn>;

/**
 * Columns of events from those of a table. Their meaning is found as for any other records, by some of the rows.
 * Undefined if too many dates are less exact than a day, which columns cannot express.
 */
export function* columnsOfTable(table: StoredTable, options: ParseOptions): Resting<Parsed | undefined> {
  const { name = 'the table' } = options;
  const { rows } = table;
  const names = uniqueNames(table.columns);
  const wide = tooWide(names, name);
  if (wide) return wide;
  const columns: Columns = new Map(names.map((column, index) => [column, table.columns[index]!]));
  const recordAt = (row: number, wanted: Iterable<string> = names): Record<string, unknown> =>
    Object.fromEntries([...wanted].map((column) => [column, columns.get(column)?.at(row) ?? null]));
  const issues = new Issues();
  const places = samplePlaces(rows);
  const sample: Row[] = [];
  yield* eachOf(places, (row) => sample.push(recordAt(row)));
  const meaning = yield* understandColumns(sample, { ...options, name }, issues);
  if (!meaning) {
    const times = yield* timesOfDay(names, sample, { ...options, name });
    if (times.length === 0) return withoutDates(name, names, sample);
    const counted = table.columns.map((column, index) =>
      times.includes(names[index]!) ? { name: column.name, at: (row: number) => sinceZero(column.at(row)) } : column,
    );
    const parsed = yield* columnsOfTable({ ...table, columns: counted }, { ...options, timeZone: ELAPSED });
    return parsed && { ...parsed, issues: [withoutDay(times[0]!, name), ...parsed.issues] };
  }
  yield;
  const timeZone = options.timeZone ?? (yield* zoneOf(meaning, sample));
  const zone = timeZone !== undefined && isZone(timeZone) ? timeZone : 'UTC';
  const ways = endsOf(meaning.when, columns, zone);
  if (yield* isVague(ways, places)) return undefined;
  const times = yield* timeColumns(ways, { rows, zone, given: startsIn(meaning, columns, zone) });
  if (times.count === 0) return withoutTimes(name, meaning, columns, rows);
  const { pathOf = placeOf } = table;
  sayLost(times, name, pathOf, issues);
  const columnOf = (column: string | undefined): StoredColumn | undefined =>
    column === undefined ? undefined : columns.get(column);
  const laneName = meaning.roles.get('lane');
  const lane = columnOf(laneName);
  const own = {
    start: times.start,
    ...(times.end && { end: times.end }),
    precision: times.precision,
    ...(lane && laneName !== undefined && (yield* laneNumbers(lane, rows, (cell) => meaning.tell(laneName, cell)))),
    ...(yield* importanceOf(columnOf(meaning.roles.get('importance')), rows)),
  };
  const head = timeZone === undefined ? {} : { timeZone };
  const id = columnOf(meaning.roles.get('id'));
  const { titles } = meaning;
  const stands = [...meaning.insteadOfTitle, ...meaning.texts, meaning.measure].filter(
    (column) => column !== undefined,
  );
  return {
    document: { ...head, events: [] },
    columns: {
      ...own,
      ...(titles.length + stands.length > 0 && {
        title: (row) =>
          titleOf(meaning.told(recordAt(row, titles)), titles, meaning.isMatch) ??
          titleInstead(meaning.told(recordAt(row, stands)), meaning)?.title ??
          measureOf(recordAt(row, stands), meaning) ??
          numbered(row),
      }),
      ...(id && { id: (row) => asText(id.at(row)) ?? String(row + 1) }),
      event: (row) => eventOf(recordAt(row), meaning, own),
      document: head,
    },
    issues: [...table.issues, ...leftOut(table, name), ...issues.list],
    locate: (issue) => locate(issue, meaning, (row) => recordAt(row), pathOf),
  };
}

/**
 * Rows spread over the table, partly in runs: single rows at equal distances could miss what repeats at that distance.
 */
function samplePlaces(rows: number): readonly number[] {
  if (rows <= SAMPLE) return Array.from({ length: rows }, (_, row) => row);
  const run = SAMPLE / PLACES;
  return Array.from(
    { length: SAMPLE },
    (_, index) => Math.floor((Math.floor(index / run) * (rows - run)) / (PLACES - 1)) + (index % run),
  );
}

/** The zone of all times in some of the sample. */
function* zoneOf({ when }: RecordColumns, sample: readonly Row[]): Resting<string | undefined> {
  const read: ReturnType<typeof when.read>[] = [];
  yield* inSteps(Math.min(MOST_ZONED, sample.length), ZONED_STEP, (from, to) => {
    for (const record of sample.slice(from, to)) read.push(when.read(record));
  });
  return commonZone(read);
}

function* isVague(ways: readonly Ends[], places: readonly number[]): Resting<boolean> {
  const known = { dated: 0, vague: 0 };
  yield* inSteps(places.length, SAMPLE_STEP, (from, to) => {
    for (const row of places.slice(from, to)) {
      const moment = ways.map((way) => way(row)[0]).find(({ at }) => at === at);
      if (moment) known.dated++;
      if (moment?.lost === 'vague') known.vague++;
    }
  });
  return known.vague > MOST_VAGUE * known.dated;
}

/** The starts of all rows, if the table already has them in the right form. */
function startsIn({ when: { pairs } }: RecordColumns, columns: Columns, zone: string): Float64Array | undefined {
  const [only, other] = pairs;
  if (!only?.start || other || only.startTime !== undefined) return undefined;
  const times = columns.get(only.start.name)?.times;
  return times && (zone === 'UTC' || times.kind === 'instant') ? times.values : undefined;
}

function* importanceOf(column: StoredColumn | undefined, rows: number): Resting<Pick<EventColumns, 'importance'>> {
  if (!column) return {};
  const importance = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    if (row % STEP === STEP - 1) yield;
    const value = column.at(row);
    const number = value === null || value === '' ? NaN : Number(value);
    importance[row] = number >= 0 && number <= 1 ? number : 0.5;
  }
  return { importance };
}

/** The fields of a row that have no column of their own. */
function eventOf(record: Record<string, unknown>, meaning: RecordColumns, own: object): ReturnType<typeof known> {
  const { event } = describeRecord(record, meaning, meaning.when.read(record));
  return known({ ...event, ...Object.fromEntries(Object.keys(own).map((field) => [field, undefined])) });
}

const numbered = (row: number): string => `#${String(row + 1)}`;

/** Issues for what columns cannot express. What cannot be read is reported by the consumer of the columns. */
const LOSSES: Readonly<Partial<Record<Lost, readonly [code: string, message: string]>>> = {
  vague: [
    'vague-date',
    'known less exactly than to the day, or not for certain; shown in the middle of what it can be',
  ],
  open: ['open-end', 'still going on; shown at its start'],
};

function sayLost({ lost }: TimeColumns, name: string, pathOf: PathOf, issues: Issues): void {
  for (const [what, { count, row }] of lost) {
    const words = LOSSES[what];
    if (!words) continue;
    const [code, message] = words;
    const all = count === 1 ? `${pathOf(row)} is` : `${pathOf(row)} and ${String(count - 1)} more are`;
    issues.warn(code, name, `${all} ${message}`, undefined);
  }
}

function withoutTimes(name: string, { when }: RecordColumns, columns: Columns, rows: number): Parsed {
  const found = [...when.columns].map((column) => {
    const { at } = columns.get(column)!;
    let row = 0;
    while (row < rows - 1 && at(row) === null) row++;
    return `${JSON.stringify(at(row))} in “${column}”`;
  });
  const message = `has no dates that can be read: expected days such as 2024-06-19, years, or numbers since 1970, got ${found.join(' and ')}`;
  return unreadable('no-dates', name, message, undefined);
}

/** Translates an issue of the columns to the table: `/start/5` is the date in row 6. */
function locate(
  issue: Issue,
  { when }: RecordColumns,
  recordAt: (row: number) => Record<string, unknown>,
  pathOf: PathOf,
): Issue {
  const [, end, place] = /^\/(start|end)\/(\d+)$/.exec(issue.path) ?? [];
  if (place === undefined) return issue;
  const record = recordAt(Number(place));
  const { problems, from } = when.read(record);
  const [own] = when.pairs;
  const column = problems[0]?.column ?? (end === 'end' ? (from.end ?? own?.end?.name) : own?.start?.name);
  const message = issue.severity === 'error' ? (problems[0]?.message ?? 'no date') : issue.message;
  return { ...issue, path: pathOf(Number(place), column), message, record };
}
