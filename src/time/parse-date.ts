import { daysInMonth, wallTime } from './calendar.js';
import type { Precision } from './precision.js';
import { spanBetween, type Span } from './span.js';
import { asTime, DATE_LIMIT, HOUR, MINUTE, SECOND, type Time } from './time.js';
import { fromWall, isZone } from './zone.js';

/** A `Temporal` object, known by its tag so that no polyfill is needed to read one. */
export interface TemporalLike {
  readonly [Symbol.toStringTag]: string;
  toString(): string;
}

/** What can be read as a date: an EDTF or RFC 9557 string, a `Date`, a `Temporal` object, or milliseconds since 1970. */
export type DateInput = string | number | Date | TemporalLike;

export interface ParseDateOptions {
  /** The zone in which a date without an offset is meant: an IANA name, an offset or `UTC` (the default). */
  readonly timeZone?: string;
}

/**
 * Reads a date as what it says and no more: `1961` is a span from 1961-01-01T00:00 to 1962-01-01T00:00 in the zone,
 * within which the event happened; `1943/1945` an interval; `2000~` about 2000; `196X` some year of the 1960s.
 *
 * @throws RangeError that quotes the input and says what was expected.
 *
 * @example
 * parseDate('2024-06-19', { timeZone: 'Asia/Pyongyang' }).start; // 2024-06-18T15:00Z in ms
 */
export function parseDate(input: DateInput, { timeZone = 'UTC' }: ParseDateOptions = {}): Span {
  if (!isZone(timeZone))
    throw new RangeError(`unknown time zone "${timeZone}"; expected an IANA name such as Asia/Seoul`);
  if (typeof input === 'number') return exactly(input, String(input));
  if (input instanceof Date) return exactly(input.getTime(), String(input));
  const source = typeof input === 'string' ? input.trim() : temporalText(input);
  // The slash between two ends, not that of a zone's name: 2024-06-19T15:00[Asia/Seoul].
  const ends = source.split(/\/(?![^[]*\])/);
  const [first = '', second] = ends;
  if (ends.length > 2) throw unreadable(source, 'an interval has two ends');
  if (second === undefined) return parsePoint(source, timeZone, source);
  return parseInterval(first, second, timeZone, source);
}

function parseInterval(first: string, second: string, timeZone: string, source: string): Span {
  const from = isMissing(first) ? undefined : parsePoint(first, timeZone, source);
  const to = isMissing(second) ? undefined : parsePoint(second, timeZone, source);
  if (from && to) {
    if (to.end <= from.start) throw unreadable(source, `its end, ${second}, lies before its start, ${first}`);
    return spanBetween(from, to, source);
  }
  if (from) return openedEnd(from, second === '..', source);
  if (to) return openedStart(to, first === '..', source);
  throw unreadable(source, 'an interval needs at least one known end');
}

/** The span of what began within `from` and still goes on (`open`), or whose end is not known. */
export const openedEnd = (from: Span, open: boolean, source: string): Span => ({
  ...from,
  kind: 'interval',
  earliestEnd: open ? asTime(Infinity) : from.start,
  end: asTime(Infinity),
  openEnd: open,
  unknownEnd: !open,
  source,
});

const openedStart = (to: Span, open: boolean, source: string): Span => ({
  ...to,
  kind: 'interval',
  start: asTime(-Infinity),
  latestStart: open ? asTime(-Infinity) : to.end,
  openStart: open,
  unknownStart: !open,
  source,
});

const isMissing = (text: string): boolean => text === '' || text === '..';

const PATTERN = new RegExp(
  [
    /^(?:(?<year>[+-]?\d{4})|(?<masked>-?\d{1,3}X{1,3})|Y(?<long>-?\d{5,}))/,
    /(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?/,
    /(?:[T ](?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?<fraction>[.,]\d+)?)?)?(?<offset>Z|[+−-]\d\d(?::?\d\d)?)?)?/,
    /(?<annotations>(?:\[[^\]]*\])*)(?<qualifier>[?~%])?$/,
  ]
    .map((part) => part.source)
    .join(''),
  'i',
);

/** The fields of a written date, as text; those that were not written are undefined. */
type Fields = Partial<Record<string, string>>;

function parsePoint(text: string, timeZone: string, source: string): Span {
  const fields: Fields | undefined = PATTERN.exec(text)?.groups;
  if (!fields || text.startsWith('-0000')) throw unreadable(source);
  const zone = zoneOf(fields, timeZone, source);
  const { from, to, precision } = wallBounds(fields, source);
  const at = (wall: number): Time => fromWall(wall, zone);
  const [start, end] = [at(from), at(to)];
  return {
    ...{ start, latestStart: end, earliestEnd: start, end },
    ...{ kind: 'instant', precision, endPrecision: precision },
    approximate: fields['qualifier'] === '~' || fields['qualifier'] === '%',
    uncertain: fields['qualifier'] === '?' || fields['qualifier'] === '%',
    ...{ openStart: false, openEnd: false, unknownStart: false, unknownEnd: false },
    ...{ zone, source },
  };
}

/** `[10:00+09:00]`, `[Asia/Seoul]` and `[u-ca=iso8601]` of RFC 9557; the name of a place says more than an offset. */
function zoneOf({ offset, annotations = '', hour }: Fields, timeZone: string, source: string): string {
  const named = [...annotations.matchAll(/\[!?([^\]=]+)\]/g)].map((match) => match[1] ?? '')[0];
  const zone = named ?? offset?.toUpperCase().replace('−', '-') ?? timeZone;
  if (named !== undefined && !isZone(named)) throw unreadable(source, `"${named}" is not a time zone`);
  return hour === undefined ? timeZone : zone === 'Z' ? 'UTC' : zone;
}

/** The half-open bounds of a written date on the wall clock, in ms. */
function wallBounds(fields: Fields, source: string): { from: number; to: number; precision: Precision } {
  if (fields['masked']) return maskedYears(fields['masked'].toUpperCase());
  const year = Number(fields['year'] ?? fields['long']);
  const month = numberIn(fields['month'], 'month', 1, 24, source);
  if (month === undefined) return bounds(year, 1, 12, 'year');
  if (month > 20) return season(year, month);
  if (month > 12) throw unreadable(source, `month ${String(month)} is not between 01 and 12`);
  const day = numberIn(fields['day'], 'day', 1, daysInMonth(year, month), source);
  if (day === undefined) return bounds(year, month, 1, 'month');
  const date = wallTime({ year, month, day });
  if (fields['hour'] === undefined)
    return { from: date, to: wallTime({ year, month, day: day + 1 }), precision: 'day' };
  const { time, length, precision } = timeOfDay(fields, source);
  return { from: date + time, to: date + time + length, precision };
}

const bounds = (year: number, month: number, months: number, precision: Precision) => ({
  from: wallTime({ year, month, day: 1 }),
  to: wallTime({ year, month: month + months, day: 1 }),
  precision,
});

/** Spring, summer, autumn, winter (21–24) as the meteorological seasons of the north: March to May and so on. */
const season = (year: number, code: number) => bounds(year, 3 + (code - 21) * 3, 3, 'season');

function maskedYears(masked: string): { from: number; to: number; precision: Precision } {
  const digits = masked.split('X').length - 1;
  const count = 10 ** digits;
  const known = Number(masked.replaceAll('X', '')) * count;
  const first = masked.startsWith('-') ? known - count + 1 : known;
  const precision = (['decade', 'century', 'millennium'] as const)[digits - 1] ?? 'millennium';
  return bounds(first, 1, 12 * count, precision);
}

function timeOfDay(fields: Fields, source: string): { time: number; length: number; precision: Precision } {
  const hour = numberIn(fields['hour'], 'hour', 0, 24, source) ?? 0;
  const minute = numberIn(fields['minute'], 'minute', 0, 59, source);
  const second = numberIn(fields['second'], 'second', 0, 60, source);
  const fraction = fields['fraction'] && Number(fields['fraction'].replace(',', '.')) * SECOND;
  const time = hour * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * SECOND + (fraction || 0);
  if (hour === 24 && time > 24 * HOUR) throw unreadable(source, 'the last time of a day is 24:00');
  if (minute === undefined) return { time, length: HOUR, precision: 'hour' };
  if (second === undefined) return { time, length: MINUTE, precision: 'minute' };
  return fraction === undefined
    ? { time, length: SECOND, precision: 'second' }
    : { time, length: 1, precision: 'millisecond' };
}

/** A two-digit field as a number within its range; undefined where it is not written or left open (`XX`). */
function numberIn(
  text: string | undefined,
  name: string,
  min: number,
  max: number,
  source: string,
): number | undefined {
  if (text === undefined || /^XX$/i.test(text)) return undefined;
  const value = Number(text);
  if (value >= min && value <= max) return value;
  throw unreadable(source, `${name} ${text} is not between ${pad(min)} and ${pad(max)}`);
}

const pad = (value: number): string => String(value).padStart(2, '0');

function exactly(ms: number, source: string): Span {
  if (!Number.isFinite(ms)) throw unreadable(source, 'it is not a finite number of milliseconds');
  const start = asTime(ms);
  const end = asTime(ms + 1);
  return {
    ...{ start, latestStart: end, earliestEnd: start, end },
    ...{ kind: 'instant', precision: 'millisecond', endPrecision: 'millisecond' },
    ...{ approximate: false, uncertain: false },
    ...{ openStart: false, openEnd: false, unknownStart: false, unknownEnd: false },
    ...{ zone: 'UTC', source: Math.abs(ms) <= DATE_LIMIT ? new Date(ms).toISOString() : source },
  };
}

function temporalText(input: unknown): string {
  const tag = Object.prototype.toString.call(input).slice(8, -1);
  if (/^Temporal\.(Instant|ZonedDateTime|Plain(Date|DateTime|YearMonth))$/.test(tag)) return String(input);
  throw unreadable(tag, 'it is neither text, a number, a Date nor a Temporal date');
}

/** Long input is quoted by its beginning, so that a message stays a message. */
function unreadable(source: string, why?: string): RangeError {
  const quoted = source.length > 80 ? `${source.slice(0, 80)}…` : source;
  const reason =
    why ?? 'expected a date such as 1961, 1961-07, 1961-07-06, 2024-06-19T15:00+09:00, 2000~, 196X or 1943/1945';
  return new RangeError(`cannot read the date "${quoted}": ${reason}`);
}
