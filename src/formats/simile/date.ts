import { daysFromCivil, daysInMonth } from '../../time/calendar.js';
import type { DayOrder } from '../dates/day-order.js';
import { isoYear } from '../dates/civil-date.js';
import { isoDay } from '../dates/old-calendars.js';

/** A date of SIMILE as EDTF. */
export interface SimileDate {
  readonly edtf: string;
  /** The day before, if the text is midnight: the last day of something that ends then. */
  readonly lastDay?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as JavaScript writes it, `Fri Nov 22 1963 12:30:00 GMT-0600 (CST)`, and shorter forms. */
const NATIVE =
  /^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? +(\d{1,2}),? +(-?\d{1,6})(?: +(\d{1,2}):(\d\d)(?::(\d\d))?(?: *([ap])m)?)?(?: *(GMT|UTC|Z)?(?: *([+-])(\d\d):?(\d\d))?)?(?: *\([^)]*\))?$/i;
/** A date as in e-mail and `toUTCString`, `22 Nov 1963 12:30:00 GMT`. */
const DAY_FIRST = /^(?:[a-z]{3,9},? +)?(\d{1,2}) +([a-z]{3,9})\.?,? +(-?\d{1,6})\b(.*)$/i;
const ISO =
  /^([+-]?)(\d{4}|(?<=[+-])\d{6})(?:-?(\d\d)(?:-?(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.(\d{1,9}))?)?)? *(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;
const YEAR = /^(-?)(\d{1,6})(?: *(BCE?|B\.C\.(?:E\.)?|AD|CE|A\.D\.))?$/i;
const MONTH_OF_YEAR = /^([a-z]{3,9})\.?,? +(\d{4})$/i;
/** A date with slashes, `11/22/1963`, `11/22/1963 12:30:00`. */
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? +(\d{1,2}):(\d\d)(?::(\d\d))?(?: *([ap])m)?)?$/i;

/**
 * Reads a date of a SIMILE timeline in any of its formats: that of JavaScript, ISO 8601, or a year. Negative years are
 * astronomical; years with BC are counted without a year 0. These texts must have a time, so midnight is read as a day,
 * and seconds of 0 are omitted.
 *
 * @param order of dates with slashes; `Date.parse`, and so SIMILE, reads the month first
 * @throws RangeError for any other text
 */
export function readSimileDate(text: string, order: DayOrder = 'month-first'): SimileDate {
  const spaced = text.replace(/\s+/g, ' ').trim();
  // A year in doubt, “107?”.
  const [given, doubt] = /^-?\d{1,6}\?$/.test(spaced) ? [spaced.slice(0, -1), '?'] : [spaced, ''];
  // The patterns below are for short texts only: they could be slow for long ones.
  if (given.length > 100) throw new RangeError(`a text of ${String(given.length)} characters is no date`);
  const year = YEAR.exec(given);
  if (year) {
    const count = Number(year[2]);
    const isBefore = /^B/i.test(year[3] ?? '');
    return { edtf: isoYear(isBefore ? 1 - count : year[1] === '-' && count > 0 ? -count : count) + doubt };
  }
  const native = NATIVE.exec(dayLast(given));
  if (native) return readNative(native);
  const iso = ISO.exec(given.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, padded));
  if (iso) return readIso(iso);
  const month = MONTH_OF_YEAR.exec(given);
  if (month) return { edtf: `${month[2] ?? ''}-${pad(monthOf(month[1]))}` };
  const slashes = SLASHES.exec(given);
  if (slashes) {
    const [, first, other, year, hour, minute, second, half] = slashes;
    const [month, day] = order === 'month-first' ? [first, other] : [other, first];
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return hour === undefined ? at(date) : at(date, clockOf({ hour, minute, second, half }));
  }
  throw new RangeError(
    `"${given.slice(0, 80)}" is no date; expected one such as "Nov 22 1963 12:30:00 GMT-0600", "1963-11-22" or "500 BC"`,
  );
}

/** `2014-5-24`, as authors type it. */
const padded = (_: string, year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const dayLast = (text: string): string => {
  const [, day, month, year, rest] = DAY_FIRST.exec(text) ?? [];
  return day === undefined ? text : `${month ?? ''} ${day} ${year ?? ''}${rest ?? ''}`;
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: string;
  readonly offset: string;
}

function readNative(match: RegExpExecArray): SimileDate {
  const [, month, day, year, hour, minute, second, half, zone, sign, hours, minutes] = match;
  const day_ = { year: Number(year), month: monthOf(month), day: Number(day) };
  if (hour === undefined) return at(day_);
  const offset = sign === undefined ? (zone === undefined ? '' : 'Z') : `${sign}${hours ?? ''}:${minutes ?? ''}`;
  return at(day_, clockOf({ hour, minute, second, half, offset: /^[+-]00:00$/.test(offset) ? 'Z' : offset }));
}

/** Makes a time of day of its parts. If `half` is `a` or `p`, the hour is of a 12-hour clock. */
const clockOf = (said: Readonly<Partial<Record<'hour' | 'minute' | 'second' | 'half' | 'offset', string>>>): Clock => ({
  hour:
    said.half === undefined ? Number(said.hour) : (Number(said.hour) % 12) + (said.half.toLowerCase() === 'p' ? 12 : 0),
  minute: Number(said.minute),
  second: said.second === '00' ? '' : (said.second ?? ''),
  offset: said.offset ?? '',
});

function readIso(match: RegExpExecArray): SimileDate {
  const [, sign, digits, month, day, hour, minute = '00', second, fraction, offset = ''] = match;
  const year = Number(digits) * (sign === '-' && Number(digits) > 0 ? -1 : 1);
  if (month === undefined) return { edtf: isoYear(year) };
  const date = { year, month: checked(Number(month), 1, 12, 'month'), day: Number(day ?? 1) };
  if (day === undefined) return { edtf: `${isoYear(year)}-${month}` };
  if (hour === undefined) return at(date);
  const decimals = fraction === undefined || /^0+$/.test(fraction) ? '' : `.${fraction}`;
  const whole = second === '00' && decimals === '' ? '' : (second ?? '');
  return at(date, {
    ...{ hour: Number(hour), minute: Number(minute) },
    second: whole + (whole === '' ? '' : decimals),
    offset: offset.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2'),
  });
}

function at(date: { year: number; month: number; day: number }, clock?: Clock): SimileDate {
  checked(date.month, 1, 12, 'month');
  checked(date.day, 1, daysInMonth(date.year, date.month), 'day');
  const days = daysFromCivil(date);
  const day = isoDay(days);
  if (!clock) return { edtf: day };
  const { hour, minute, second, offset } = clock;
  if (hour === 24 && minute === 0 && second === '') return { edtf: isoDay(days + 1), lastDay: day };
  checked(hour, 0, 23, 'hour');
  checked(minute, 0, 59, 'minute');
  if (second !== '') checked(Number(second), 0, 59.999999999, 'second');
  if (hour === 0 && minute === 0 && second === '') return { edtf: day, lastDay: isoDay(days - 1) };
  return { edtf: `${day}T${pad(hour)}:${pad(minute)}${second === '' ? '' : `:${second}`}${offset}` };
}

function monthOf(name = ''): number {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (index < 0) throw new RangeError(`"${name}" is no month`);
  return index + 1;
}

function checked(value: number, least: number, most: number, name: string): number {
  if (value >= least && value <= most) return value;
  throw new RangeError(`the ${name} ${String(value)}: expected ${String(least)}–${String(Math.floor(most))}`);
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Reads a number of million years before now: `66.5`, or `?66` if it is in doubt. An empty text is now. */
export function millionYearsAgo(text: string): SimileDate {
  const [, count, doubt = ''] = /^([\d.]+)(\??)$/.exec(text.trim().replace(/^\?(.*)$/, '$1?')) ?? [];
  const years = Math.round(Number(count) * 1e6);
  if (Number.isNaN(years)) {
    throw new RangeError(`"${text.slice(0, 80)}" is no count of million years; expected one such as 66 or 66.5`);
  }
  return { edtf: years === 0 ? '..' : isoYear(-years) + doubt };
}

/** The start of a date, for comparing: years, with the day and time as a fraction. */
export function orderOf({ edtf }: SimileDate): number {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '0'] =
    /^Y?(-?\d+)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::([\d.]+))?)?)?)?/.exec(edtf) ?? [];
  if (year === undefined) return Infinity;
  const days = daysFromCivil({ year: Number(year), month: Number(month), day: Number(day) });
  return days * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}
