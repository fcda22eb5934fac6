import type { LayoutInput } from '../layout/setting.js';
import type { Near } from '../layout/many/near.js';
import type { Scene } from '../layout/scene.js';
import type { Picture } from '../layout/picture.js';
import type { Colors } from '../model/colors.js';
import type { TimelineDocument } from '../model/document.js';
import type { DatedEra } from '../model/eras.js';
import type { EventTable } from '../model/event-table.js';
import type { RowsInOrder } from '../model/many/rows-in-order.js';
import type { LaneBy, Lanes } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import type { View } from '../scale/view.js';
import type { Issue } from '../warnings.js';
import type { Resting } from '../rest.js';

/** The events of a timeline and the pictures that can be made of them: few are looked at one by one, many are not. */
export interface EventSet {
  /** The document as it was understood; of many events without these. */
  readonly document: TimelineDocument;
  readonly eras: readonly DatedEra[];
  readonly issues: readonly Issue[];
  /** How many records were left out. */
  readonly rejected: number;
  /** Where times without an offset are meant. */
  readonly timeZone: string;
  /** How many there are. */
  readonly length: number;
  /** From when the first may have begun until when the last may have ended; undefined without events. */
  readonly extent: View | undefined;
  /** The events; of many some that stand for all, the first and the last among them. */
  readonly table: EventTable;
  /** An event by its id; undefined where there is none. */
  get(id: string | null): DatedEvent | undefined;
  /**
   * The event after another in time order, by its id, or before it (−1); undefined at the ends. Of a time: the first that begins then
   * or later, or the last that began before.
   */
  beside(from: string | number, direction: 1 | -1): DatedEvent | undefined;
  /** The events that may have been between two times, in time order. */
  between(start: number, end: number): readonly DatedEvent[];
  /** How many those are. */
  countBetween(start: number, end: number): number;
  /** How many begin between each two neighbours of a list of times that does not fall; `isOn`: of intervals, how many are on there. */
  density(edges: ArrayLike<number>, isOn?: boolean): Uint32Array;
  lanes(by: LaneBy, collapsed: readonly string[]): Lanes;
  colors(by: LaneBy, laneBy: LaneBy): Colors;
  /** The picture of all of them. */
  layout(input: LayoutInput): Picture;
  /**
   * As much of it as a view shows; an event that is chosen has its text in any case.
   *
   * @param near what of it is near the window; the events of lanes that are not may be left out
   */
  sceneOf(input: LayoutInput, whole: Picture, view: View | null, chosen: string | null, near?: Near): Scene;
  /** All events by their places, where they are many, and not in the table. */
  readonly ordered?: OrderedEvents;
}

/** Events that are named by their places, since they are made only when they are asked for. */
export interface OrderedEvents {
  /** One more than the last place. */
  readonly size: number;
  /** The places in the order of time, as they are now; with rests. */
  rows(): Resting<RowsInOrder>;
  /** Undefined where the place is not kept any more. */
  event(place: number): DatedEvent | undefined;
  placeOf(id: string): number | undefined;
  /** The title of what is nothing else than that, and a whole ms in a lane; undefined where there may be more to be said of it. */
  plainTitle(place: number): string | undefined;
  /** How far from where they stand the bounds of instants may lie, in ms; `Infinity` where intervals are not all known by theirs. */
  readonly reach: number;
  /** Some of them alone; with rests. */
  only(isKept: (place: number) => boolean): Resting<EventSet>;
  /** All of them, faint, behind some that {@link only} left. */
  behind(matching: EventSet): EventSet;
}

/** What makes sets of many events, where that has been loaded; undefined for what are few. */
export type MakeMany = (data: unknown, timeZone: string | null, laneBy: LaneBy) => EventSet | undefined;

export const isEventSet = (data: unknown): data is EventSet =>
  typeof data === 'object' && data !== null && 'countBetween' in data;
