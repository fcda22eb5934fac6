import { orderOf } from '../dates/day-order.js';
import { haveEras } from '../dates/eras.js';
import { dateColumn, type DateColumn } from './date-column.js';
import { isYearName } from './year-name.js';
import { bestOf, fineOf, isPrice, isRecording, rankOf, stampsLast, withoutOtherCenturies } from './date-choice.js';
import { asExactAs } from './as-exact-as.js';
import { asSureAs } from './doubt-in-words.js';
import { datePartsIn, type DateParts } from './date-parts.js';
import { cellIn, planPairs, type WhenPlan } from './date-pairs.js';
import { holdsDates, isDated, type PlanOptions } from './dated-columns.js';
import { endAmong, isOfHijri, isOfMaker } from './field-roles.js';
import { isLifeOfMaker, isOwnDate } from './own-date.js';
import type { Resting } from '../../rest.js';
import { planParts } from './parts-plan.js';
import type { Row } from './row.js';
import { inWholeDays } from './whole-days.js';
import { wordsOf } from './words-of.js';
import { yearBeside } from './year-beside.js';

/** How many rows are examined to learn how the dates of a column are written. */
const MOST_ROWS = 5000;

/** Finds the columns that date the records, with a rest after each column. Undefined if there are none. */
export function* planWhen(given: readonly Row[], options: PlanOptions): Resting<WhenPlan | undefined> {
  const withYear = options.chosen.size > 0 ? undefined : yearBeside(given, options.names);
  const rows = withYear ? given.map(withYear) : given;
  const columns = yield* planColumns(rows, options);
  const whole =
    columns && withYear ? { ...columns, hasOwnDates: true, read: (row: Row) => columns.read(withYear(row)) } : columns;
  const exact = whole && asExactAs(options.names);
  const plan = exact ? { ...whole, hasOwnDates: true, read: (row: Row) => exact(whole.read(row), row) } : whole;
  const allDay = options.names.find((name) => ALL_DAY.test(wordsOf(name)));
  if (plan && allDay !== undefined)
    return { ...plan, hasOwnDates: true, read: (row) => inWholeDays(plan.read(row), row[allDay]) };
  const words = options.roles.get('displayDate');
  return plan && words !== undefined ? { ...plan, read: (row) => asSureAs(plan.read(row), row[words]) } : plan;
}

/** The names of columns that say whether an event takes whole days. */
const ALL_DAY = /^(?:is )?all ?day(?: event)?$/;

function* planColumns(rows: readonly Row[], options: PlanOptions): Resting<WhenPlan | undefined> {
  const { names, roles, chosen } = options;
  const some = rows.slice(0, MOST_ROWS);
  function* understand(wanted: readonly string[]): Resting<readonly DateColumn[]> {
    const values = wanted.map((name) => some.map((row) => row[name]));
    yield;
    // All columns share one order of day and month: an end on the 31st also decides the order of the start.
    const order = orderOf(values.flat());
    const isBesideEras = haveEras(values.flat());
    const columns: DateColumn[] = [];
    for (const [index, name] of wanted.entries()) {
      yield;
      columns.push(dateColumn(name, values[index]!, { ...options, order, isBesideEras }));
    }
    return columns;
  }
  const times = { startTime: roles.get('time'), endTime: roles.get('end-time') };
  const ends = [chosen.get('start') ?? chosen.get('date'), chosen.get('end')];
  const given = ends.filter((name) => name !== undefined);
  if (given.length > 0) {
    const columns = yield* understand(given);
    const [start, end] = ends.map((name) => columns.find((column) => column.name === name));
    return planPairs([{ start, end, ...times, isLife: false }]);
  }
  const dated: string[] = [];
  for (const name of names) {
    yield;
    if (yield* isDated(name, some, options)) dated.push(name);
  }
  // The same years may stand there in the Islamic calendar.
  const ofOurs = dated.filter((name) => !isOfHijri(name));
  if (ofOurs.length > 0) dated.splice(0, dated.length, ...ofOurs);
  // A column of dates in words is used if there is no other.
  const words = roles.get('displayDate');
  if (dated.length === 0 && words !== undefined && (yield* holdsDates(words, some, options, true))) dated.push(words);
  const found = withoutOtherCenturies(yield* understand(dated), some);
  yield;
  const parts = datePartsIn(names, some, roles, options.locale);
  yield;
  const partNames = new Set(parts?.values());
  if (parts && found.every(({ name }) => partNames.has(name) || isRecording(name)))
    return planOfParts(parts, some, options);
  if (found.length === 0) return undefined;
  const of = (role: string | undefined): readonly DateColumn[] =>
    found.filter(({ name }) => endAmong(name, dated) === role);
  const plain = stampsLast(
    [...of(undefined)].sort((a, b) => rankOf(a.name) - rankOf(b.name)),
    some,
  );
  const own = plain.find(({ name }) => isOwnDate(name));
  const starts = of('start');
  const begin = bestOf(starts, fineOf(plain, some));
  const end = of('end').find((column) => !isPrice(column, begin, some));
  const isMakers = isLifeOfMaker(names, { start: starts[0], end, own }, some);
  const first = isMakers ? own : begin;
  const last = isMakers ? undefined : end;
  const isLife = of('birth').length + of('death').length > 0;
  // The parts of a date are more exact than its year alone.
  const isOfParts = first?.name === parts?.get('year') && (!last || last.name === parts?.get('end-year'));
  if (parts && isOfParts && !isLife) return planOfParts(parts, some, options);
  // The life of the maker is not the date of the thing.
  const [birth, death] = [of('birth'), of('death')].map((ends) => ends.find(({ name }) => !first || !isOfMaker(name)));
  const lives = { start: birth, end: death, startTime: undefined, endTime: undefined, isLife: true };
  const events = { start: first, end: first && last, ...times, isLife: false };
  // An end without a start is a plain date.
  if (!first && !lives.start) return planPairs([{ ...events, start: last ?? lives.end }]);
  // If the first column is of days without a century, the column of their years; or that of records that have only a year.
  const next =
    plain[0] !== first
      ? plain[0]
      : (plain.find(({ name }) => name === first?.yearColumn) ??
        plain.find((column) => first && isYearName(column.name) && hasMore(column, first, some)));
  const spare = first && starts.find((column) => column !== first && hasMore(column, first, some));
  const spareEnd = spare && of('end').find((column) => column !== last && !isPrice(column, spare, some));
  const pairs = [
    ...[events, lives, { ...events, start: next, end: undefined }],
    { start: spare, end: spareEnd, startTime: undefined, endTime: undefined, isLife: false },
  ].filter((pair) => pair.start ?? pair.end);
  return planPairs(pairs, first && starts.includes(first) ? own : undefined);
}

/** Whether any row has a date in `other` but none in `column`. */
const hasMore = (other: DateColumn, column: DateColumn, rows: readonly Row[]): boolean =>
  rows.some((row) => cellIn(column, row) === 'absent' && typeof cellIn(other, row) === 'object');

const planOfParts = (parts: DateParts, rows: readonly Row[], { locale }: PlanOptions): WhenPlan => ({
  ...planParts(parts, rows, locale),
  ...{ pairs: [], hasOwnDates: false, ambiguous: [], unclear: [], serial: [] },
});
