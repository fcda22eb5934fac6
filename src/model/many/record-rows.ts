import { finer, type Precision } from '../../time/precision.js';
import { finiteBounds, spanMiddle, type Span } from '../../time/span.js';
import { DAY, MINUTE, SECOND } from '../../time/time.js';
import { Issues } from '../../warnings.js';
import { eventId } from '../event-id.js';
import { eventSpan, type DateReading } from '../event-span.js';
import type { LaneBy } from '../lanes.js';
import { LONGEST_TITLE } from '../shorten.js';
import { validate } from '../validate.js';
import { Bounds } from './bounds.js';
import { FewIssues, MOST_ISSUES } from './few-issues.js';
import { LaneNumbers } from './lane-numbers.js';
import { recordLane } from './record-lane.js';
import { endOfMs, quickTime } from './quick-time.js';
import { givenText, rowReader, titleOf, type Fields } from './read-row.js';
import { RowIds } from './row-ids.js';
import type { RowsBuild } from './rows.js';
import { Shares } from './shares.js';
import { Telling } from './telling.js';

/** The coarsest precision. */
const COARSEST = 'gigaannum';
/** How many records are read between two rests. */
const STEP = 1024;

/**
 * Events from objects, as in a document. Only their times, titles, lanes and ids are read; the rest is read when
 * needed.
 */
export function* recordRows(data: unknown, zone: string | null, laneBy: LaneBy): RowsBuild {
  const root: Fields = Array.isArray(data) ? { events: data as unknown } : (data as Fields);
  const records = root['events'] as readonly unknown[];
  const head = validate({ ...root, events: [] }, zone === null ? {} : { timeZone: zone });
  const { length } = records;
  // Columns are not filled in advance: the memory of a million events takes longer than a slice.
  const at = new Float64Array(length);
  const lane = new Uint16Array(length);
  const issues = new FewIssues();
  const laneOf = recordLane(laneBy);
  const lanes = new LaneNumbers();
  const ids = new RowIds((place) => {
    const own = Number.isFinite(at[place]) ? (records[place] as Fields) : undefined;
    return own && givenText(own['id']) === undefined ? eventId(titleOf(own['title'])!, place) : undefined;
  });
  const bounds = new Bounds();
  const { timeZone = 'UTC', calendar = 'gregorian' } = head.document;
  const reading: DateReading = { timeZone, axisZone: head.timeZone, calendar };
  const shares = new Shares(length);
  let end: Float64Array | undefined;
  let importance: Float32Array | undefined;
  const precisions = new Set<Precision>();
  const telling = new Telling();
  let reach = 0;
  let rejected = 0;
  const add = (i: number): void => {
    const record = asRecord(records[i]);
    const title = titleOf(record?.['title']);
    const when = record && title !== undefined ? whenOf(record, i, reading, issues) : undefined;
    if (!record || title === undefined || !when) {
      at[i] = NaN;
      rejected++;
      // The problems are those that `validate` finds.
      if (rejected <= MOST_ISSUES)
        for (const issue of validate({ ...reading, events: [records[i]] }, { timeZone: head.timeZone }).issues)
          issues.add({ ...issue, path: issue.path.replace('/events/0', pathOf(i)) });
      return;
    }
    at[i] = when.at;
    if (when.isInterval) (end ??= new Float64Array(length).fill(NaN, 0, i))[i] = when.goesOn ? Infinity : when.last;
    else {
      if (end) end[i] = NaN;
      if (when.at === when.first) shares.add(i, when.first, when.last);
    }
    if (when.reach > reach) ({ reach } = when);
    bounds.add(i, when.first, when.last);
    precisions.add(when.precision);
    if (when.span) telling.add(i, when.span);
    const { importance: weight } = record;
    if (typeof weight === 'number' && weight >= 0 && weight <= 1)
      (importance ??= new Float32Array(length).fill(0.5, 0, i))[i] = weight;
    else if (importance) importance[i] = 0.5;
    if (title.length > LONGEST_TITLE) {
      const message = `a title of ${String(title.length)} characters; shown shortened`;
      issues.warn('long-title', `${pathOf(i)}/title`, message, record);
    }
    const given = givenText(record['id']);
    const id = ids.add(i, given);
    if (given !== undefined && id !== undefined && id !== given) {
      const message = `the id "${given}" is used twice; this event is "${id}"`;
      issues.warn('duplicate-id', `${pathOf(i)}/id`, message, record);
    }
    lane[i] = lanes.numberOf(laneOf(id === given ? record : { ...record, id }, title, i), issues);
  };
  // The memory of a million events takes a while, too.
  yield 0;
  for (let from = 0; from < length; from += STEP) {
    for (let i = from; i < Math.min(length, from + STEP); i++) add(i);
    yield from / length;
  }
  yield* shares.share(at);

  const read = rowReader(
    reading,
    (place) => records[place] as Fields,
    (place) => ids.renamed(place),
  );
  return {
    document: head.document,
    eras: head.eras,
    timeZone: head.timeZone,
    ...{ at, end, lane: lanes.ids.length > 1 ? lane : undefined, laneIds: lanes.ids, importance },
    ...{ bounds, reach, rejected, finest: [...precisions].reduce(finer, COARSEST) },
    telling: telling.places,
    issues: [...head.issues, ...issues.list],
    event: read,
    find(wanted) {
      const place = ids.place(wanted);
      return place !== undefined && Number.isFinite(at[place]) && read(place).id === wanted ? place : undefined;
    },
  };
}

/** Only made for issues, which few of very many events have. */
const pathOf = (place: number): string => `/events/${String(place)}`;

/** The unit of a time that was read quickly, by its length in ms. */
const unitOf = (width: number): Precision =>
  width >= DAY ? 'day' : width >= MINUTE ? 'minute' : width >= SECOND ? 'second' : 'millisecond';

const asRecord = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

interface When {
  /** The start, or a better estimate: the middle of the possible times, or the estimate of the date itself. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly isInterval: boolean;
  readonly goesOn: boolean;
  /** How far its bounds may be from `at`. */
  readonly reach: number;
  readonly precision: Precision;
  /** The whole span, if the dates say more than this. */
  readonly span?: Span;
}

/** When an event was; undefined if it has no valid date. */
function whenOf(record: Fields, place: number, reading: DateReading, issues: Issues): When | undefined {
  const { start, end, date, calendar } = record;
  const isPlain = calendar === undefined && reading.calendar === 'gregorian';
  const isUTC = reading.timeZone === 'UTC' && reading.axisZone === 'UTC';
  const from = isPlain ? quickTime(start ?? date, isUTC) : undefined;
  if (from && (end === undefined || end === null))
    return when(from.at, from.at + from.width, false, unitOf(from.width));
  const to = from && quickTime(end, isUTC);
  if (from && to && to.at >= from.at) {
    const isNumbers = typeof (start ?? date) === 'number' && typeof end === 'number';
    const last = isNumbers ? endOfMs(end, from.at) : to.at + to.width;
    if (last >= from.at + from.width) return when(from.at, last, true, unitOf(from.width));
  }
  const own = new Issues();
  const span = eventSpan(record, pathOf(place), reading, own);
  if (!span) return undefined;
  for (const issue of own.list) issues.add(issue);
  const { start: first, end: last } = finiteBounds(span);
  const { kind, openEnd: goesOn } = span;
  // An event with an open or unknown end may have been far from `at`.
  const isOpen = span.start !== first || (span.end !== last && !(goesOn && kind === 'interval'));
  const open = isOpen ? { reach: Infinity } : {};
  const known = { ...when(first, last, kind === 'interval', span.precision), span, goesOn, ...open };
  return kind === 'interval' || isAnywhere(span) ? known : { ...known, at: spanMiddle(span) };
}

/** Whether an event is equally likely at any time between its bounds. */
const isAnywhere = ({ start, end, estimate, members }: Span): boolean =>
  Number.isFinite(start) && Number.isFinite(end) && estimate === undefined && members === undefined;

const when = (first: number, last: number, isInterval: boolean, precision: Precision): When => ({
  ...{ at: first, first, last, isInterval, goesOn: false, reach: isInterval ? 0 : last - first, precision },
});
