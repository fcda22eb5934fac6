import { DATE_LIMIT, SECOND } from '../../time/time.js';
import { endByName } from './field-roles.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/** How long something took, in ms, as its name says. */
const LENGTH = /^(?:duration|elapsed)(?: time)? (?:ms|millis|milliseconds)$/;
/** What a request of an archive of HTTP (HAR) began with, and how long it took. */
const [REQUEST, TIME] = ['startedDateTime', 'time'];
/** What an activity of Strava began with, and how many seconds it took with its rests. */
const [ACTIVITY, SECONDS, MOVING] = ['start_date', 'elapsed_time', 'moving_time'];
/** A time with its zone, as programs write it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * How records are read that say when something began, and in ms how long it took: each has an end, too. Undefined where they have one, or
 * say no length.
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
