import { isCoarser } from '../../time/precision.js';
import { finiteBounds, spanMiddle } from '../../time/span.js';
import { SECOND } from '../../time/time.js';
import { Issues } from '../../warnings.js';
import type { TimelineEvent } from '../document.js';
import { eventSpan, type DateReading } from '../event-span.js';
import { laneReader, type LaneBy } from '../lanes.js';
import { validate } from '../validate.js';
import { quickTime } from './quick-time.js';
import { placeInId, rowReader } from './read-row.js';
import { MOST_ISSUES, MOST_LANES, type RowsBuild } from './rows.js';

/** So many records are read between two rests. */
const STEP = 4096;

type Fields = Readonly<Record<string, unknown>>;

/** Events that are objects, as in a document. Read are only their times, titles, lanes and ids; the rest when it is asked for. */
export function* recordRows(data: unknown, zone: string | null, laneBy: LaneBy): RowsBuild {
  const root: Fields = Array.isArray(data) ? { events: data as unknown } : (data as Fields);
  const records = root['events'] as readonly unknown[];
  const head = validate({ ...root, events: [] }, zone === null ? {} : { timeZone: zone });
  const { length } = records;
  const at = new Float64Array(length).fill(NaN);
  const lane = new Uint16Array(length);
  const issues = new Issues();
  const told = new Issues();
  const laneOf = laneReader(laneBy);
  const laneIds: string[] = [];
  const lanes = new Map<string, number>();
  const ids = new Map<string, number>();
  /** The ids of those whose own were taken. */
  const renamed = new Map<number, string>();
  const bounds = { start: Infinity, end: -Infinity };
  const zones = { timeZone: head.document.timeZone ?? 'UTC', axisZone: head.timeZone };
  const reading: DateReading = { ...zones, calendar: head.document.calendar ?? 'gregorian' };
  const days = new Days(at);
  let end: Float64Array | undefined;
  let importance: Float32Array | undefined;
  let rejected = 0;
  for (let i = 0; i < length; i++) {
    if (i % STEP === STEP - 1) yield i / length;
    const path = `/events/${String(i)}`;
    const record = records[i] as Fields | null;
    const when = titleOf(record) === undefined ? undefined : whenOf(record!, path, reading, told);
    if (!when) {
      rejected++;
      // What is wrong with it says who reads it as one of few.
      if (rejected <= MOST_ISSUES)
        for (const issue of validate({ events: [record] }, zones).issues)
          issues.add({ ...issue, path: issue.path.replace('/events/0', path) });
      continue;
    }
    at[i] = when.at;
    if (when.end !== undefined) (end ??= new Float64Array(length).fill(NaN))[i] = when.end;
    if (when.day !== undefined) days.add(i, when.at, when.day);
    if (when.first < bounds.start) bounds.start = when.first;
    if (when.last > bounds.end) bounds.end = when.last;
    const own = laneOf(record as unknown as TimelineEvent);
    let place = lanes.get(own);
    if (place === undefined && laneIds.length < MOST_LANES) lanes.set(own, (place = laneIds.push(own) - 1));
    lane[i] = place ?? 0;
    const { id, importance: weight } = record!;
    if (typeof weight === 'number' && weight >= 0 && weight <= 1)
      (importance ??= new Float32Array(length).fill(0.5))[i] = weight;
    if (id === undefined || id === null || id === '') continue;
    const wanted = String(id as string);
    if (!ids.has(wanted)) ids.set(wanted, i);
    else {
      renamed.set(i, `${wanted}-${String(i + 1)}`);
      if (renamed.size <= MOST_ISSUES)
        issues.warn(
          'duplicate-id',
          `${path}/id`,
          `the id "${wanted}" is used twice; this event is "${renamed.get(i)!}"`,
          record,
        );
    }
  }
  days.share();

  const read = rowReader(head.document, head.timeZone, (place) => {
    const record = records[place] as Fields;
    const id = renamed.get(place);
    return id === undefined ? record : { ...record, id };
  });
  return {
    document: head.document,
    eras: head.eras,
    timeZone: head.timeZone,
    ...{ at, end, lane: laneIds.length > 1 ? lane : undefined, laneIds, importance, bounds, rejected },
    issues: [...head.issues, ...issues.list, ...told.list.slice(0, MOST_ISSUES)],
    event: read,
    find(wanted) {
      const known = ids.get(wanted) ?? placeInId(wanted) ?? -1;
      const places = [known, Number(/-(\d+)$/.exec(wanted)?.[1]) - 1];
      return places.find((place) => at[place]! === at[place]! && place in records && read(place).id === wanted);
    },
  };
}

const titleOf = (record: Fields | null): unknown => {
  const title = typeof record === 'object' ? record?.['title'] : undefined;
  if (typeof title === 'string') return title.trim() === '' ? undefined : title;
  return typeof title === 'number' ? title : undefined;
};

interface When {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** Of an interval. */
  readonly end?: number;
  /** How long the day is, or the minute, of which it is known that it happened within it. */
  readonly day?: number;
}

/** When an event was; undefined where nothing says so. */
function whenOf(record: Fields, path: string, reading: DateReading, issues: Issues): When | undefined {
  const { start, end, date, calendar } = record;
  const isPlain = calendar === undefined && reading.calendar === 'gregorian';
  const isUTC = reading.timeZone === 'UTC' && reading.axisZone === 'UTC';
  const from = isPlain ? quickTime(start ?? date, isUTC) : undefined;
  if (from && (end === undefined || end === null)) return inside(from.at, from.at + from.width);
  const to = from && quickTime(end, isUTC);
  if (from && to && to.at + to.width > from.at)
    return { at: from.at, first: from.at, last: to.at + to.width, end: to.at + to.width };
  const own = new Issues();
  const span = eventSpan(record, path, reading, own);
  if (!span) return undefined;
  if (issues.list.length < MOST_ISSUES) for (const issue of own.list) issues.add(issue);
  const { start: first, end: last } = finiteBounds(span);
  if (span.kind === 'interval') return { at: first, first, last, end: last };
  return isCoarser(span.precision, 'day') ? { at: spanMiddle(span), first, last } : inside(first, last);
}

function inside(first: number, last: number): When {
  return last - first > SECOND ? { at: first, first, last, day: last - first } : { at: first, first, last };
}

/** Events known only to the same day keep the order in which they are told: the k-th of n stands at (k − ½)/n of it. */
class Days {
  readonly #at: Float64Array;
  readonly #events: number[] = [];
  readonly #lengths: number[] = [];
  readonly #counts = new Map<string, number>();

  constructor(at: Float64Array) {
    this.#at = at;
  }

  add(place: number, start: number, length: number): void {
    this.#events.push(place);
    this.#lengths.push(length);
    const key = `${String(start)} ${String(length)}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  share(): void {
    const told = new Map<string, number>();
    this.#events.forEach((place, i) => {
      const start = this.#at[place]!;
      const length = this.#lengths[i]!;
      const key = `${String(start)} ${String(length)}`;
      const k = told.get(key) ?? 0;
      told.set(key, k + 1);
      this.#at[place] = start + ((k + 0.5) / this.#counts.get(key)!) * length;
    });
  }
}
