import { DAY, HOUR, MINUTE, SECOND, YEAR } from './time.js';

/**
 * The precisions of dates, from fine to coarse, with the mean length of each unit in milliseconds. The order of the
 * keys is the order of precision.
 */
const UNITS = {
  nanosecond: 1e-6,
  microsecond: 1e-3,
  millisecond: 1,
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: YEAR / 12,
  season: YEAR / 4,
  quarter: YEAR / 4,
  quadrimester: YEAR / 3,
  semester: YEAR / 2,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
  millennium: 1e3 * YEAR,
  megaannum: 1e6 * YEAR,
  gigaannum: 1e9 * YEAR,
} as const;

/** The precision of a date: a unit of the calendar. */
export type Precision = keyof typeof UNITS;

const ranks = new Map(Object.keys(UNITS).map((unit, rank) => [unit, rank]));

/** The mean length of a unit, in milliseconds. */
export const unitLength = (unit: Precision): number => UNITS[unit];

/** Whether `a` is less exact than `b`: a year is coarser than a day. */
export const isCoarser = (a: Precision, b: Precision): boolean => (ranks.get(a) ?? 0) > (ranks.get(b) ?? 0);

/** The less exact of two precisions. */
export const coarser = (a: Precision, b: Precision): Precision => (isCoarser(a, b) ? a : b);

/** The more exact of two precisions. */
export const finer = (a: Precision, b: Precision): Precision => (isCoarser(a, b) ? b : a);
