import { astronomicalYear, civilDate, partOf } from '../dates/civil-date.js';
import type { DayOrder } from '../dates/day-order.js';
import { readSpokenDate } from '../dates/spoken-date.js';

/** The date of a slide: numbers or strings of digits; missing or blank parts are unknown. */
export type SlideDate = Readonly<Record<string, unknown>>;

/** Display formats of TimelineJS that show less than the date has. */
const SHOWS: Readonly<Record<string, 'year' | 'month' | 'day'>> = {
  ...{ year: 'year', yyyy: 'year', month: 'month', month_short: 'month', 'mmm yyyy': 'month', 'mmmm yyyy': 'month' },
  ...{ full: 'day', full_short: 'day' },
};

/**
 * The EDTF string of a slide’s date, as exact as its parts. Years BCE are counted without a year 0. An hour 0 is an
 * hour, but a month or day 0 is unknown, as in TimelineJS.
 *
 * @throws RangeError for parts that are not numbers, or out of range
 */
export function slideDate(date: SlideDate): string {
  const year = partOf('year', clean(date['year']));
  if (year === undefined) throw new RangeError('no year');
  const shown = typeof date['format'] === 'string' ? SHOWS[date['format'].trim().toLowerCase()] : undefined;
  const month = shown === 'year' ? undefined : nonZero(date['month']);
  const day = shown === 'year' || shown === 'month' ? undefined : nonZero(date['day']);
  const hour = shown === undefined ? clean(date['hour']) : undefined;
  const [second, millisecond] = [
    partOf('second', clean(date['second'])),
    partOf('millisecond', clean(date['millisecond'])),
  ];
  const exact = second === undefined || !millisecond ? second : second + millisecond / 1000;
  return civilDate({ year: astronomicalYear(year), month, day, hour, minute: clean(date['minute']), second: exact });
}

/** `1,945` in a sheet is a year. */
const clean = (part: unknown): unknown => (typeof part === 'string' ? part.replace(/[\s,]/g, '') : part);

const nonZero = (part: unknown): unknown => (part === 0 || /^0+$/.test(String(clean(part))) ? undefined : clean(part));

/** `20110315`, `201103151430`. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d))?$/;

/**
 * The comma-separated parts of version 2, `2011,12,10,07,02,10`, or the forms of its sheets: `9/11/2001 8:46`, `-500`.
 * TimelineJS reads the month first.
 */
export function commaDate(text: string, order: DayOrder = 'month-first'): string {
  const parts = text.split(',').map((part) => part.trim());
  const [, ...digits] = COMPACT.exec(text.trim()) ?? [];
  if (digits.length > 0) {
    const [year, month, day, hour, minute] = digits;
    return slideDate({ year, month, day, hour, minute });
  }
  if (parts.every((part) => /^[+-]?\d*$/.test(part)) && parts[0] !== '') {
    const [year, month, day, hour, minute, second] = parts;
    return slideDate({ year, month, day, hour, minute, second });
  }
  const spoken = readSpokenDate(text, { order });
  if (spoken) return spoken.date;
  throw new RangeError(`the date "${text}": expected parts such as 2011,12,10`);
}
