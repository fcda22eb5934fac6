import { ticks as niceNumbers } from 'd3-array';
import { utcTicks } from 'd3-time';
import { civilFromDays, daysFromCivil } from './calendar.js';
import { unitLength, type Precision } from './precision.js';
import { asTime, DATE_LIMIT, DAY, YEAR, type Time } from './time.js';
import { fromWall, toWall } from './zone.js';

/** A division of the axis: where it starts, and how exactly its label must name it. */
export interface CalendarTick {
  readonly time: Time;
  readonly unit: 'year' | 'month' | 'day' | 'minute' | 'millisecond';
}

export interface TickOptions {
  /** About how many are wanted. */
  readonly count: number;
  /** No finer than this: an axis does not count hours where only days are known. */
  readonly finest?: Precision;
  readonly timeZone?: string;
}

/**
 * Where the units of the calendar begin within `[start, end)`, on the clock of a zone: d3-time's ladder of intervals
 * where `Date` reaches, whole years beyond it.
 */
export function calendarTicks(start: Time, end: Time, options: TickOptions): readonly CalendarTick[] {
  const { count, finest = 'millisecond', timeZone = 'UTC' } = options;
  const wanted = Math.max(1, Math.min(count, Math.ceil((end - start) / unitLength(finest))));
  if (Math.abs(start) > DATE_LIMIT || Math.abs(end) > DATE_LIMIT) return longYears(start, end, wanted);
  const from = new Date(toWall(start, timeZone));
  const to = new Date(toWall(end, timeZone));
  const walls = utcTicks(from, to, wanted).map(Number);
  const unit = commonUnit(walls);
  return walls
    .map((wall) => ({ time: fromWall(wall, timeZone), unit }))
    .filter(({ time }) => time >= start && time < end);
}

const longYears = (start: Time, end: Time, count: number): readonly CalendarTick[] =>
  niceNumbers(start / YEAR, end / YEAR, count).map((years) => ({
    time: asTime(daysFromCivil({ year: Math.round(1970 + years), month: 1, day: 1 }) * DAY),
    unit: 'year',
  }));

/** The unit in which all ticks can be named: days when one of them is not the first of its month. */
function commonUnit(walls: readonly number[]): CalendarTick['unit'] {
  const dates = walls.map((wall) => civilFromDays(Math.floor(wall / DAY)));
  if (walls.some((wall) => wall % 60_000 !== 0)) return 'millisecond';
  if (walls.some((wall) => wall % DAY !== 0)) return 'minute';
  if (dates.some(({ day }) => day !== 1)) return 'day';
  return dates.some(({ month }) => month !== 1) ? 'month' : 'year';
}
