import { quickTime } from '../../model/many/quick-time.js';
import { parseDate } from '../../time/parse-date.js';
import { isCoarser } from '../../time/precision.js';
import { finiteBounds, spanMiddle } from '../../time/span.js';
import { DAY, MINUTE, SECOND } from '../../time/time.js';
import { fromWall } from '../../time/zone.js';
import type { DateCell } from '../records/date-column.js';
import type { StoredTimes } from './stored-table.js';

/** The precisions of times in columns, from coarse to fine, and their lengths. */
export const STEPS = ['day', 'minute', 'second', 'millisecond'] as const;
const LENGTHS = [DAY, MINUTE, SECOND, 1] as const;

/** The date of a cell as numbers. */
export interface Moment {
  /** In ms since 1970; a day begins at its midnight in UTC. `NaN` if unknown. */
  readonly at: number;
  /** The last moment, if the cell itself is an interval. */
  readonly end?: number;
  /** Its precision: an index in {@link STEPS}. */
  readonly step: number;
  readonly isDay?: boolean;
  /** What a number cannot express: a date coarser than a day, one that still goes on, or an invalid one. */
  readonly lost?: Lost;
}
export type Lost = 'vague' | 'open' | 'unreadable';

export const NO_MOMENT: Moment = { at: NaN, step: 0 };
const UNREADABLE: Moment = { ...NO_MOMENT, lost: 'unreadable' };
const OPEN: Moment = { ...NO_MOMENT, lost: 'open' };

/** The value of a column of days or times. */
export function storedMoment({ kind, at }: StoredTimes, row: number, zone: string): Moment {
  const time = at(row);
  if (time !== time) return NO_MOMENT;
  const step = stepOf(time);
  // If a clock shows midnight in every row, the times are days.
  if (kind === 'day' || (kind === 'wall' && step === 0)) return { at: time, step, isDay: true };
  return { at: kind === 'wall' ? fromWall(time, zone) : time, step };
}

/** Reads common formats without the full parser for dates; undefined for all others. */
export function quickMoment(value: unknown, zone: string): Moment | undefined {
  if (typeof value !== 'string') return undefined;
  const own = quickTime(value, true);
  // A time without a zone is read as if in UTC, and then marked as wall time.
  const time = own ?? (value.length > 10 ? quickTime(`${value}Z`, true) : undefined);
  if (!time) return undefined;
  const step = LENGTHS.findIndex((length) => length <= time.width);
  if (step === 0) return { at: time.at, step, isDay: true };
  return { at: own ? time.at : fromWall(time.at, zone), step };
}

/** The moment of a date that the reader for records returned. */
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

/** The coarsest unit of which a time is a whole number. */
function stepOf(time: number): number {
  const step = LENGTHS.findIndex((length) => time % length === 0);
  return step < 0 ? LENGTHS.length - 1 : step;
}
