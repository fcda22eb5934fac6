import { civilFromWall, wallTime } from './calendar.js';
import { decimalStep } from './decimal-ticks.js';
import { DEEP } from './format-point.js';
import { unitLength, type Precision } from './precision.js';
import { asTime, DATE_LIMIT, DAY, HOUR, MINUTE, SECOND, YEAR, type Time } from './time.js';
import { fromWall, toWall } from './zone.js';

/** A unit that a tick is named by. */
export type TickUnit = Extract<
  Precision,
  'nanosecond' | 'microsecond' | 'millisecond' | 'second' | 'minute' | 'day' | 'month' | 'year' | 'megaannum'
>;

/** A tick of the axis: its start, and the unit that its name must have. */
export interface CalendarTick {
  readonly time: Time;
  readonly unit: TickUnit;
}

export interface TickOptions {
  /** The wanted number of ticks, approximately. */
  readonly count: number;
  /** The least number of ticks, even if these are finer than `count` would give; default 1. */
  readonly least?: number;
  /** The finest unit. An axis does not have hours if only days are known. */
  readonly finest?: Precision;
  readonly timeZone?: string;
}

/** Ticks with names, and minor ticks without. */
export interface CalendarTicks {
  readonly major: readonly CalendarTick[];
  readonly minor: readonly Time[];
}

/** A rung of the ladder of steps: the length of a step, its unit, and the starts of steps between two wall times. */
interface Rung {
  readonly length: number;
  readonly unit: TickUnit;
  readonly range: (from: number, to: number) => readonly number[];
}

/** Steps of equal length, counted from `origin`; optionally only those that pass a filter. */
const steps = (
  unit: TickUnit,
  length: number,
  {
    every = 1,
    origin = 0,
    isOne = () => true,
  }: { every?: number; origin?: number; isOne?: (t: number) => boolean } = {},
): Rung => ({
  ...{ unit, length: length * every },
  range: (from, to) => {
    const first = Math.ceil((from - origin) / length) * length + origin;
    return Array.from({ length: Math.max(0, Math.ceil((to - first) / length)) }, (_, i) => first + i * length).filter(
      isOne,
    );
  },
});

/** Steps of some days, starting again with each month; and of some months. */
const days = (every: number): Rung =>
  steps('day', DAY, { every, isOne: (t) => (civilFromWall(t).day - 1) % every === 0 });
const months = (every: number): Rung => ({
  ...{ unit: 'month', length: (YEAR / 12) * every },
  range: (from, to) => {
    const { year, month } = civilFromWall(from);
    const times: number[] = [];
    for (let m = month; ; m++) {
      const t = wallTime({ year, month: m, day: 1 });
      if (t >= to) return times;
      if (t >= from && (m - 1) % every === 0) times.push(t);
    }
  },
});

/** The first Monday after 1970-01-01. */
const MONDAY = 4 * DAY;

/** From a second to a season, each with the rung of its minor ticks, as in d3’s ladder of ticks. */
const CALENDAR: readonly (readonly [major: Rung, minor: Rung | undefined])[] = (() => {
  const second = (n: number): Rung => steps('second', n * SECOND);
  const minute = (n: number): Rung => steps('minute', n * MINUTE);
  const hour = (n: number): Rung => steps('minute', n * HOUR);
  const week = steps('day', 7 * DAY, { origin: MONDAY });
  return [
    [second(1), undefined],
    [second(5), second(1)],
    [second(15), second(5)],
    [second(30), second(10)],
    [minute(1), second(15)],
    [minute(5), minute(1)],
    [minute(15), minute(5)],
    [minute(30), minute(10)],
    [hour(1), minute(15)],
    [hour(3), hour(1)],
    [hour(6), hour(1)],
    [hour(12), hour(3)],
    [days(1), hour(6)],
    [days(2), days(1)],
    [week, days(1)],
    [months(1), undefined],
    [months(3), months(1)],
  ];
})();

/**
 * The ticks of the calendar within `[start, end)`, on the clock of a zone: from nanoseconds to thousands of millions of
 * years. Below a second and above a year, the steps are 1, 2 and 5 times a power of ten, as in d3-array.
 */
export function calendarTicks(start: Time, end: Time, options: TickOptions): CalendarTicks {
  const { count, least: fewest = 1, finest = 'nanosecond', timeZone = 'UTC' } = options;
  if (!(Math.abs(start) < Infinity && Math.abs(end) < Infinity && end > start)) return { major: [], minor: [] };
  const least = Math.max(unitLength(finest), leastStep(start, end));
  const inside = (times: readonly number[]): readonly Time[] =>
    times.map((wall) => fromWall(wall, timeZone)).filter((time) => time >= start && time < end);
  const [from, to] = [toWall(start, timeZone), toWall(end, timeZone)];
  // A short stretch may lie between two ticks. Then finer steps are tried, so that it has a named tick if possible.
  for (let step = Math.max((end - start) / Math.max(count, 1), least); ; step /= 2) {
    const [major, minor] = rungs(Math.max(step, least));
    const named = inside(major.range(from, to));
    if (named.length < fewest && step > least) continue;
    const isNamed = new Set<number>(named);
    // Months differ in length, so a rung slightly shorter than the least is allowed.
    const between = minor && minor.length >= least * 0.9 ? inside(minor.range(from, to)) : [];
    return {
      major: named.map((time) => ({ time, unit: major.unit })),
      minor: between.filter((time) => !isNamed.has(time)),
    };
  }
}

/**
 * Beyond the range of `Date` there are only years. Everywhere, steps are at least as long as a float64 can tell apart.
 */
function leastStep(start: Time, end: Time): number {
  const farthest = Math.max(Math.abs(start), Math.abs(end));
  return Math.max(farthest > DATE_LIMIT - YEAR ? YEAR : 0, STEP_OF_FLOATS * farthest * Number.EPSILON);
}

/** The least number of float64 values from one tick to the next, so that each tick has a distinct name. */
const STEP_OF_FLOATS = 8;

/** The rung nearest to a wanted step, in ms, and that of its minor ticks. */
function rungs(step: number): readonly [Rung, Rung | undefined] {
  if (step >= YEAR / 2) return years(Math.max(1, step / YEAR));
  if (step < SECOND * 0.75) return fractions(step);
  // Nearest by ratio, as in d3-time: 45 minutes are nearer to an hour than to half an hour.
  return CALENDAR.reduce((best, next) =>
    Math.abs(Math.log(next[0].length / step)) < Math.abs(Math.log(best[0].length / step)) ? next : best,
  );
}

/** The step nearest to `step` of 1, 2 or 5 times a power of ten, and the step of its minor ticks. */
function decimal(step: number): readonly [major: number, minor: number] {
  // Steps below one are given as their reciprocals.
  const increment = decimalStep(step);
  const major = increment < 0 ? -1 / increment : increment;
  const leading = Math.round(major / 10 ** Math.floor(Math.log10(major * 1.0001)));
  return [major, major / (leading === 2 ? 2 : 5)];
}

function years(step: number): readonly [Rung, Rung | undefined] {
  const [major, minor] = decimal(step).map((n) => Math.max(1, Math.round(n))) as [number, number];
  const quarters = CALENDAR.at(-1)?.[0];
  return [everyYears(major), major === 1 ? quarters : everyYears(minor)];
}

const everyYears = (every: number): Rung => ({
  unit: every >= 1e6 ? 'megaannum' : 'year',
  length: every * YEAR,
  range(from, to) {
    const first = Math.floor(civilFromWall(from).year / every) * every;
    const count = Math.ceil((civilFromWall(to).year - first) / every) + 1;
    return Array.from({ length: count }, (_, i) => roundYear(first + i * every, every))
      .map((year) => wallTime({ year, month: 1, day: 1 }))
      .filter((wall) => wall >= from && wall < to);
  },
});

/**
 * 500 BCE is the year −499, so round years BCE are one later. Not for steps of ten thousand years or more, nor in deep
 * time, where nobody can tell.
 */
const roundYear = (year: number, every: number): number =>
  every > 1 && every < 10_000 && year <= 0 && year > -DEEP ? year + 1 : year;

/** Steps below a second, without `Date`: float64 milliseconds are as fine as the ticks. */
function fractions(step: number): readonly [Rung, Rung | undefined] {
  const [major, minor] = decimal(Math.max(step, unitLength('nanosecond')));
  return [everyFraction(Math.min(major, 500)), everyFraction(Math.min(minor, 100))];
}

const everyFraction = (every: number): Rung => ({
  unit: every >= 1 ? 'millisecond' : every >= 1e-3 ? 'microsecond' : 'nanosecond',
  length: every,
  range(from, to) {
    // Counted from the whole second, so that rounding errors do not accumulate from 1970.
    const second = Math.floor(from / SECOND) * SECOND;
    const first = Math.ceil((from - second) / every - 1e-6);
    const count = Math.max(0, Math.ceil((to - second) / every - 1e-6) - first);
    return Array.from({ length: count }, (_, i) => second + (first + i) * every);
  },
});

/** The extent, extended to whole steps at both ends. */
export function niceExtent(start: Time, end: Time, count: number): readonly [Time, Time] {
  const step = Math.max((end - start) / Math.max(1, count), leastStep(start, end));
  if (!(end > start && step < Infinity)) return [start, end];
  const [{ range, length }] = rungs(step);
  const before = range(start - 2 * length, start + 1).filter((t) => t <= start);
  const behind = range(end, end + 2 * length).filter((t) => t >= end);
  return [asTime(before.at(-1) ?? start), asTime(behind[0] ?? end)];
}
