import type { Precision } from '../../time/precision.js';
import type { Bounds } from './bounds.js';
import type { DatedEvent } from '../validate.js';
import type { TimelineDocument } from '../document.js';
import type { DatedEra } from '../eras.js';
import type { Issue } from '../../warnings.js';

/** Where many events come from: their times and lanes as columns, all else when it is asked for. */
export interface Rows {
  /** The document round the events. */
  readonly document: TimelineDocument;
  readonly eras: readonly DatedEra[];
  readonly timeZone: string;
  /** When each is best said to have been, in ms since 1970: an interval where it begins. `NaN` for what is left out. */
  readonly at: Float64Array;
  /** When each interval ended; not after `at` for an instant. Undefined where there are only instants. */
  readonly end: Float64Array | undefined;
  /** The place of each event’s lane in `laneIds`; undefined where there is but one. */
  readonly lane: Uint16Array | undefined;
  readonly laneIds: readonly string[];
  /** How important each is, 0–1; undefined where all are alike. */
  readonly importance: ArrayLike<number> | undefined;
  readonly bounds: Bounds;
  /** The places of events that tell whether any goes on, or has an end that nobody knows or that is only about right. */
  readonly telling: readonly number[];
  /** How exactly the event is known that is known most exactly. */
  readonly finest: Precision;
  /**
   * How far from `at` the bounds of an instant may lie, in ms: an interval is from `at` to `end`. `Infinity` where that is not all that
   * is to be known of when something was.
   */
  readonly reach: number;
  readonly issues: readonly Issue[];
  readonly rejected: number;
  /** An event by its place in the columns. */
  event(place: number): DatedEvent;
  /** The place of an event by its id. */
  find(id: string): number | undefined;
  /** The title of what is nothing else than that, and a whole ms in a lane; undefined where there may be more to be said of it. */
  plainTitle?(place: number): string | undefined;
}

/** What makes rows, with rests in which it tells how much of the work is done, 0–1. */
export type RowsBuild = Generator<number, Rows>;
