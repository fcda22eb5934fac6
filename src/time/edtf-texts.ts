import { civilFromDays, type CivilDate } from './calendar.js';
import { isCoarser, type Precision } from './precision.js';
import { isWritableOffset } from './read-time.js';
import type { Span } from './span.js';
import { DAY, MINUTE, SECOND, YEAR, type Time } from './time.js';
import { offsetAt, toWall } from './zone.js';

/**
 * The texts that may stand for an instant whose bounds are those of a unit of the Gregorian calendar or of the clock,
 * best first. `formatEDTF` reads each in `zone` to find out which have exactly these bounds.
 */
export function edtfTexts(span: Span, zone: string): readonly string[] {
  const doubt = edtfDoubt(span);
  if (isCoarser('day', span.precision)) return timeTexts(span.start, span.precision, doubt, [span.zone, 'UTC', zone]);
  if (span.pattern !== undefined && span.calendar === 'gregorian') return [span.pattern];
  const text = calendarDate(span);
  // The end of an interval may begin before its start only if it has digits that are not known.
  const isWhole = (span.precision === 'year' || span.precision === 'month') && span.part === undefined;
  return [text + doubt, ...(isWhole ? [`${text}-XX${doubt}`] : [])];
}

/** `~`, `?`, `%` or nothing. */
export const edtfDoubt = ({ approximate, uncertain }: Pick<Span, 'approximate' | 'uncertain'>): string =>
  approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';

function calendarDate(span: Span): string {
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
      // In years BCE, decades are counted from their end, whose digits are kept.
      const kept = yearText(civil.year < 0 ? civilAt((end - 1) as Time, zone).year : civil.year);
      return `${civil.year < 0 && !kept.startsWith('-') ? '-' : ''}${kept.slice(0, -open)}${'X'.repeat(open)}`;
    }
    default:
      return year;
  }
}

/** The day of an instant in a zone; its year, if that is so far away that a float64 cannot tell days apart. */
export function edtfDay(t: Time, zone: string, doubt: string): string {
  const civil = civilAt(t, zone);
  return (ulp(t) < DAY / 2 ? isoDay(civil) : yearText(civil.year)) + doubt;
}

/**
 * An instant to the hour, minute or finer, on the clock of its own zone, in UTC and, without an offset, on the clock of
 * the zone in which it will be read. Before standard time, clocks differed from UTC by seconds, which no offset can
 * express.
 */
export function timeTexts(
  t: Time,
  precision: Precision,
  doubt: string,
  [own, utc, read]: readonly [own: string, utc: string, read: string],
): readonly string[] {
  const offset = offsetAt(t, own);
  const clocks: readonly (readonly [zone: string, suffix: string])[] = [
    ...(isWritableOffset(offset) ? [[own, offsetText(offset)] as const] : []),
    [utc, 'Z'],
    [read, ''],
  ];
  return clocks.flatMap(([zone, suffix]) => {
    const wall = toWall(t, zone);
    const days = Math.floor(wall / DAY);
    // The doubt of a date with a time is written after the date.
    const day = isoDay(civilFromDays(days)) + doubt;
    return clockTexts(wall - days * DAY, precision).map((clock) => `${day}T${clock}${suffix}`);
  });
}

/**
 * The least and greatest number of digits of a fraction of a second. The precision only gives their order of magnitude.
 */
const DIGITS: Partial<Record<Precision, readonly [least: number, most: number]>> = {
  millisecond: [1, 3],
  microsecond: [4, 6],
  nanosecond: [7, 20],
};

function clockTexts(ofDay: number, precision: Precision): readonly string[] {
  const [hour, minute] = [pad(Math.floor(ofDay / (60 * MINUTE))), pad(Math.floor(ofDay / MINUTE) % 60)];
  const seconds = (ofDay % MINUTE) / SECOND;
  if (precision === 'hour') return [hour];
  if (precision === 'minute') return [`${hour}:${minute}`];
  const [least, most] = DIGITS[precision] ?? [0, 0];
  return Array.from({ length: most - least + 1 }, (_, i) => `${hour}:${minute}:${secondsText(seconds, least + i)}`);
}

function secondsText(seconds: number, digits: number): string {
  const text = seconds.toFixed(digits);
  // A fraction that rounds to a whole minute is still within the minute before.
  return (text.startsWith('60') ? text.replace('60', '59').replaceAll('0', '9') : text).padStart(
    digits + (digits > 0 ? 3 : 2),
    '0',
  );
}

/** The date of an instant. In deep time a midnight is rounded, perhaps into the day before. */
export const civilAt = (t: Time, zone: string): CivilDate =>
  civilFromDays(Math.floor((toWall(t, zone) + ulp(t)) / DAY));

/** The greatest distance from a time to the next float64, in ms. */
export const ulp = (t: number): number => Math.abs(t) * Number.EPSILON;

const isoDay = ({ year, month, day }: CivilDate): string => `${isoYear(year)}-${pad(month)}-${pad(day)}`;

/** With a sign and six digits outside the years 0–9999, as ISO 8601 has longer years. */
const isoYear = (year: number): string => {
  const isSix = Math.abs(year) > 9999 && Math.abs(year) <= 999_999;
  return isSix ? `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}` : yearText(year);
};

export const yearText = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${String(year)}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const offsetText = (offset: number): string =>
  offset === 0
    ? 'Z'
    : `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / MINUTE / 60))}:${pad((Math.abs(offset) / MINUTE) % 60)}`;

const pad = (value: number): string => String(value).padStart(2, '0');
