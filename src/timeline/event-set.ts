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

/**
 * The events of a timeline, and the pictures made from them. Few events are laid out one by one; very many are drawn as
 * densities.
 */
export interface EventSet {
  /** The document as it was understood; of many events, without the events. */
  readonly document: TimelineDocument;
  readonly eras: readonly DatedEra[];
  readonly issues: readonly Issue[];
  /** How many records were left out. */
  readonly rejected: number;
  /** The zone of times without an offset. */
  readonly timeZone: string;
  /** How many there are. */
  readonly length: number;
  /** From the earliest start to the latest end that events can have had; undefined without events. */
  readonly extent: View | undefined;
  /** The events; of many, a sample that stands for all, with the first and the last. */
  readonly table: EventTable;
  /** An event by its id; undefined where there is none. */
  get(id: string | null): DatedEvent | undefined;
  /**
   * The next event in time order (1), or the previous one (−1); undefined at the ends.
   *
   * @param from the id of an event, or a time in ms since 1970: then the next event is the first that begins at that time or later
   */
  beside(from: string | number, direction: 1 | -1): DatedEvent | undefined;
  /** The events that may have been between two times, in time order. */
  between(start: number, end: number): readonly DatedEvent[];
  /** How many those are. */
  countBetween(start: number, end: number): number;
  /** How many begin between each two neighbours of an ascending list of times; with `isOn`, how many intervals are going on there. */
  density(edges: ArrayLike<number>, isOn?: boolean): Uint32Array;
  lanes(by: LaneBy, collapsed: readonly string[]): Lanes;
  colors(by: LaneBy, laneBy: LaneBy): Colors;
  /** The picture of all of them. */
  layout(input: LayoutInput): Picture;
  /**
   * The part of it that a view shows; the event `chosen` always has its title.
   *
   * @param near which part of it is near the window; events of other lanes may be left out
   */
  sceneOf(input: LayoutInput, whole: Picture, view: View | null, chosen: string | null, near?: Near): Scene;
  /** Very many events, which are not in the table, by their indices; undefined for few. */
  readonly ordered?: OrderedEvents;
}

/** Very many events, known by their places (indices in the data): objects of them are made only when they are needed. */
export interface OrderedEvents {
  /** One more than the last place. */
  readonly size: number;
  /** The places in time order, as it is now. */
  rows(): Resting<RowsInOrder>;
  /** Undefined if a stream no longer keeps the event of that place. */
  event(place: number): DatedEvent | undefined;
  placeOf(id: string): number | undefined;
  /** The title of an event that has only a title, a lane and a time in whole ms; undefined if it may have more. */
  plainTitle(place: number): string | undefined;
  /** How far from their times the bounds of instants may be, in ms; `Infinity` if the bounds of some intervals are not known. */
  readonly reach: number;
  /** A set of some of them alone. */
  only(isKept: (place: number) => boolean): Resting<EventSet>;
  /** A set of all of them, those that are not in a result of {@link only} faint. */
  behind(matching: EventSet): EventSet;
}

/** Makes a set of very many events; undefined if they are few. */
export type MakeMany = (data: unknown, timeZone: string | null, laneBy: LaneBy) => EventSet | undefined;

export const isEventSet = (data: unknown): data is EventSet =>
  typeof data === 'object' && data !== null && 'countBetween' in data;
