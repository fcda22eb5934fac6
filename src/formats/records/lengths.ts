import { DATE_LIMIT, SECOND } from '../../time/time.js';
import { endByName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** Names of durations in ms. */
const LENGTH = /^(?:duration|elapsed)(?: time)? (?:ms|millis|milliseconds)$/;
/** The start and duration of a request in an HTTP archive (HAR). */
const [REQUEST, TIME] = ['startedDateTime', 'time'];
/** The start and duration, in seconds with pauses, of a Strava activity. */
const [ACTIVITY, SECONDS, MOVING] = ['start_date', 'elapsed_time', 'moving_time'];
/** A time with a zone, as programs write it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Returns a reader for records that have a start and a duration in ms: it adds the end. Undefined if they have an end,
 * or no duration.
 *
 * @param sample the first of the records
 */
export function lengthsIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  const names = [...new Set(sample.flatMap((record) => Object.keys(record)))];
  const ends = names.map(endByName);
  const start = names[ends.indexOf('start')];
  const isActivity = start === ACTIVITY && names.includes(MOVING);
  const length = names.find(
    (name) => LENGTH.test(wordsOf(name)) || name === (isActivity ? SECONDS : start === REQUEST ? TIME : undefined),
  );
  if (start === undefined || length === undefined || ends.includes('end')) return undefined;
  return (record) => {
    const { [start]: from, [length]: count } = record;
    const isKnown = typeof from === 'string' && INSTANT.test(from) && typeof count === 'number' && count > 0;
    const end = isKnown ? Date.parse(from) + count * (length === SECONDS && isActivity ? SECOND : 1) : NaN;
    return Math.abs(end) <= DATE_LIMIT ? { ...record, ended: new Date(end).toISOString() } : record;
  };
}
