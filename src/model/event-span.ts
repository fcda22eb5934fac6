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
  /** Where times without an offset are meant. */
  readonly timeZone: string;
  /** The zone of the axis: days belong to the calendar, and stand on it wherever its midnights are. */
  readonly axisZone: string;
  readonly calendar: CalendarName;
}

/**
 * When an event was, from its `date` or `start` and `end`. What cannot be read is reported: without a date or a start
 * there is no span; a bad end is left out and the event shown at its start.
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
  // Of two numbers one may happen to be a whole one.
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

/** What began or ended “1990/1995” did so at some time within that, as what happened in “1990” did within the year. */
const asOneEnd = (span: Span): Span =>
  span.kind === 'instant'
    ? span
    : {
        ...span,
        ...{ kind: 'instant', latestStart: span.end, earliestEnd: span.start, openStart: false, openEnd: false },
        ...(span.members && { set: 'one', members: span.members.map(asOneEnd) }),
      };

/** Blanks round a date are nothing to lose an event for. */
function readDate(value: unknown, own: unknown, { timeZone, axisZone, calendar: common }: DateReading): Span {
  const input = (typeof value === 'string' ? value.trim() : value) as DateInput;
  const calendar = own === 'julian' || own === 'gregorian' ? own : common;
  // A moment has no zone of its own: it is said on the clock of the axis alone.
  if (typeof input === 'number' || input instanceof Date) return parseDate(input, { timeZone: axisZone });
  const span = parseDate(input, { timeZone, calendar });
  const isDay = !isCoarser('day', span.precision) && span.zone === timeZone;
  if (!isDay || axisZone === timeZone) return span;
  try {
    return parseDate(input, { timeZone: axisZone, calendar });
  } catch (error) {
    // A day that the zone of the axis passed over is still the day that it was.
    if (error instanceof RangeError) return span;
    throw error;
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
