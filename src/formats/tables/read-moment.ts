import { quickTime } from '../../model/many/quick-time.js';
import { parseDate } from '../../time/parse-date.js';
import { isCoarser } from '../../time/precision.js';
import { finiteBounds, spanMiddle } from '../../time/span.js';
import { DAY, MINUTE, SECOND } from '../../time/time.js';
import { fromWall } from '../../time/zone.js';
import type { DateCell } from '../records/date-column.js';
import type { StoredTimes } from './stored-table.js';

/** How exactly the times of columns can be known, from coarse to fine, and how long each is. */
export const STEPS = ['day', 'minute', 'second', 'millisecond'] as const;
const LENGTHS = [DAY, MINUTE, SECOND, 1] as const;

/** What a cell says of when something was, as numbers. */
export interface Moment {
  /** In ms since 1970; a day begins at its midnight in UTC. `NaN` where nothing is known. */
  readonly at: number;
  /** Where the cell itself names an interval, its last moment. */
  readonly end?: number;
  /** How exactly it is known: a place in {@link STEPS}. */
  readonly step: number;
  readonly isDay?: boolean;
  /** What a number cannot say: it is known less exactly than to the day, it still goes on, it is no date. */
  readonly lost?: Lost;
}
export type Lost = 'vague' | 'open' | 'unreadable';

export const NO_MOMENT: Moment = { at: NaN, step: 0 };
const UNREADABLE: Moment = { ...NO_MOMENT, lost: 'unreadable' };
const OPEN: Moment = { ...NO_MOMENT, lost: 'open' };

/** What the value of a column of days or of times says. */
export function storedMoment({ kind, at }: StoredTimes, row: number, zone: string): Moment {
  const time = at(row);
  if (time !== time) return NO_MOMENT;
  const step = stepOf(time);
  // A clock on a wall that shows midnight in every row was made of days.
  if (kind === 'day' || (kind === 'wall' && step === 0)) return { at: time, step, isDay: true };
  return { at: kind === 'wall' ? fromWall(time, zone) : time, step };
}

/** What most programs write, read without the work that dates of people need; undefined for all else. */
export function quickMoment(value: unknown, zone: string): Moment | undefined {
  if (typeof value !== 'string') return undefined;
  const own = quickTime(value, true);
  // What has no zone is read as if it were in UTC, and then told to be what a clock showed.
  const time = own ?? (value.length > 10 ? quickTime(`${value}Z`, true) : undefined);
  if (!time) return undefined;
  const step = LENGTHS.findIndex((length) => length <= time.width);
  if (step === 0) return { at: time.at, step, isDay: true };
  return { at: own ? time.at : fromWall(time.at, zone), step };
}

/** What a date as the records reader gives it says. */
export function cellMoment(cell: DateCell, zone: string): Moment {
  if (cell === undefined) return UNREADABLE;
  if (cell === 'absent') return NO_MOMENT;
  if (cell === 'present' || cell.date === '..') return OPEN;
  const { date, words } = cell;
  if (typeof date === 'number') return { at: date, step: stepOf(date) };
  const moment = quickMoment(date, zone) ?? edtfMoment(date, zone);
  return words === undefined ? moment : { ...moment, lost: moment.lost ?? 'vague' };
}

function edtfMoment(date: string, zone: string): Moment {
  try {
    const span = parseDate(date, { timeZone: zone });
    const isVague = isCoarser(span.precision, 'day') || span.approximate || span.uncertain;
    const lost = span.openEnd ? { lost: 'open' as const } : isVague ? { lost: 'vague' as const } : {};
    const { start, end } = finiteBounds(span);
    if (span.kind === 'interval') return { at: start, end: end - 1, step: stepOf(start), ...lost };
    if (isVague) return { at: spanMiddle(span), step: 0, ...lost };
    if (span.precision === 'day') return { at: parseDate(date).start, step: 0, isDay: true };
    return { at: start, step: isCoarser(span.precision, 'minute') ? 1 : stepOf(start) };
  } catch (error) {
    if (error instanceof RangeError) return UNREADABLE;
    throw error;
  }
}

/** The coarsest step that a time is a whole number of. */
function stepOf(time: number): number {
  const step = LENGTHS.findIndex((length) => time % length === 0);
  return step < 0 ? LENGTHS.length - 1 : step;
}
