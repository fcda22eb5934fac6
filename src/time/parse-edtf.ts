import type { CalendarName } from './calendar.js';
import { dateBounds } from './date-bounds.js';
import { DateReader } from './date-reader.js';
import { readDate } from './read-date.js';
import type { WrittenTime } from './read-time.js';
import { instantSpan, spanBetween, spanOfSet, type MissingEnd, type Span } from './span.js';
import { asTime, DAY, MINUTE, type Time } from './time.js';
import { fixedOffset, fromWall, offsetAt } from './zone.js';

/** The zone and the calendar in which a text is read. */
export interface DateContext {
  readonly timeZone: string;
  readonly calendar: CalendarName;
}

/** Reads EDTF (ISO 8601-2, levels 0 to 2) and RFC 9557: a date, an interval or a set. */
export function parseEdtf(text: string, context: DateContext): Span {
  const reader = new DateReader(text);
  const span = reader.skip('[')
    ? parseSet(reader, 'one', ']', context)
    : reader.skip('{')
      ? parseSet(reader, 'all', '}', context)
      : parseInterval(reader, context);
  if (!reader.isDone) throw reader.expected(THE_END);
  return span;
}

const BLANKS = / */y;
const END_OF_MEMBER = /(?= *[,\]}])/y;
const THE_END = 'the end of the date; dates are written 1961, 1961-07, 1961-07-06 or 2024-06-19T15:00';

function parseInterval(reader: DateReader, context: DateContext): Span {
  const first = missingEnd(reader) ?? parseDatePoint(reader, context);
  if (!reader.skip('/')) {
    if (typeof first === 'string') throw reader.expected('a slash and the other end of an interval');
    return first;
  }
  const place = reader.at;
  const last = missingEnd(reader) ?? parseDatePoint(reader, context);
  for (const end of [first, last]) {
    // Those who write 06/2024 mean a month. ISO 8601 would read it as an interval from the century of 600.
    if (typeof end !== 'string' && /^-?\d{2,3}[?~%]?$/.test(end.source))
      throw reader.expected(`years of four digits in an interval, not "${end.source}"`, 0);
  }
  if (typeof first !== 'string' && typeof last !== 'string') {
    if (last.end <= first.start) throw reader.expected(`an end that is not before its start, ${first.source}`, place);
    if (last.start < first.start && !last.source.includes('X'))
      throw reader.expected(
        `an end as exact as its start, ${first.source}, or one with XX for what is not known`,
        place,
      );
  }
  return spanBetween(first, last, reader.text);
}

/** The end of an interval without a date: open (`..`), or unknown (nothing at all). */
function missingEnd(reader: DateReader): MissingEnd | undefined {
  if (reader.skip('..')) return 'open';
  return reader.text.length > 0 && (reader.isDone || reader.next === '/') ? 'unknown' : undefined;
}

/** Dates and ranges of dates, separated by commas. */
function parseSet(reader: DateReader, set: 'one' | 'all', close: string, context: DateContext): Span {
  const members: Span[] = [];
  do {
    reader.take(BLANKS);
    members.push(parseMember(reader, set, context));
    reader.take(BLANKS);
  } while (reader.skip(','));
  if (!reader.skip(close)) throw reader.expected(`a comma or the closing ${close}`);
  return spanOfSet(set, members, reader.text);
}

/** `1667`, `1670..1672`, `..1984` or `1760-12..`: each date of a range is in the set. */
function parseMember(reader: DateReader, set: 'one' | 'all', context: DateContext): Span {
  const begin = reader.at;
  const first = reader.skip('..') ? 'open' : parseDatePoint(reader, context);
  if (first !== 'open' && !reader.skip('..')) return first;
  const place = reader.at;
  const endsHere = first !== 'open' && reader.take(END_OF_MEMBER);
  const last = endsHere ? 'open' : parseDatePoint(reader, context);
  if (first !== 'open' && last !== 'open' && last.end <= first.start)
    throw reader.expected(`a date after ${first.source}`, place);
  const range = spanBetween(first, last, reader.text.slice(begin, reader.at));
  // If it is one of the dates of a range, it happened at some time within the range.
  return set === 'all' ? range : { ...range, kind: 'instant', latestStart: range.end, earliestEnd: range.start };
}

function parseDatePoint(reader: DateReader, { timeZone, calendar }: DateContext): Span {
  const begin = reader.at;
  const written = readDate(reader);
  const source = reader.text.slice(begin, reader.at);
  const expected = (what: string, place: number): RangeError => reader.expected(what, place);
  const bounds = dateBounds(written, calendar, expected);
  const doubts = {
    approximate: /[~%]/.test(written.doubts),
    uncertain: /[?%]/.test(written.doubts),
  };
  const { time: clock, zone = timeZone, place = reader.at } = written.time ?? {};
  // The zone after a date is not part of its digits.
  const pattern = reader.text.slice(begin, place);
  if (written.time && clock !== undefined) {
    if (pattern.includes('X')) throw expected('a day in digits, since a time follows', begin + pattern.indexOf('X'));
    return atTime(bounds.from + clock, written.time, { source, calendar, ...doubts }, timeZone, expected);
  }
  const [start, end] = [fromWall(bounds.from, zone), fromWall(bounds.to, zone)];
  // Some islands have skipped a day, to move across the date line.
  if (!(end > start)) throw expected(`a day that ${zone} had; its clocks passed over this one`, begin);
  return instantSpan(start, end, {
    ...{ source, calendar, zone, ...doubts, precision: bounds.precision },
    ...(bounds.part !== undefined && { part: bounds.part }),
    ...(bounds.estimate !== undefined && { estimate: fromWall(bounds.estimate, zone) }),
    ...((pattern.includes('X') || written.isPartlyDoubtful) && { pattern }),
  });
}

type Facts = Pick<Span, 'source' | 'calendar' | 'approximate' | 'uncertain'>;

function atTime(
  wall: number,
  { length, precision, offset, zone: named, isLeapSecond, place }: WrittenTime,
  facts: Facts,
  timeZone: string,
  expected: (what: string, place: number) => RangeError,
): Span {
  const zone = named ?? offset ?? timeZone;
  let ahead = offset === undefined ? undefined : (fixedOffset(offset) ?? 0);
  // `Z` before the name of a zone does not state the offset of that zone; any other offset must be the one of its
  // clock.
  if (named !== undefined && ahead !== undefined && offset !== 'UTC') {
    ahead = ownOffset(wall, ahead, named);
    if (ahead === undefined) throw expected(`the offset that ${named} has then`, place);
  }
  const start = ahead === undefined ? fromWall(wall, zone) : asTime(wall - ahead);
  if (isLeapSecond && start % DAY >= MINUTE / 60)
    throw expected('a second from 00 to 59; leap seconds end a day in UTC', place);
  return instantSpan(start, after(start, length), { ...facts, zone, precision });
}

/**
 * The offset of a zone when its clock shows `wall`, given the offset that is written before its name. A written offset
 * has no seconds, but clocks before standard time had; a difference of less than a minute is taken as rounding, as
 * `Temporal` does.
 */
function ownOffset(wall: number, written: number, zone: string): number | undefined {
  const about = wall - written;
  // If the clock changed within that minute, both of its offsets are tried.
  const tried = [about, about - MINUTE, about + MINUTE].map((t) => offsetAt(t, zone));
  return tried.find((own) => Math.abs(own - written) < MINUTE && offsetAt(wall - own, zone) === own);
}

/** The end of a short unit; at least the next float64 after the start. */
export const after = (start: Time, length: number): Time =>
  asTime(Math.max(start + length, start + Math.abs(start) * Number.EPSILON, start + Number.MIN_VALUE));
