import { DATE_LIMIT, SECOND } from '../../time/time.js';
import { fullYear } from '../dates/short-years.js';
import { wallTime } from '../dates/wall-time.js';

/** The time of a text, in ms of wall time; undefined if it has none. */
export type ReadDate = (text: string) => number | undefined;

/** The tokens of a date format, as in Day.js. */
const PARTS: Readonly<Record<string, string>> = {
  ...{ YYYY: String.raw`(?<year>\d{4})`, YY: String.raw`(?<short>\d\d)` },
  ...{ MM: String.raw`(?<month>\d\d)`, M: String.raw`(?<month>\d\d?)`, MMM: '(?<name>[A-Za-z]{3})' },
  ...{ DD: String.raw`(?<day>\d\d)`, D: String.raw`(?<day>\d\d?)` },
  ...{ HH: String.raw`(?<hour>\d\d)`, H: String.raw`(?<hour>\d\d?)` },
  ...{ mm: String.raw`(?<minute>\d\d)`, ss: String.raw`(?<second>\d\d)` },
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The greatest length of a format. */
const LONGEST = 40;

/** Whether a format has only a time of day, `HH:mm`: such charts begin at some hour of no day. */
export const isClock = (format: string): boolean => /[Hms]/.test(format) && !/[YMD]|^[Xx]$/.test(format);

/** Whether a format has a year, or counts from 1970. */
export const hasYear = (format: string): boolean => /Y|^[Xx]$/.test(format);

/** Returns a reader for dates of a format such as `YYYY-MM-DD`; `X` and `x` are seconds and milliseconds since 1970. */
export function dateReader(format: string): ReadDate {
  if (format === 'X' || format === 'x')
    return (text) => {
      const time = /^\d{1,15}$/.test(text) ? Number(text) * (format === 'X' ? SECOND : 1) : NaN;
      return time <= DATE_LIMIT ? time : undefined;
    };
  const parts = format.slice(0, LONGEST).split(/(Y{4}|YY|MMM|MM?|DD?|HH?|mm|ss)/);
  const seen = new Set<string>();
  const source = parts.map((part) => {
    const known = Object.hasOwn(PARTS, part) ? PARTS[part]! : part.replace(/[^\w\s]/g, String.raw`\$&`);
    const name = /^\(\?<(\w+)>/.exec(known)?.[1];
    if (name === undefined) return known;
    // A token that occurs twice has only one named group.
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew ? known : known.replace(`?<${name}>`, '');
  });
  const pattern = new RegExp(`^${source.join('')}$`, 'i');
  return (text) => {
    const {
      year,
      short,
      month,
      name,
      day = '1',
      hour = '0',
      minute = '0',
      second = '0',
    } = pattern.exec(text)?.groups ?? {};
    const none = isClock(format) ? 1970 : NaN;
    const whole = year === undefined ? (short === undefined ? none : fullYear(Number(short))) : Number(year);
    const number = name === undefined ? Number(month ?? 1) : MONTHS.indexOf(name.toLowerCase()) + 1;
    const time = wallTime(whole, number, Number(day), Number(hour), Number(minute), Number(second));
    return Number.isNaN(time) || number < 1 ? undefined : time;
  };
}
