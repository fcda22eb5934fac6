import type { CalendarName } from '../../time/calendar.js';
import { isoYear } from '../dates/civil-date.js';

/** A time of Wikibase: `+1961-07-06T00:00:00Z` with facts about it. */
export interface WikidataTime {
  readonly time: string;
  /** From 0, a billion years, to 14, a second; 9 is a year, 11 a day. */
  readonly precision?: number | undefined;
  /** `…/Q1985786` is the Julian calendar. */
  readonly calendarModel?: string | undefined;
  /** How many units of the precision it may be earlier or later. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

export interface WikidataDate {
  readonly edtf: string;
  readonly calendar: CalendarName;
}

const JULIAN = 'Q1985786';
const YEAR = 9;
const DAY = 11;

const TIME =
  /^([+-]?)0*(\d{1,15})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(?:Z|[+-]00:00)?)?)?)?$/;

/**
 * A time of an entity or of a query result (`isRdf`) in EDTF. They differ, see Wikibase `repo/includes/Rdf/`:
 *
 * - In JSON there is no year 0, 44 BC is −44, and times are in the calendar that they name.
 * - RDF follows XSD 1.1, with astronomical years: 44 BC is −43, but only for years and finer (`DateTimeValueCleaner`);
 *   decades and coarser units keep the number of the JSON.
 * - In RDF, Julian days are already converted to Gregorian; months and years are not (`JulianDateTimeValueCleaner`).
 *
 * @throws RangeError for an invalid time
 */
export function readWikidataTime(value: WikidataTime, isRdf: boolean): WikidataDate {
  const [, sign = '', digits = '', ...rest] = TIME.exec(value.time.trim()) ?? [];
  if (digits === '') {
    throw new RangeError(`"${value.time.slice(0, 80)}" is no time; expected one such as +1961-07-06T00:00:00Z`);
  }
  const precision = value.precision ?? DAY;
  if (!Number.isInteger(precision) || precision < 0 || precision > 14) {
    throw new RangeError(`the precision ${String(precision)}: expected 0, a billion years, to 14, a second`);
  }
  const number = Number(digits) * (sign === '-' ? -1 : 1);
  const calendar =
    (value.calendarModel ?? '').endsWith(JULIAN) && !(isRdf && precision >= DAY) ? 'julian' : 'gregorian';
  if (precision < YEAR) return { edtf: spanOfYears(number, precision, value), calendar };
  if (number === 0 && !isRdf) throw new RangeError('there is no year 0');
  const year = !isRdf && number < 0 ? number + 1 : number;
  const edtf = yearOrFiner(year, rest, precision);
  const { before = 0, after = 0 } = value;
  const isSure = precision !== YEAR || (!(before > 0) && !(after > 0)) || before > 1e6 || after > 1e6;
  return {
    edtf: isSure ? edtf : `[${isoYear(year - Math.max(0, before))}..${isoYear(year + Math.max(0, after))}]`,
    calendar,
  };
}

function yearOrFiner(year: number, parts: readonly (string | undefined)[], precision: number): string {
  const [month = '00', day = '00', hour = '00', minute = '00', second = '00'] = parts;
  const text = [isoYear(year)];
  // In deep time, days are an artefact of the source.
  if (Math.abs(year) > 9999) return isoYear(year);
  // A month or day of 00 is unknown, whatever the precision.
  if (precision > YEAR && month !== '00') {
    text.push(`-${inRange(month, 12, 'month')}`);
    if (precision >= DAY && day !== '00') {
      text.push(`-${inRange(day, 31, 'day')}`);
      if (precision > DAY) text.push(`T${[hour, minute, second].slice(0, precision - DAY).join(':')}Z`);
    }
  }
  return text.join('');
}

function inRange(digits: string, most: number, name: string): string {
  if (Number(digits) <= most) return digits;
  throw new RangeError(`the ${name} ${digits}: expected at most ${String(most)}`);
}

/**
 * A decade, a century, a millennium or more. The year within it is arbitrary, so only the significant digits are kept.
 */
function spanOfYears(year: number, precision: number, { before = 0, after = 0 }: WikidataTime): string {
  const width = 10 ** (YEAR - precision);
  const size = Math.abs(year);
  const isBefore = year < 0;
  if (before > 0 || after > 0) {
    return oneOf(year - Math.max(0, before) * width, year + Math.max(0, after) * width);
  }
  // A decade BCE, the years 440–449 BCE, is not a pattern of digits in astronomical years, which are one less.
  if (precision === 8) {
    const first = Math.floor(size / 10) * 10;
    return isBefore ? oneOf(-(first + 9), -Math.max(first, 1)) : `${pad(first).slice(0, 3)}X`;
  }
  // Wikibase rounds up: 1801 to 1900 is the 19th century, 18XX; centuries BCE are 500 to 401, likewise.
  if (precision === 7 || precision === 6) {
    const digits = precision === 7 ? 2 : 1;
    const index = Math.max(0, Math.ceil(size / width) - 1);
    if (String(index).length > digits) return oneOf(-(index + 1) * width, -index * width - 1, isBefore);
    return `${isBefore ? '-' : ''}${String(index).padStart(digits, '0')}${'X'.repeat(4 - digits)}`;
  }
  const significant = String(size).length - (YEAR - precision);
  if (size > 9999 && significant >= 1) return `Y${String(year)}S${String(significant)}`;
  return oneOf(year - width, year + width);
}

/** Some year within a range; years BCE are counted without a year 0. */
function oneOf(first: number, last: number, isBefore = true): string {
  const [from, to] = isBefore ? [first, last] : [-last, -first];
  return `[${isoYear(from < 0 && from >= -9999 ? from + 1 : from)}..${isoYear(to < 0 && to >= -9999 ? to + 1 : to)}]`;
}

const pad = (year: number): string => String(year).padStart(4, '0');
