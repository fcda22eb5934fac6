import { civilFromWall } from './calendar.js';
import { ELAPSED } from './elapsed.js';
import { isCoarser } from './precision.js';
import type { Span } from './span.js';
import type { Time } from './time.js';
import { offsetAt, toWall } from './zone.js';
import { zoneName } from './zone-name.js';

/** Which clock is shown beside that of the place where something happened. */
export interface ClockStyle {
  readonly locale: string;
  /** The zone of the axis. */
  readonly clock: string;
  /** Whether every time names its zone. */
  readonly namesZones: boolean;
  /** Within a longer phrase, where a second clock stands in brackets. */
  readonly isPart: boolean;
}

/** Whether a date has a time of day: days belong to the calendar, and are the same on every clock. */
export const isTime = ({ precision }: Span): boolean => isCoarser('day', precision);

/** Whether a clock where something happened, or one of its ends, shows another time than one in the zone. */
export function differs(span: Span, zone: string): boolean {
  const parts = span.members ?? [span.from, span.to].filter((end) => end !== undefined);
  if (parts.length > 0) return parts.some((part) => differs(part, zone));
  return isTime(span) && hasOtherTime(span.start, span.zone, zone);
}

const hasOtherTime = (t: Time, own: string, other: string): boolean => offsetAt(t, own) !== offsetAt(t, other);

/**
 * One or more times on their own clock, and on that of the axis where it shows others, each with the name of its zone:
 * “19 June 2024 at 09:00 GMT+9, 01:00 BST”. Undefined where a zone changes its name between them.
 *
 * @param write the times on the clock of a zone, with their day or without it
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

/** A number for the day on which a moment is, on the clock of a zone. */
export const dayOf = (t: Time, zone: string): number => {
  const { year, month, day } = civilFromWall(toWall(t, zone));
  return (year * 12 + month) * 31 + day;
};
