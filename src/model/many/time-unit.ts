import { DATE_LIMIT, DAY, MINUTE, SECOND } from '../../time/time.js';
import { fromWall } from '../../time/zone.js';
import { endOfMs } from './quick-time.js';

/** How long a unit is, what of an ISO time says more than it does. */
const UNITS = {
  day: { length: DAY, beyond: 'T00:00:00.000Z' },
  minute: { length: MINUTE, beyond: ':00.000Z' },
  second: { length: SECOND, beyond: '.000Z' },
} as const;

/** What numbers say that are known to the same unit: each tells of all of the unit in which it lies. */
export interface TimeUnit {
  /** When the unit of a time begins, and when it is over; `beside`: the other end of an interval. */
  start(time: number): number;
  end(time: number, beside?: number): number;
  /** A time as a date that says no more than is known. */
  date(time: number): string | number;
}

/** Exactly what the numbers say. */
export const MILLISECOND: TimeUnit = { start: (time) => time, end: endOfMs, date: (time) => time };

export type UnitName = keyof typeof UNITS;

export const isUnitName = (name: unknown): name is UnitName => typeof name === 'string' && Object.hasOwn(UNITS, name);

/** @param zone that of the axis, where days begin; which day a time tells of is that in UTC */
export function timeUnit(name: UnitName, zone: string): TimeUnit {
  const { length, beyond } = UNITS[name];
  // A day has no clock; a time is said on that of the axis.
  const after = name === 'day' ? '' : zone === 'UTC' ? 'Z' : `Z[${zone}]`;
  let known = { wall: NaN, start: NaN, end: NaN };
  /** The unit of a time, which is often that of the one before. */
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
  // There is no more to be said of what is beyond the reach of dates, nor of a day that the clocks of the zone passed over.
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
