import type { CalendarName } from '../time/calendar.js';
import { after } from '../time/parse-edtf.js';
import { parseDate, type DateInput } from '../time/parse-date.js';
import { isCoarser } from '../time/precision.js';
import { spanBetween, type Span } from '../time/span.js';
import type { Issues } from '../warnings.js';

/** The fields of an event that say when; unchecked. */
export interface DatedRecord {
  readonly date?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly calendar?: unknown;
}

/** How the dates of a document are to be understood. */
export interface DateReading {
  /** The zone of times without an offset. */
  readonly timeZone: string;
  /** The zone of the axis. Days belong to the calendar, so they are placed by the midnights of the axis. */
  readonly axisZone: string;
  readonly calendar: CalendarName;
}

/**
 * The span of an event, from its `date`, or its `start` and `end`. Problems are reported. Without a date or a start that can be read
 * there is no span; without a valid end, the event is shown at its start.
 */
export function eventSpan(record: DatedRecord, path: string, reading: DateReading, issues: Issues): Span | undefined {
  const field = isGiven(record.start) ? 'start' : 'date';
  if (!isGiven(record[field])) {
    issues.error('missing-date', path, 'no date: expected "date" or "start"', record);
    return undefined;
  }
  const from = read(record[field], field, 'error');
  if (!from || !isGiven(record.end)) return from;
  if (record.end === '..') return spanBetween(asOneEnd(from), 'open', `${from.source}/..`);
  const to = read(record.end, 'end', 'warning');
  if (!to) return from;
  const start = record[field];
  const { end } = record;
  // Of two numbers with decimals, one may happen to be whole.
  const isFine = typeof start === 'number' && typeof end === 'number' && start % 1 !== end % 1;
  const endOf = isFine ? toMicrosecond : asOneEnd;
  const last = endOf(to);
  if (last.end > from.start) return spanBetween(endOf(from), last, `${from.source}/${to.source}`);
  issues.warn(
    'end-before-start',
    `${path}/end`,
    `it ends (${to.source}) before it begins (${from.source}); shown at its start`,
    record,
  );
  return from;

  function read(value: unknown, name: string, severity: 'error' | 'warning'): Span | undefined {
    try {
      const span = readDate(value, record.calendar, reading);
      if (Number.isFinite(span.start) || Number.isFinite(span.end)) return span;
      const message = `"${span.source}" has no start and no end: expected at least one`;
      issues.add({ severity, code: 'invalid-date', path: `${path}/${name}`, message, record });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      issues.add({ severity, code: 'invalid-date', path: `${path}/${name}`, message: error.message, record });
    }
    return undefined;
  }
}

/** A number of ms, known to the microsecond. */
function toMicrosecond(span: Span): Span {
  const end = after(span.start, 0.001);
  return { ...span, latestStart: end, end, precision: 'microsecond', endPrecision: 'microsecond' };
}

/** An interval as one end of another: an event that began “1990/1995” began at some time within that, as with “1990”. */
const asOneEnd = (span: Span): Span =>
  span.kind === 'instant'
    ? span
    : {
        ...span,
        ...{ kind: 'instant', latestStart: span.end, earliestEnd: span.start, openStart: false, openEnd: false },
        ...(span.members && { set: 'one', members: span.members.map(asOneEnd) }),
      };

/** Reads a date; spaces around it are ignored. */
function readDate(value: unknown, own: unknown, { timeZone, axisZone, calendar: common }: DateReading): Span {
  const input = (typeof value === 'string' ? value.trim() : value) as DateInput;
  const calendar = own === 'julian' || own === 'gregorian' ? own : common;
  // A number or a `Date` has no zone of its own: it is written in the zone of the axis.
  if (typeof input === 'number' || input instanceof Date) return parseDate(input, { timeZone: axisZone });
  const span = parseDate(input, { timeZone, calendar });
  const isDay = !isCoarser('day', span.precision) && span.zone === timeZone;
  if (!isDay || axisZone === timeZone) return span;
  try {
    return parseDate(input, { timeZone: axisZone, calendar });
  } catch (error) {
    // A day that does not exist in the zone of the axis keeps the span that it has in its own zone.
    if (error instanceof RangeError) return span;
    throw error;
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
