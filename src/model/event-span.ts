import { openedEnd, parseDate, type DateInput } from '../time/parse-date.js';
import { spanBetween, type Span } from '../time/span.js';
import type { Issues } from '../warnings.js';

/** The fields of an event that say when; unchecked. */
export interface DatedRecord {
  readonly date?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

/**
 * When an event was, from its `date` or `start` and `end`. What cannot be read is reported: without a date or a start
 * there is no span; a bad end is left out and the event shown at its start.
 */
export function eventSpan(record: DatedRecord, path: string, timeZone: string, issues: Issues): Span | undefined {
  const field = isGiven(record.start) ? 'start' : 'date';
  if (!isGiven(record[field])) {
    issues.error('missing-date', path, 'no date: expected "date" or "start"', record);
    return undefined;
  }
  const from = read(record[field], field, 'error');
  if (!from || !isGiven(record.end)) return from;
  if (record.end === '..') return openedEnd(from, true, `${from.source}/..`);
  const to = read(record.end, 'end', 'warning');
  if (!to) return from;
  if (to.end > from.start) return spanBetween(from, to, `${from.source}/${to.source}`);
  issues.warn(
    'end-before-start',
    `${path}/end`,
    `it ends (${to.source}) before it begins (${from.source}); shown at its start`,
    record,
  );
  return from;

  function read(value: unknown, name: string, severity: 'error' | 'warning'): Span | undefined {
    try {
      return parseDate(value as DateInput, { timeZone });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      issues.add({ severity, code: 'invalid-date', path: `${path}/${name}`, message: error.message, record });
      return undefined;
    }
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
