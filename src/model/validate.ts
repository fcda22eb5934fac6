import { isZone } from '../time/zone.js';
import type { Span } from '../time/span.js';
import { Issues, type Issue } from '../warnings.js';
import type { TimelineDocument, TimelineEvent, TimelineLane } from './document.js';
import { CALENDAR, COLOR, isRecord, readBy, NAME, readFields, textOf } from './event-fields.js';
import { eventId } from './event-id.js';
import { readEras, type DatedEra } from './eras.js';
import { eventSpan, type DateReading } from './event-span.js';
import { LONGEST_TITLE } from './shorten.js';

const DOCUMENT = { title: NAME, description: NAME, lang: NAME, timeZone: NAME, calendar: CALENDAR };
const LANE = { title: NAME, color: COLOR, parent: NAME };

/** An event that was accepted: with an id, and with its date understood. */
export interface DatedEvent {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly span: Span;
  /** Whether a filter makes it faint: then other events get their titles first. */
  readonly isFaint?: boolean;
}

/** The events of a document that can be shown, and the problems with the others. */
export interface Validated {
  readonly document: TimelineDocument;
  /** In the order of the document. */
  readonly events: readonly DatedEvent[];
  readonly eras: readonly DatedEra[];
  readonly issues: readonly Issue[];
  /** The zone of the axis: that of the options, else of the document, else UTC. */
  readonly timeZone: string;
  /** How many records were left out. */
  readonly rejected: number;
}

export interface ValidateOptions {
  /** Overrides the zone of the document. */
  readonly timeZone?: string;
}

/**
 * Reads a document or an array of events. Never throws for bad data: a record that cannot be shown is left out and
 * kept in `issues` with its path; everything else is shown.
 */
export function validate(input: unknown, options: ValidateOptions = {}): Validated {
  const issues = new Issues();
  const root = isRecord(input) ? input : { events: input };
  const known = readBy(DOCUMENT, root, '', issues) as Partial<TimelineDocument>;
  const ownZone = knownZone(known.timeZone, root, issues);
  const timeZone = knownZone(options.timeZone, root, issues) ?? ownZone ?? 'UTC';
  const { calendar = 'gregorian' } = known;
  const reading = { timeZone: ownZone ?? timeZone, axisZone: timeZone, calendar };
  const records = listOf(root['events'], '/events', issues);
  const ids = new Set<string>();
  const events = records.flatMap((record, index) => readEvent(record, index, reading, ids, issues) ?? []);
  const eras = readEras(listOf(root['eras'], '/eras', issues), reading, issues);
  const document: TimelineDocument = {
    ...known,
    timeZone: ownZone ?? timeZone,
    events: events.map(({ event }) => event),
    lanes: readLanes(root['lanes'], issues),
    eras: eras.map(({ era }) => era),
  };
  return { document, events, eras, issues: issues.list, timeZone, rejected: records.length - events.length };
}

function readEvent(
  record: unknown,
  index: number,
  reading: DateReading,
  ids: Set<string>,
  issues: Issues,
): DatedEvent | undefined {
  const path = `/events/${String(index)}`;
  if (!isRecord(record)) {
    issues.error('not-an-event', path, `expected an object, got ${nameOf(record)}`, record);
    return undefined;
  }
  const title = textOf(record['title'])?.trim();
  if (!title) issues.error('missing-title', path, 'no title: expected "title" with some text', record);
  const span = eventSpan(record, path, reading, issues);
  if (!title || !span) return undefined;
  if (title.length > LONGEST_TITLE) {
    issues.warn(
      'long-title',
      `${path}/title`,
      `a title of ${String(title.length)} characters; shown shortened`,
      record,
    );
  }
  const fields = readFields(record, path, issues);
  const id = uniqueId(fields.id, title, index, ids, path, record, issues);
  return { id, event: { ...fields, id, title }, span };
}

function uniqueId(
  given: string | undefined,
  title: string,
  index: number,
  ids: Set<string>,
  path: string,
  record: unknown,
  issues: Issues,
): string {
  const wanted = given ?? eventId(title, index);
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${String(n)}`;
  if (given !== undefined && id !== given) {
    issues.warn('duplicate-id', `${path}/id`, `the id "${given}" is used twice; this event is "${id}"`, record);
  }
  ids.add(id);
  return id;
}

function readLanes(input: unknown, issues: Issues): readonly TimelineLane[] {
  const parents = new Map<string, string>();
  return listOf(input, '/lanes', issues).flatMap((lane, index) => {
    const path = `/lanes/${String(index)}`;
    if (!isRecord(lane) || typeof lane['id'] !== 'string') {
      issues.error('invalid-lane', path, 'expected an object with an "id"', lane);
      return [];
    }
    const { parent, ...known } = readBy(LANE, lane, path, issues) as Partial<TimelineLane>;
    const read = { id: lane['id'], ...known };
    if (parent === undefined) return [read];
    if (liesIn(parent, read.id, parents)) {
      issues.warn('invalid-field', `${path}/parent`, `"parent" is left out: "${parent}" lies in "${read.id}"`, lane);
      return [read];
    }
    parents.set(read.id, parent);
    return [{ ...read, parent }];
  });
}

/** Whether a lane is another one, or is inside it at any depth. */
function liesIn(lane: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let id: string | undefined = lane; id !== undefined; id = parents.get(id)) if (id === other) return true;
  return false;
}

function knownZone(zone: string | undefined, root: unknown, issues: Issues): string | undefined {
  if (zone === undefined || isZone(zone)) return zone;
  issues.warn('unknown-zone', '/timeZone', `unknown time zone "${zone}"; dates are read in UTC`, root);
  return undefined;
}

function listOf(input: unknown, path: string, issues: Issues): readonly unknown[] {
  if (Array.isArray(input)) return input as unknown[];
  if (input !== undefined && input !== null) {
    issues.error('not-a-list', path, `expected an array, got ${nameOf(input)}`, input);
  } else if (path === '/events') {
    issues.error('no-events', path, 'no events: expected an array of events, or an object with "events"', input);
  }
  return [];
}

const nameOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);
