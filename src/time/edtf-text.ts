import { civilFromDays, type CivilDate } from './calendar.js';
import type { Precision } from './precision.js';
import type { Span } from './span.js';
import { DAY, HOUR, lastBefore, MINUTE, SECOND, YEAR, type Time } from './time.js';
import { offsetAt, toWall } from './zone.js';

/** A date without a time, as exactly as it is known: year, month, day, part of a year, decade, century. */
export function calendarText(span: Span): string {
  const { precision, part, start, end, zone, estimate } = span;
  const civil = civilAt(start, zone);
  const year = yearText(civil.year);
  if (estimate !== undefined) {
    const guess = civilAt(estimate, zone).year;
    const width = Math.round((end - start) / YEAR);
    const significant = String(Math.abs(guess)).length - Math.round(Math.log10(width));
    return `${Math.abs(guess) > 9999 ? 'Y' : ''}${yearText(guess).replace('Y', '')}S${String(significant)}`;
  }
  if (part !== undefined) return `${year}-${String(part)}`;
  switch (precision) {
    case 'day':
      return isoDay(civil);
    case 'month':
      return isoDay(civil).slice(0, -3);
    case 'decade':
    case 'century':
    case 'millennium': {
      const open = { decade: 1, century: 2, millennium: 3 }[precision];
      // Before Christ the years of a decade are counted from its end, whose digits are the ones to keep.
      const kept = yearText(civil.year < 0 ? civilAt(lastBefore(end, start), zone).year : civil.year);
      return `${civil.year < 0 && !kept.startsWith('-') ? '-' : ''}${kept.slice(0, -open)}${'X'.repeat(open)}`;
    }
    default:
      return year;
  }
}

/** How much of `hh:mm:ss` is written of what is known to the hour, minute or second. */
const CLOCK_LENGTHS: Partial<Record<Precision, number>> = { hour: 2, minute: 5, second: 8 };

/** A date with a time and the offset of its zone. */
export function timeText({ start, end, precision, zone }: Span): string {
  const length = end - start;
  const digits = precision === 'nanosecond' ? 9 : Math.round(-Math.log10(length / SECOND));
  return clockText(start, zone, CLOCK_LENGTHS[precision] ?? 9 + Math.min(9, Math.max(1, digits)));
}

/** @param length how many characters of `hh:mm:ss.sss…` */
export function clockText(t: Time, zone: string, length: number): string {
  const offset = offsetAt(t, zone);
  // Before there was standard time, clocks differed from UTC by seconds, which no offset can say.
  const isSayable = offset % MINUTE === 0 && offset >= -12 * HOUR && offset <= 14 * HOUR;
  const wall = toWall(t, isSayable ? zone : 'UTC');
  const days = Math.floor(wall / DAY);
  const ofDay = wall - days * DAY;
  const [hour, minute] = [Math.floor(ofDay / HOUR), Math.floor(ofDay / MINUTE) % 60];
  const digits = Math.max(1, length - 9);
  const seconds = ((ofDay % MINUTE) / SECOND).toFixed(digits).padStart(digits + 3, '0');
  const time = `${pad(hour)}:${pad(minute)}:${seconds}`.slice(0, length);
  return `${isoDay(civilFromDays(days))}T${time}${isSayable ? offsetText(offset) : 'Z'}`;
}

/** The day of a time in a zone. */
export const dayText = (t: Time, zone: string): string => isoDay(civilAt(t, zone));

const civilAt = (t: Time, zone: string): CivilDate => civilFromDays(Math.floor(toWall(t, zone) / DAY));

const isoDay = ({ year, month, day }: CivilDate): string => `${isoYear(year)}-${pad(month)}-${pad(day)}`;

/** With six digits and a sign beyond the years 0–9999, as ISO 8601 agrees with those who want them longer. */
const isoYear = (year: number): string => {
  const text = yearText(year);
  return text.startsWith('Y') ? `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}` : text;
};

const yearText = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${String(year)}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const offsetText = (offset: number): string =>
  offset === 0
    ? 'Z'
    : `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / MINUTE / 60))}:${pad((Math.abs(offset) / MINUTE) % 60)}`;

const pad = (value: number): string => String(value).padStart(2, '0');
