import { DAY, HOUR, MINUTE, SECOND } from './time.js';

/** A day of a calendar, without a zone. Year 0 is 1 BCE; months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar in which a date was written. Both extend without limit in both directions (“proleptic”). */
export type CalendarName = 'gregorian' | 'julian';

/** The cycle of leap years of each calendar: its length in years and days, and its start. */
const CYCLES = {
  gregorian: { years: 400, days: 146097, epoch: 719468, centuryLeaps: false },
  julian: { years: 4, days: 1461, epoch: 719470, centuryLeaps: true },
} as const;

export const CALENDARS = Object.keys(CYCLES) as readonly CalendarName[];

/**
 * Days from 1970-01-01 (Gregorian) to a civil date, for any year that a float64 holds; month may run past 12.
 * Algorithm: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, in floats so that deep time works.
 */
export function daysFromCivil({ year, month, day }: CivilDate, calendar: CalendarName = 'gregorian'): number {
  const { years, days, epoch, centuryLeaps } = CYCLES[calendar];
  const carried = year + Math.floor((month - 1) / 12);
  const wrapped = ((((month - 1) % 12) + 12) % 12) + 1;
  // The year is counted from March, so that the leap day is its last.
  const y = wrapped <= 2 ? carried - 1 : carried;
  const cycle = Math.floor(y / years);
  const yearOfCycle = y - cycle * years;
  const dayOfYear = Math.floor((153 * (wrapped + (wrapped > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const centuries = centuryLeaps ? 0 : Math.floor(yearOfCycle / 100);
  return cycle * days + yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - centuries + dayOfYear - epoch;
}

/** The civil date of a day number counted from 1970-01-01. The inverse of {@link daysFromCivil}. */
export function civilFromDays(count: number, calendar: CalendarName = 'gregorian'): CivilDate {
  const { years, days, epoch, centuryLeaps } = CYCLES[calendar];
  const shifted = count + epoch;
  const cycle = Math.floor(shifted / days);
  const dayOfCycle = shifted - cycle * days;
  const leapDays = centuryLeaps
    ? Math.floor(dayOfCycle / 1460)
    : Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36524) + Math.floor(dayOfCycle / 146096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const centuries = centuryLeaps ? 0 : Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - centuries);
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfCycle + cycle * years + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The civil date that a wall clock shows at `wall`, in ms from 1970-01-01T00:00 on that clock. */
export const civilFromWall = (wall: number, calendar?: CalendarName): CivilDate =>
  civilFromDays(Math.floor(wall / DAY), calendar);

/** Milliseconds from 1970-01-01T00:00 to a civil date and time of day, on the wall clock (no zone). */
export const wallTime = (date: CivilDate, hour = 0, minute = 0, second = 0): number =>
  daysFromCivil(date) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;

/** The number of days in a month; month 1–12. */
export const daysInMonth = (year: number, month: number, calendar?: CalendarName): number =>
  daysFromCivil({ year, month: month + 1, day: 1 }, calendar) - daysFromCivil({ year, month, day: 1 }, calendar);
