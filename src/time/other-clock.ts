import { civilFromWall } from './calendar.js';
import { ELAPSED } from './elapsed.js';
import { isCoarser } from './precision.js';
import { partsOf, type Span } from './span.js';
import type { Time } from './time.js';
import { offsetAt, toWall } from './zone.js';
import { zoneName } from './zone-name.js';

/** The clock shown beside that of the event’s own zone. */
export interface ClockStyle {
  readonly locale: string;
  /** The zone of the axis. */
  readonly clock: string;
  /** Whether every time names its zone. */
  readonly namesZones: boolean;
  /** Whether the date is part of a longer phrase, where a second clock is in brackets. */
  readonly isPart: boolean;
}

/** Whether a date has a time of day. Days belong to the calendar, and are the same on every clock. */
export const isTime = ({ precision }: Span): boolean => isCoarser('day', precision);

/** Whether the clock of a date, or of one of its ends, shows a time other than the clock of the zone. */
export function differs(span: Span, zone: string): boolean {
  const parts = partsOf(span);
  if (parts.length > 0) return parts.some((part) => differs(part, zone));
  return isTime(span) && hasOtherTime(span.start, span.zone, zone);
}

const hasOtherTime = (t: Time, own: string, other: string): boolean => offsetAt(t, own) !== offsetAt(t, other);

/**
 * One or more times on their own clock, and on that of the axis if it differs, each with the name of its zone: “19 June
 * 2024 at 09:00 GMT+9, 01:00 BST”. Undefined if a zone changes its name between the times.
 *
 * @param write writes the times on the clock of a zone, with or without their day
 */
export function withClocks(
  times: readonly Time[],
  span: Span,
  write: (zone: string, day: boolean) => string,
  { locale, clock, namesZones, isPart }: ClockStyle,
): string | undefined {
  const isElapsed = clock === ELAPSED;
  const own = write(isElapsed ? clock : span.zone, true);
  if (!isTime(span) || isElapsed) return own;
  const hasOther = times.some((t) => hasOtherTime(t, span.zone, clock));
  if (!hasOther && !namesZones) return own;
  const [name, ...names] = times.map((t) => zoneName(t, span.zone, locale));
  const [otherName, ...otherNames] = times.map((t) => zoneName(t, clock, locale));
  if (names.some((next) => next !== name) || otherNames.some((next) => next !== otherName)) return undefined;
  if (!hasOther) return `${own} ${otherName!}`;
  const days = new Set(times.flatMap((t) => [dayOf(t, span.zone), dayOf(t, clock)]));
  const other = `${write(clock, days.size > 1)} ${otherName!}`;
  return isPart ? `${own} ${name!} (${other})` : `${own} ${name!}, ${other}`;
}

/** A number for the day that contains a moment in a zone. */
export const dayOf = (t: Time, zone: string): number => {
  const { year, month, day } = civilFromWall(toWall(t, zone));
  return (year * 12 + month) * 31 + day;
};
