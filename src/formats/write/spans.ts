import type { TimelineDocument, TimelineEvent } from '../../model/document.js';
import { readFields } from '../../model/event-fields.js';
import { eventSpan } from '../../model/event-span.js';
import { ELAPSED } from '../../time/elapsed.js';
import type { Span } from '../../time/span.js';
import { Issues } from '../../warnings.js';
import { memoize } from '../../memoize.js';
import { isObject, textFrom } from '../reading/read-json.js';
import type { WriteOptions } from '../written.js';

/** An event to be written. */
export interface WritableRecord {
  readonly event: TimelineEvent;
  readonly index: number;
  /** `/events/3` */
  readonly path: string;
}

/** The same with its span. */
export interface DatedRecord extends WritableRecord {
  readonly span: Span;
}

/** The zone of a document’s days and times, if it is given. */
export const zoneOf = (document: TimelineDocument, options: WriteOptions): string | undefined =>
  options.timeZone ?? document.timeZone;

/** The events of a document with valid dates; the others become issues. */
export function datedRecords(
  document: TimelineDocument,
  options: WriteOptions,
  issues: Issues,
): readonly DatedRecord[] {
  const timeZone = zoneOf(document, options) ?? 'UTC';
  if (timeZone === ELAPSED)
    issues.warn(
      'no-dates',
      '/timeZone',
      'times have no dates: they are written as if counted from the start of 1970',
      timeZone,
    );
  const reading = { timeZone, axisZone: timeZone, calendar: document.calendar ?? 'gregorian' };
  return writableRecords(document, issues).flatMap((record) => {
    const span = eventSpan(record.event, record.path, reading, issues);
    return span ? [{ ...record, span }] : [];
  });
}

/** The events of a document with their valid fields. A document may come from anywhere. */
export function writableRecords(document: TimelineDocument, issues: Issues): readonly WritableRecord[] {
  const events: readonly unknown[] = Array.isArray(document.events) ? document.events : [];
  return events.flatMap((given, index) => {
    const path = `/events/${String(index)}`;
    const title = isObject(given) ? textFrom(given['title']) : undefined;
    if (!isObject(given) || title === undefined) {
      issues.error('missing-title', path, 'left out: it has no title', given);
      return [];
    }
    return [{ event: { ...readFields(given, path, issues), title }, index, path }];
  });
}

/** Reports that a format has no eras. */
export function sayNoEras({ eras }: TimelineDocument, format: string, issues: Issues): void {
  if (!eras?.length) return;
  const what = eras.length === 1 ? '1 era is' : `${String(eras.length)} eras are`;
  issues.warn('not-written', '/eras', `${what} left out: ${format} has only events`, eras);
}

/** Whether a date is just its digits: a single date, without doubts. */
export const isPlain = ({ kind, approximate, uncertain, set, pattern, from, to, estimate }: Span): boolean =>
  kind === 'instant' &&
  !approximate &&
  !uncertain &&
  !set &&
  !from &&
  !to &&
  pattern === undefined &&
  estimate === undefined;

/** The title of a lane, as people know it. */
export const laneTitle = ({ lanes }: TimelineDocument, id: string): string => titlesOf(lanes).get(id) ?? id;

/** Called for each event, and a table can have thousands of lanes. */
const titlesOf = memoize(
  (lanes: TimelineDocument['lanes'] | null) => new Map(lanes?.map(({ id, title }) => [id, title ?? id])),
);
