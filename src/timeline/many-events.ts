import { barsWithin, eventsWithin, type Within } from '../layout/many/events-within.js';
import { faintPicture, layoutMany, sceneOfMany } from '../layout/many/layout-many.js';
import type { Many } from '../layout/many/many.js';
import type { Near } from '../layout/many/near.js';
import type { Scene } from '../layout/scene.js';
import type { LayoutInput } from '../layout/setting.js';
import type { Picture } from '../layout/picture.js';
import { memoize } from '../memoize.js';
import { colorsOf, type Colors } from '../model/colors.js';
import type { TimelineDocument } from '../model/document.js';
import type { EventTable } from '../model/event-table.js';
import type { LaneBy, Lanes } from '../model/lanes.js';
import { dropFirst } from '../model/many/drop-first.js';
import { firstOf, lastOf } from '../model/many/ends-of.js';
import { entryBeside } from '../model/many/entry-beside.js';
import { LaneColumn } from '../model/many/lane-column.js';
import { LiveRows, type LiveReading } from '../model/many/live-rows.js';
import type { SortedRows } from '../model/many/many-table.js';
import { onlyRows } from '../model/many/only-rows.js';
import { rowsInOrder } from '../model/many/rows-in-order.js';
import type { DatedEvent } from '../model/validate.js';
import type { View } from '../scale/view.js';
import { asTime } from '../time/time.js';
import type { Resting } from '../rest.js';
import type { Issue } from '../warnings.js';
import type { EventSet, OrderedEvents } from './event-set.js';
import { laneGroups, lanesOfMany, matchingGroups, type StackedLanes } from './lanes-of-many.js';
import { sampleOf } from './sample-of.js';

/** How many events of a stretch of time are named. */
const NAMED = 3;

/**
 * The events in a stretch of time: how many were going on in it, the starts of the first and the last that began in it,
 * and some of them.
 */
export interface EventsWithin extends Pick<Within, 'count' | 'begun'> {
  /** The most important first. */
  readonly events: readonly DatedEvent[];
  /** The first and the last that began in it; undefined for bars. */
  readonly ends: readonly [DatedEvent, DatedEvent] | undefined;
}

/** A set of very many events, in columns. A picture shows their number, and those that have room for their texts. */
export class ManyEvents implements EventSet {
  readonly #table: SortedRows;
  readonly #reading: LiveReading;
  /** The events that are not faint; undefined if none is faint. */
  readonly #matching: ManyEvents | undefined;
  readonly #stacked: StackedLanes | undefined;
  readonly #lanes = memoize((collapsed: readonly string[]) =>
    lanesOfMany(this.#table.lanes, this.#reading.laneBy, this.document.lanes, collapsed),
  );
  readonly #groups = memoize((lanes: Lanes) => laneGroups(this.#table, lanes, this.#stacked));
  readonly #sample = memoize(sampleOf);
  readonly #extent = memoize((start: number, end: number): View => ({ start: asTime(start), end: asTime(end) }));
  readonly #faint = memoize(faintPicture);
  readonly #matchingGroups = memoize(matchingGroups);

  /**
   * @param reading how further records are read
   * @param more `matching`: some of the events; the others are then faint. `stacked`: the rows of their intervals, if
   * these are known
   */
  constructor(
    table: SortedRows,
    reading: LiveReading,
    { matching, stacked }: { readonly matching?: ManyEvents; readonly stacked?: StackedLanes } = {},
  ) {
    this.#table = table;
    this.#reading = reading;
    this.#matching = matching;
    this.#stacked = stacked;
  }

  /**
   * A set with further records, which are read at once. This set must not be used any more.
   *
   * @param most how many events are kept: those that began last
   */
  appended(records: readonly unknown[], most = Infinity): ManyEvents {
    const { rows, lanes, work } = this.#table;
    const columns = this.#columns;
    const last = columns.reduce((latest, column) => Math.max(latest, column.at(column.length - 1)), -Infinity);
    const live = rows instanceof LiveRows ? rows : new LiveRows(rows, last, this.#reading);
    for (const { lane, ...entry } of live.append(records)) {
      const column = lanes.get(lane) ?? new LaneColumn(new Float64Array(), new Uint32Array(), work);
      lanes.set(lane, column);
      column.push(entry);
    }
    const all = [...lanes.values()];
    const excess = all.reduce((sum, { length }) => sum + length, 0) - most;
    if (excess > 0) {
      dropFirst(all, excess);
      for (const [id, { length }] of lanes) if (length === 0) lanes.delete(id);
      const first = firstOf(all);
      if (first) live.forget(first, () => lastOf(all)!);
    }
    return new ManyEvents({ rows: live, lanes, work }, this.#reading);
  }

  /** The appended records that are still kept. */
  get appendedRecords(): readonly unknown[] {
    const { rows } = this.#table;
    return rows instanceof LiveRows ? rows.records : [];
  }

  get document(): TimelineDocument {
    return this.#table.rows.document;
  }

  get eras(): EventSet['eras'] {
    return this.#table.rows.eras;
  }

  get issues(): readonly Issue[] {
    return this.#table.rows.issues;
  }

  get rejected(): number {
    return this.#table.rows.rejected;
  }

  get timeZone(): string {
    return this.#table.rows.timeZone;
  }

  /** How much has been searched so far, to measure the cost of a frame. */
  get work(): SortedRows['work'] {
    return this.#table.work;
  }

  get length(): number {
    return this.#columns.reduce((sum, { length }) => sum + length, 0);
  }

  /** The same object each time, since the view depends on it, and the picture on the view. */
  get extent(): View | undefined {
    const { start, end } = this.#table.rows.bounds;
    return this.length > 0 ? this.#extent(start, end) : undefined;
  }

  get table(): EventTable {
    return this.#sample(this.#table);
  }

  get(id: string | null): DatedEvent | undefined {
    const place = id === null ? undefined : this.#table.rows.find(id);
    return place === undefined ? undefined : this.#table.rows.event(place);
  }

  beside(from: string | number, direction: 1 | -1): DatedEvent | undefined {
    const { rows } = this.#table;
    // Before all events that begin at that time.
    const place = typeof from === 'string' ? rows.find(from) : -1;
    if (place === undefined) return undefined;
    const at = typeof from === 'string' ? rows.timeOf(place) : from;
    const found = entryBeside(this.#columns, { at, place }, direction);
    return found && rows.event(found.place);
  }

  between(start: number, end: number): readonly DatedEvent[] {
    const found: { at: number; place: number }[] = [];
    for (const column of this.#columns) {
      const last = column.countBefore(end);
      for (let i = column.hasIntervals ? 0 : column.countBefore(start); i < last; i++)
        if (column.at(i) >= start || column.endOf(i) > start) found.push({ at: column.at(i), place: column.place(i) });
    }
    return found.sort((a, b) => a.at - b.at || a.place - b.place).map(({ place }) => this.#table.rows.event(place));
  }

  countBetween(start: number, end: number): number {
    const present = new Uint32Array(1);
    for (const column of this.#columns) column.count([start, end], new Uint32Array(1), present);
    return present[0]!;
  }

  density(edges: ArrayLike<number>, isOn = false): Uint32Array {
    const begins = new Uint32Array(Math.max(0, edges.length - 1));
    const present = isOn ? begins.slice() : undefined;
    for (const column of this.#columns) column.count(edges, begins, present);
    return present ?? begins;
  }

  /** The events of a visible lane in a stretch of time, or in one of its rows if `row` is given. */
  within(
    lane: string,
    { start, end, row }: { readonly start: number; readonly end: number; readonly row?: number | undefined },
    collapsed: readonly string[],
    most = NAMED,
  ): EventsWithin {
    const group = this.#groups(this.#lanes(collapsed)).find((own) => own.lane.id === lane);
    if (!group) return { count: 0, begun: undefined, events: [], ends: undefined };
    const { count, begun, places, ends } =
      row === undefined ? eventsWithin(group, start, end, most) : barsWithin(group, row, { start, end, most });
    const { rows } = this.#table;
    return {
      ...{ count, begun, events: places.map((place) => rows.event(place)) },
      ends: ends && [rows.event(ends[0]), rows.event(ends[1])],
    };
  }

  lanes(_by: LaneBy, collapsed: readonly string[]): Lanes {
    return this.#lanes(collapsed);
  }

  colors(): Colors {
    return colorsOf(this.table, 'lane', 'lane');
  }

  layout(input: LayoutInput): Picture {
    return layoutMany(input, this.#many(input.collapsed));
  }

  sceneOf(input: LayoutInput, whole: Picture, view: View | null, chosen: string | null, near?: Near): Scene {
    const all = this.#many(input.collapsed);
    const matching = this.#matching;
    const shown = { view, chosen, near };
    if (!matching) return sceneOfMany(input, whole, shown, all);
    const groups = this.#matchingGroups(all.groups, this.#table, matching.#table);
    return sceneOfMany(input, this.#faint(whole), shown, { ...all, groups }, all);
  }

  get ordered(): OrderedEvents {
    const { rows, lanes } = this.#table;
    return {
      rows: () => rowsInOrder(lanes),
      event: (place) => (Number.isNaN(rows.timeOf(place)) ? undefined : rows.event(place)),
      placeOf: (id) => rows.find(id),
      ...{ size: rows.size, reach: rows.reach },
      plainTitle: (place) => rows.plainTitle?.(place),
      only: (isKept) => this.#only(isKept),
      behind: (matching) =>
        matching instanceof ManyEvents
          ? new ManyEvents(this.#table, this.#reading, { matching, ...(this.#stacked && { stacked: this.#stacked }) })
          : matching,
    };
  }

  *#only(isKept: (place: number) => boolean): Resting<ManyEvents> {
    return new ManyEvents(yield* onlyRows(this.#table, isKept), this.#reading);
  }

  get #columns(): readonly LaneColumn[] {
    return [...this.#table.lanes.values()];
  }

  #many(collapsed: readonly string[]): Many {
    const { rows } = this.#table;
    return {
      groups: this.#groups(this.#lanes(collapsed)),
      event: (place) => rows.event(place),
      locate: (id) => {
        const place = rows.find(id);
        return place === undefined ? undefined : { place, at: rows.timeOf(place) };
      },
    };
  }
}
