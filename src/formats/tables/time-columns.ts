import { keep } from '../../keep.js';
import { fromWall } from '../../time/zone.js';
import type { DateCell } from '../records/date-column.js';
import { withTime, type Pair, type WhenPlan } from '../records/date-pairs.js';
import { cellMoment, NO_MOMENT, quickMoment, STEPS, storedMoment, type Lost, type Moment } from './read-moment.js';
import { inSteps } from '../../in-steps.js';
import type { Resting } from '../../rest.js';
import type { StoredColumn } from './stored-table.js';

/** The times of all rows of a table. */
export interface TimeColumns {
  /** `NaN` for rows without a date. */
  readonly start: Float64Array;
  readonly end: Float64Array | undefined;
  readonly precision: (typeof STEPS)[number];
  /** How many rows have at least a start. */
  readonly count: number;
  /** What the numbers cannot express: for how many rows, and the first of them. */
  readonly lost: ReadonlyMap<Lost, { readonly count: number; readonly row: number }>;
}

/** Both ends of a row. */
export type Ends = (row: number) => readonly [from: Moment, to: Moment];

/** How many cells are read between two rests, for numbers and for text. */
const STEP = 1 << 15;
const TEXT_STEP = 1 << 8;
/** The number of texts that are cached, since the days of a table are often repeated. */
const MOST_KEPT = 20_000;

/** The ways to read the date of a row, in order of preference; the next one is used for a row that one cannot read. */
export function endsOf(when: WhenPlan, columns: ReadonlyMap<string, StoredColumn>, zone: string): readonly Ends[] {
  const cells = (row: number): Readonly<Record<string, unknown>> =>
    Object.fromEntries([...when.columns].map((name) => [name, columns.get(name)?.at(row) ?? null]));
  if (when.pairs.length > 0 && !when.hasOwnDates) {
    return when.pairs.map(({ start, end, startTime, endTime }): Ends => {
      const from = momentOf(start, startTime);
      const to = momentOf(end, endTime);
      return (row) => [from(row), to(row)];
    });
  }
  const one = (date: string | number | undefined): Moment =>
    date === undefined ? NO_MOMENT : cellMoment({ date } as DateCell, zone);
  return [
    (row) => {
      const { date, start, end, problems } = when.read(cells(row));
      return [problems.length > 0 ? cellMoment(undefined, zone) : one(start ?? date), one(end)];
    },
  ];

  function momentOf(dates: Pair['start'], time: string | undefined): (row: number) => Moment {
    const column = dates && columns.get(dates.name);
    if (!dates || !column) return () => NO_MOMENT;
    const clock = time === undefined ? undefined : columns.get(time);
    const { times } = column;
    const years = dates.yearColumn === undefined ? undefined : columns.get(dates.yearColumn);
    if (times && !clock) return (row) => storedMoment(times, row, zone);
    const read = (value: unknown, row: number): Moment =>
      cellMoment(withTime(dates.read(value, years?.at(row)), time, { [time ?? '']: clock?.at(row) }), zone);
    const kept = new Map<string, Moment>();
    return (row) => {
      const value = column.at(row);
      if (clock || years) return read(value, row);
      const quick = dates.isMidnights ? undefined : quickMoment(value, zone);
      if (quick) return quick;
      if (typeof value !== 'string') return read(value, row);
      return kept.get(value) ?? keep(kept, value, read(value, row), MOST_KEPT);
    };
  }
}

/**
 * The times of all rows; with rests. `given` are the starts, if they are already in this form; they are not copied
 * then.
 */
export function* timeColumns(
  ways: readonly Ends[],
  { rows, zone, given }: { readonly rows: number; readonly zone: string; readonly given: Float64Array | undefined },
): Resting<TimeColumns> {
  // Not filled in advance: the memory of a million rows takes longer than a slice.
  let start = given ?? new Float64Array(rows);
  // If not all dates are days, days are placed at midnight in the zone.
  const days = zone === 'UTC' ? undefined : { start: new Uint8Array(rows), end: new Uint8Array(rows) };
  const lost = new Map<Lost, { count: number; row: number }>();
  let end: Float64Array | undefined;
  let [step, count] = [0, 0];
  const lose = (what: Lost, row: number): void => {
    const known = lost.get(what);
    if (known) known.count++;
    else lost.set(what, { count: 1, row });
  };
  const readRow = (row: number): void => {
    if (!given) start[row] = NaN;
    if (end) end[row] = NaN;
    for (const [index, way] of ways.entries()) {
      const [from, to] = way(row);
      // If the start is unknown, the end is used.
      const first = from.at === from.at ? from : to;
      if (first.at !== first.at) {
        if (from.lost === 'unreadable' && index === ways.length - 1) lose('unreadable', row);
        continue;
      }
      const last = first === to ? NaN : to.at === to.at ? to.at : (from.end ?? NaN);
      if (start[row] !== first.at) {
        if (start === given) start = start.slice();
        start[row] = first.at;
      }
      if (last === last) (end ??= new Float64Array(rows).fill(NaN, 0, row))[row] = last;
      if (first.step > step) step = first.step;
      if (last === last && to.step > step) step = to.step;
      if (days && first.isDay) days.start[row] = 1;
      if (days && last === last && to.isDay) days.end[row] = 1;
      const what = first.lost ?? to.lost;
      if (what) lose(what, row);
      count++;
      return;
    }
  };
  yield* inSteps(rows, given ? STEP : TEXT_STEP, (from, to) => {
    for (let row = from; row < to; row++) readRow(row);
  });
  if (days && step > 0) {
    for (let row = 0; row < rows; row++) {
      if (row % STEP === STEP - 1) yield;
      if (days.start[row]) start[row] = fromWall(start[row]!, zone);
      if (days.end[row]) end![row] = fromWall(end![row]!, zone);
    }
  }
  return { start, end, precision: STEPS[step]!, count, lost };
}
