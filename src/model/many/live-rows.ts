import { partitionPoint } from '../../partition-point.js';
import { finer, type Precision } from '../../time/precision.js';
import { finiteBounds } from '../../time/span.js';
import { Issues, type Issue } from '../../warnings.js';
import { eventId } from '../event-id.js';
import type { LaneBy } from '../lanes.js';
import type { DatedEvent } from '../validate.js';
import { Bounds } from './bounds.js';
import { MOST_ISSUES } from './few-issues.js';
import type { Entry } from './lane-column.js';
import { givenText, rowReader, titleOf, type Fields } from './read-row.js';
import { recordRows } from './record-rows.js';
import type { RowSource } from './row-source.js';
import type { Rows } from './rows.js';

/** Appended records are kept in parts of about this size, each of which is discarded as a whole. */
const PART = 4096;

/** One event is enough to know a fact of all, but it may be discarded. */
const MOST_TELLING = 64;

/** Records that were appended one after another. */
interface Part {
  /** The index of the first. */
  readonly first: number;
  readonly records: Fields[];
  readonly at: number[];
  readonly ids: string[];
  /** The latest start among them. */
  last: number;
}

/** An event with the id of its lane. */
export interface LaneEntry extends Entry {
  readonly lane: string;
}

/** How records are read. */
export interface LiveReading {
  readonly zone: string | null;
  readonly laneBy: LaneBy;
}

/** Rows that grow at their end, and discard those at their start. The indices of the others do not change. */
export class LiveRows implements RowSource {
  readonly document: RowSource['document'];
  readonly eras: RowSource['eras'];
  readonly timeZone: string;
  readonly #reading: LiveReading;
  readonly #read: (place: number) => DatedEvent;
  readonly #ids = new Map<string, number>();
  readonly #parts: Part[] = [];
  /** Events that began earlier are no longer kept. */
  #from = -Infinity;
  /** The rows that were there at first, and the latest start among them. */
  #base: { readonly rows: RowSource; readonly last: number } | undefined;
  /** Sparse: only events that state their importance are in it. */
  importance: number[] | undefined;
  bounds: RowSource['bounds'];
  reach: number;
  finest: Precision;
  telling: readonly number[];
  issues: readonly Issue[];
  rejected: number;
  size: number;

  /** @param last the latest start among the rows so far */
  constructor(rows: RowSource, last: number, reading: LiveReading) {
    ({ document: this.document, eras: this.eras, timeZone: this.timeZone, bounds: this.bounds } = rows);
    ({ issues: this.issues, rejected: this.rejected, size: this.size, reach: this.reach } = rows);
    ({ finest: this.finest, telling: this.telling } = rows);
    this.importance = rows.importance && Array.from(rows.importance);
    this.#reading = reading;
    this.#base = { rows, last };
    const { timeZone = 'UTC', calendar = 'gregorian' } = this.document;
    this.#read = rowReader({ timeZone, axisZone: this.timeZone, calendar }, (place) => {
      const part = this.#partOf(place)!;
      return part.records[place - part.first]!;
    });
  }

  /** The appended records that are still kept. */
  get records(): readonly Fields[] {
    return this.#parts.flatMap(({ records }) => records);
  }

  event(place: number): DatedEvent {
    return this.#base && place < this.#base.rows.size ? this.#base.rows.event(place) : this.#read(place);
  }

  plainTitle(place: number): string | undefined {
    return this.#base && place < this.#base.rows.size ? this.#base.rows.plainTitle?.(place) : undefined;
  }

  timeOf(place: number): number {
    if (this.#base && place < this.#base.rows.size) return this.#base.rows.timeOf(place);
    const part = this.#partOf(place);
    return part?.at[place - part.first] ?? NaN;
  }

  find(id: string): number | undefined {
    const place = this.#placeOf(id);
    return place !== undefined && this.timeOf(place) >= this.#from ? place : undefined;
  }

  /** Reads more records, and returns those that can be shown. */
  append(records: readonly unknown[]): readonly LaneEntry[] {
    const first = this.size;
    const part = this.#roomFor();
    const issues = new Issues();
    const events = records.map((record, i) => this.#identified(record, first + i, part, issues));
    const rows = this.#readAll(events);
    const entries: LaneEntry[] = [];
    for (let i = 0; i < events.length; i++) {
      const at = rows.at[i]!;
      part.records.push(events[i] as Fields);
      part.at.push(at);
      if (Number.isNaN(at)) continue;
      part.last = Math.max(part.last, at);
      if (at < this.#from) this.#from = at;
      const lane = rows.laneIds[rows.lane?.[i] ?? 0]!;
      entries.push({ at, place: first + i, end: rows.end?.[i] ?? NaN, lane });
    }
    this.#add(rows, [...issues.list, ...rows.issues.map((issue) => moved(issue, first))]);
    return entries;
  }

  /**
   * Discards the events that began earlier than all remaining ones, in whole parts.
   *
   * @param first the remaining event that began first
   * @param last returns the remaining event that ended last
   */
  forget(first: Entry, last: () => Entry): void {
    const from = first.at;
    this.#from = from;
    const bounds = new Bounds();
    const end = this.timeOf(this.bounds.last) >= from ? this.bounds.last : last().place;
    bounds.add(first.place, from, from);
    bounds.add(end, from, finiteBounds(this.event(end).span).end);
    this.bounds = bounds;
    if (this.#base && this.#base.last < from) this.#base = undefined;
    if (this.#base) return;
    while (this.#parts[0] && this.#parts[0].last < from) {
      const { ids, first, records } = this.#parts.shift()!;
      for (const id of ids) this.#ids.delete(id);
      if (this.importance) for (let i = 0; i < records.length; i++) Reflect.deleteProperty(this.importance, first + i);
    }
  }

  #readAll(events: readonly unknown[]): Rows {
    const { timeZone, calendar } = this.document;
    const build = recordRows({ timeZone, calendar, events }, this.#reading.zone, this.#reading.laneBy);
    // Not `atOnce`: its callers keep long property names in the minified files, which would be 150 bytes here.
    let step = build.next();
    while (step.done !== true) step = build.next();
    return step.value;
  }

  #add({ at, rejected, bounds, reach, finest, telling, importance }: Rows, issues: readonly Issue[]): void {
    const first = this.size;
    this.size += at.length;
    this.rejected += rejected;
    if (issues.length > 0) this.issues = [...this.issues, ...issues].slice(0, MOST_ISSUES);
    this.bounds = this.bounds.joined(bounds, first);
    this.reach = Math.max(this.reach, reach);
    this.finest = finer(this.finest, finest);
    if (telling.length > 0)
      this.telling = [...this.telling, ...telling.map((place) => first + place)].slice(0, MOST_TELLING);
    if (!importance) return;
    this.importance ??= [];
    for (let i = 0; i < at.length; i++) this.importance[first + i] = importance[i]!;
  }

  /** The part for the next records. */
  #roomFor(): Part {
    const last = this.#parts.at(-1);
    if (last && last.records.length < PART) return last;
    const next: Part = { first: this.size, records: [], at: [], ids: [], last: -Infinity };
    this.#parts.push(next);
    return next;
  }

  /** A record with a unique id: its own, or one made from its title and index. */
  #identified(record: unknown, place: number, { ids }: Part, issues: Issues): unknown {
    const fields = typeof record === 'object' && record !== null ? (record as Fields) : undefined;
    const title = titleOf(fields?.['title']);
    if (!fields || title === undefined) return record;
    const given = givenText(fields['id']);
    const wanted = given ?? eventId(title, place);
    let id = wanted;
    for (let n = 2; this.#placeOf(id) !== undefined; n++) id = `${wanted}-${String(n)}`;
    if (given !== undefined && id !== given) {
      const message = `the id "${given}" is used twice; this event is "${id}"`;
      issues.warn('duplicate-id', `/events/${String(place)}/id`, message, record);
    }
    this.#ids.set(id, place);
    ids.push(id);
    return { ...fields, id };
  }

  /** The index of the record with an id, whether it is shown or not. */
  #placeOf(id: string): number | undefined {
    return this.#ids.get(id) ?? this.#base?.rows.find(id);
  }

  #partOf(place: number): Part | undefined {
    return this.#parts[partitionPoint(this.#parts.length, (i) => this.#parts[i]!.first <= place) - 1];
  }
}

/** Indices in paths count all events, not only those appended together. */
const moved = (issue: Issue, first: number): Issue => ({
  ...issue,
  path: issue.path.replace(/^\/events\/(\d+)/, (_, i) => `/events/${String(first + Number(i))}`),
});
