import { DAY, HOUR, MINUTE, SECOND, YEAR } from './time.js';

/**
 * How exactly a date is known, from fine to coarse, with the mean length of each unit in milliseconds.
 * The order of the keys is the order of precision.
 */
const UNITS = {
  millisecond: 1,
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: YEAR / 12,
  season: YEAR / 4,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
  millennium: 1000 * YEAR,
} as const;

/** A unit of the calendar: how exactly a date is known. */
export type Precision = keyof typeof UNITS;

const ranks = new Map(Object.keys(UNITS).map((unit, rank) => [unit, rank]));

/** The mean length of a unit, in milliseconds. */
export const unitLength = (unit: Precision): number => UNITS[unit];

/** Whether `a` is known less exactly than `b`: a year is coarser than a day. */
export const isCoarser = (a: Precision, b: Precision): boolean => (ranks.get(a) ?? 0) > (ranks.get(b) ?? 0);
