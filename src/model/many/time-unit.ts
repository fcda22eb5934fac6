import { DATE_LIMIT, DAY, MINUTE, SECOND } from '../../time/time.js';
import { fromWall } from '../../time/zone.js';
import { endOfMs } from './quick-time.js';

/** The length of a unit, and the part of an ISO time that is finer than it. */
const UNITS = {
  day: { length: DAY, beyond: 'T00:00:00.000Z' },
  minute: { length: MINUTE, beyond: ':00.000Z' },
  second: { length: SECOND, beyond: '.000Z' },
} as const;

/** The meaning of numbers that are known only to a unit: each stands for the whole unit that contains it. */
export interface TimeUnit {
  /** The start and the end of the unit that contains a time; `beside`: the other end of an interval. */
  start(time: number): number;
  end(time: number, beside?: number): number;
  /** A time as a date of this precision. */
  date(time: number): string | number;
}

/** Numbers of ms, taken exactly. */
export const MILLISECOND: TimeUnit = { start: (time) => time, end: endOfMs, date: (time) => time };

export type UnitName = keyof typeof UNITS;

export const isUnitName = (name: unknown): name is UnitName => typeof name === 'string' && Object.hasOwn(UNITS, name);

/** @param zone that of the axis, where days begin; the date of a day is its date in UTC */
export function timeUnit(name: UnitName, zone: string): TimeUnit {
  const { length, beyond } = UNITS[name];
  // A day has no clock. A time is written in the zone of the axis.
  const after = name === 'day' ? '' : zone === 'UTC' ? 'Z' : `Z[${zone}]`;
  let known = { wall: NaN, start: NaN, end: NaN };
  /** The unit of a time, which is often that of the time before. */
  const unitOf = (time: number): typeof known => {
    const wall = Math.floor(time / length) * length;
    if (wall !== known.wall) {
      const isDay = name === 'day';
      known = {
        wall,
        start: isDay ? fromWall(wall, zone) : wall,
        end: isDay ? fromWall(wall + DAY, zone) : wall + length,
      };
    }
    return known;
  };
  const start = (time: number): number => (isInReach(time) ? unitOf(time).start : time);
  // Times beyond the range of `Date`, and days that the zone skipped, have no unit; they are taken exactly.
  const isKnown = (time: number): boolean => isInReach(time) && unitOf(time).end > unitOf(time).start;
  return {
    start,
    end: (time, beside = time) =>
      isKnown(time) ? unitOf(time).end : endOfMs(start(time), isKnown(beside) ? undefined : start(beside)),
    date: (time) =>
      isKnown(time) ? new Date(unitOf(time).wall).toISOString().slice(0, -beyond.length) + after : start(time),
  };
}

const isInReach = (time: number): boolean => Math.abs(time) < DATE_LIMIT - 2 * DAY;
