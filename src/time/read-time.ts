import type { DateReader } from './date-reader.js';
import { unitLength, type Precision } from './precision.js';
import { HOUR, MINUTE, SECOND } from './time.js';
import { fixedOffset, isZone } from './zone.js';

/** A time of day as written, with its zone. */
export interface WrittenTime {
  /** From midnight, in ms; undefined for a date that only has a zone. */
  readonly time: number | undefined;
  /** The length of its smallest unit, in ms. */
  readonly length: number;
  readonly precision: Precision;
  /** `UTC` or an offset such as `+09:00`. */
  readonly offset: string | undefined;
  /** The name in brackets: `[Asia/Seoul]`. */
  readonly zone: string | undefined;
  /** A leap second, which only the last minute of a day in UTC can have. */
  readonly isLeapSecond: boolean;
  /** The position of the offset or zone in the text, for errors. */
  readonly place: number;
}

const BEFORE_CLOCK = /[T ](?=\d)/y;
const TWO_DIGITS = /\d\d/y;
const FRACTION = /[.,](\d+)/y;
const OFFSET = /[+−-]\d\d(?::?[0-5]\d)?/y;
const BEFORE_ZONE = /(?=\[[A-Z])/y;
const ANNOTATION = /\[(!?)([^\]]*)\]/y;

/** Reads a time of day, its offset (ISO 8601) and annotations (RFC 9557), as far as they are present. */
export function readTime(reader: DateReader): WrittenTime | undefined {
  if (reader.isDone) return undefined;
  const clock = reader.take(BEFORE_CLOCK) ? readClock(reader) : undefined;
  const place = reader.at;
  const offset = clock && readOffset(reader);
  const zone = readAnnotations(reader);
  if (!clock && zone === undefined) return undefined;
  return { time: undefined, length: 0, precision: 'day', isLeapSecond: false, ...clock, offset, zone, place };
}

type Clock = Pick<WrittenTime, 'time' | 'length' | 'precision' | 'isLeapSecond'>;

function readClock(reader: DateReader): Clock {
  const hour = field(reader, 'an hour from 00 to 24', 24);
  if (!reader.skip(':')) return { time: hour * HOUR, length: HOUR, precision: 'hour', isLeapSecond: false };
  const minute = field(reader, 'a minute from 00 to 59', hour === 24 ? 0 : 59);
  const time = hour * HOUR + minute * MINUTE;
  if (!reader.skip(':')) return { time, length: MINUTE, precision: 'minute', isLeapSecond: false };
  const second = field(reader, 'a second from 00 to 59', hour === 24 ? 0 : minute % 30 === 29 ? 60 : 59);
  const fraction = reader.take(FRACTION)?.[1];
  const isLeapSecond = second === 60;
  if (fraction === undefined)
    return { time: time + second * SECOND, length: SECOND, precision: 'second', isLeapSecond };
  const precision = fraction.length <= 3 ? 'millisecond' : fraction.length <= 6 ? 'microsecond' : 'nanosecond';
  return {
    time: time + second * SECOND + Number(`0.${fraction}e3`),
    length: Math.max(SECOND / 10 ** fraction.length, unitLength('nanosecond')),
    ...{ precision, isLeapSecond },
  };
}

function field(reader: DateReader, what: string, most: number): number {
  const place = reader.at;
  const text = reader.take(TWO_DIGITS)?.[0];
  if (text === undefined || Number(text) > most) throw reader.expected(what, place);
  return Number(text);
}

/** Offsets are those of present-day zones. One followed by a zone in brackets may be older. */
function readOffset(reader: DateReader): string | undefined {
  const place = reader.at;
  if (reader.skip('Z')) return 'UTC';
  const offset = reader.take(OFFSET)?.[0];
  if (offset === undefined) return undefined;
  const ms = fixedOffset(offset) ?? NaN;
  const isToday = isWritableOffset(ms) && !/^[−-]00(:?00)?$/.test(offset);
  if (!isToday && !(Math.abs(ms) < 24 * HOUR && reader.take(BEFORE_ZONE)))
    throw reader.expected('an offset from -12:00 to +14:00, such as +09:00', place);
  return offset.replace('−', '-');
}

/**
 * Whether an offset, in ms, can be written without a zone: it has no seconds, and is within the range of present-day
 * zones.
 */
export const isWritableOffset = (ms: number): boolean => ms % MINUTE === 0 && ms >= -12 * HOUR && ms <= 14 * HOUR;

/** The zone among annotations such as `[Asia/Seoul][u-ca=iso8601]`. */
function readAnnotations(reader: DateReader): string | undefined {
  let zone: string | undefined;
  for (let place = reader.at; ; place = reader.at) {
    const [text, critical, content = ''] = reader.take(ANNOTATION) ?? [];
    if (text === undefined) return zone;
    if (!content.includes('=')) {
      if (zone !== undefined || !isZone(content)) throw reader.expected('one time zone such as [Asia/Seoul]', place);
      zone = content;
    } else if (critical && !content.startsWith('u-ca=')) {
      throw reader.expected('no annotation that must be understood, as “!” says, other than u-ca', place);
    }
  }
}
