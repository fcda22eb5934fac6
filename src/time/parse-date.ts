import { CALENDARS, type CalendarName } from './calendar.js';
import { unreadable } from './date-reader.js';
import { after, parseEdtf, type DateContext } from './parse-edtf.js';
import { parseIsoDay } from './parse-iso-day.js';
import { instantSpan, type Span } from './span.js';
import { asTime, DATE_LIMIT } from './time.js';
import { isZone } from './zone.js';

/** A `Temporal` object, recognised by its tag so that no polyfill is needed to read one. */
export interface TemporalLike {
  readonly [Symbol.toStringTag]: string;
  toString(): string;
}

/** What can be read as a date: an EDTF or RFC 9557 string, a `Date`, a `Temporal` object, or milliseconds since 1970. */
export type DateInput = string | number | Date | TemporalLike;

export interface ParseDateOptions {
  /**
   * The zone of a date without an offset, and the zone in which a number or a `Date` is worded: an IANA name, an offset
   * or `UTC` (the default).
   */
  readonly timeZone?: string;
  /** The calendar of text; default `gregorian`. */
  readonly calendar?: CalendarName;
}

/**
 * Reads a date as exactly as it says: `1961` is a span from 1961-01-01T00:00 to 1962-01-01T00:00 in the zone,
 * within which the event happened; `1943/1945` an interval; `2000~` about 2000; `196X` some year of the 1960s;
 * `[1667,1760-12]` one of two dates. All of EDTF (ISO 8601-2, levels 0 to 2), and times with zones (RFC 9557).
 *
 * @throws RangeError that quotes the input, says where it could not be read further, and what was expected there.
 *
 * @example
 * parseDate('2024-06-19', { timeZone: 'Asia/Pyongyang' }).start; // 2024-06-18T15:00Z in ms
 */
export function parseDate(input: DateInput, options: ParseDateOptions = {}): Span {
  const { timeZone = 'UTC', calendar = 'gregorian' } = options;
  const context = { timeZone, calendar };
  if (!isZone(timeZone))
    throw new RangeError(`unknown time zone "${timeZone}"; expected an IANA name such as Asia/Seoul`);
  if (!CALENDARS.includes(calendar))
    throw new RangeError(`unknown calendar "${calendar}"; expected ${CALENDARS.join(' or ')}`);
  if (typeof input === 'number') return exactly(input, String(input), timeZone);
  if (input instanceof Date) return exactly(input.getTime(), String(input), timeZone);
  if (typeof input !== 'string') return parseEdtf(temporalText(input), { ...context, calendar: 'gregorian' });
  return parseIsoDay(input, context) ?? parseSeason(input, context) ?? parseEdtf(input, context);
}

const SEASON = /^([a-z]+),? (\d{4})$/i;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** `Spring, 2002`, as in the EDTF of Who’s On First. */
function parseSeason(text: string, context: DateContext): Span | undefined {
  const [, season = '', year = ''] = SEASON.exec(text) ?? [];
  const index = SEASONS.indexOf(season.toLowerCase().replace('fall', 'autumn'));
  return index < 0 ? undefined : { ...parseEdtf(`${year}-${String(21 + index)}`, context), source: text };
}

function exactly(ms: number, source: string, zone: string): Span {
  if (!Number.isFinite(ms)) throw unreadable(source, 'expected a finite number of milliseconds');
  const start = asTime(ms);
  const isWhole = Number.isInteger(ms);
  return instantSpan(start, after(start, isWhole ? 1 : 0.001), {
    precision: isWhole ? 'millisecond' : 'microsecond',
    zone,
    source: Math.abs(ms) <= DATE_LIMIT && isWhole ? new Date(ms).toISOString() : source,
  });
}

function temporalText(input: unknown): string {
  const tag = Object.prototype.toString.call(input).slice(8, -1);
  if (/^Temporal\.(Instant|ZonedDateTime|Plain(Date|DateTime|YearMonth))$/.test(tag)) return String(input);
  throw unreadable(tag, 'expected text, a number, a Date or a Temporal date');
}
