import { DAY, HOUR, MINUTE, SECOND } from './time.js';

/** A date and time of day in the proleptic Gregorian calendar, without a zone. Year 0 is 1 BCE; months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days from 1970-01-01 to a civil date, for any year that a float64 holds; month may run past 12.
 * Algorithm: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, in floats so that deep time works.
 */
export function daysFromCivil({ year, month, day }: CivilDate): number {
  const carried = year + Math.floor((month - 1) / 12);
  const wrapped = ((((month - 1) % 12) + 12) % 12) + 1;
  // The year is counted from March, so that the leap day is its last.
  const y = wrapped <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (wrapped + (wrapped > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day counted from 1970-01-01. The inverse of {@link daysFromCivil}. */
export function civilFromDays(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Milliseconds from 1970-01-01T00:00 to a civil date and time of day, on the wall clock (no zone). */
export const wallTime = (date: CivilDate, hour = 0, minute = 0, second = 0): number =>
  daysFromCivil(date) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;

/** How many days a month has; month 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  daysFromCivil({ year, month: month + 1, day: 1 }) - daysFromCivil({ year, month, day: 1 });
