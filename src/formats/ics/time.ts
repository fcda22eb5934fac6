import { DAY, MINUTE } from '../../time/time.js';
import { FLOATING, UTC, type IcsZone } from './zone.js';
import type { Property } from './property.js';
import type { Duration } from '../dates/iso-duration.js';
import { wholeDays } from '../dates/iso-duration.js';
import { startOfDay, wallDay, wallTime } from '../dates/wall-time.js';

/** A date of an iCalendar file: a day, or a wall time in a zone. */
export interface IcsTime {
  readonly wall: number;
  readonly isDay: boolean;
  readonly zone: IcsZone;
}

/** The zone of a TZID. */
export type ZoneOf = (property: Property) => IcsZone;

const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)?(Z?)$/i;

/** @throws RangeError that quotes an invalid date */
export function readTime(text: string, zone: IcsZone): IcsTime {
  const match = TIME.exec(text.trim());
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? [])
    .slice(1, 7)
    .map((part) => Number(part || 0));
  const midnight = wallTime(year, month, day);
  const isCivil = year > 0 && new Date(midnight).getUTCDate() === day && month <= 12 && day > 0;
  if (!match || !isCivil || hour > 24 || minute > 59 || second > 60) {
    throw new RangeError(`"${text.slice(0, 40)}" is no date: expected one such as 20240619 or 20240619T150000Z`);
  }
  if (match[4] === undefined) return dayAt(midnight);
  const wall = wallTime(year, month, day, hour, minute, Math.min(second, 59));
  return { wall, isDay: false, zone: match[7] ? UTC : zone };
}

export const dayAt = (wall: number): IcsTime => ({ wall: startOfDay(wall), isDay: true, zone: FLOATING });

export const timeText = ({ wall, isDay, zone }: IcsTime): string => (isDay ? wallDay(wall) : zone.text(wall));

/** In ms since 1970; in wall time if it has no zone. */
export const instantOf = ({ wall, zone }: IcsTime): number => zone.toInstant(wall);

/** Equal for the same instant in any zone. Recurrences are identified by it. */
export const keyOf = ({ wall, isDay, zone }: IcsTime): string =>
  isDay ? `day ${wallDay(wall)}` : String(zone.toInstant(wall));

export const dayKey = ({ wall }: IcsTime): string => `day ${wallDay(wall)}`;

/** Days are added in the calendar, hours by elapsed time. */
export function later({ wall, isDay, zone }: IcsTime, length: Duration): IcsTime {
  if (isDay) return { wall: wall + wholeDays(length) * DAY, isDay, zone };
  const days = wall + length.days * DAY;
  return { wall: length.ms === 0 ? days : zone.toWall(zone.toInstant(days) + length.ms), isDay, zone };
}

/**
 * The end of the occurrence at `at`, if the one at `start` ends at `end`: after the same wall time, or the same elapsed
 * time if the zones differ.
 */
export function sameLength(start: IcsTime, end: IcsTime, at: IcsTime): IcsTime {
  if (start.isDay || end.isDay || start.zone === end.zone) return { ...end, wall: at.wall + end.wall - start.wall };
  const length = end.zone.toInstant(end.wall) - start.zone.toInstant(start.wall);
  return { ...end, wall: end.zone.toWall(at.zone.toInstant(at.wall) + length) };
}

/**
 * The end for a document: the last day for days; undefined if it ends on the day, or in the minute, in which it begins.
 */
export function lastOf(start: IcsTime, end: IcsTime, isLastDay = false): string | undefined {
  if (!end.isDay)
    return !start.isDay && Math.abs(end.wall - start.wall) < MINUTE / 60 && end.zone === start.zone
      ? undefined
      : timeText(end);
  const last = isLastDay ? end.wall : end.wall - DAY;
  const first = startOfDay(start.wall);
  // Some programs write the last day itself, or the first one again.
  return last === first || end.wall === first ? undefined : wallDay(last);
}
