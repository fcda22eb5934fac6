import type { Precision } from '../../time/precision.js';
import type { Bounds } from './bounds.js';
import type { DatedEvent } from '../validate.js';
import type { TimelineDocument } from '../document.js';
import type { DatedEra } from '../eras.js';
import type { Issue } from '../../warnings.js';

/** Very many events: their times and lanes as columns, everything else made on demand. */
export interface Rows {
  /** The document without the events. */
  readonly document: TimelineDocument;
  readonly eras: readonly DatedEra[];
  readonly timeZone: string;
  /**
   * The best estimate of each event’s time, in ms since 1970; the start of an interval. `NaN` for events that are left
   * out.
   */
  readonly at: Float64Array;
  /** The end of each interval; for an instant, not after `at`. Undefined if there are only instants. */
  readonly end: Float64Array | undefined;
  /** The index of each event’s lane in `laneIds`; undefined if there is only one. */
  readonly lane: Uint16Array | undefined;
  readonly laneIds: readonly string[];
  /** The importance of each event, 0–1; undefined if all are equal. */
  readonly importance: ArrayLike<number> | undefined;
  readonly bounds: Bounds;
  /** The indices of events that show whether any event goes on, or has an unknown or approximate end. */
  readonly telling: readonly number[];
  /** The finest precision of any event. */
  readonly finest: Precision;
  /**
   * How far the bounds of an instant may be from `at`, in ms. An interval is from `at` to `end`. `Infinity` if the
   * bounds of some event are not given by these.
   */
  readonly reach: number;
  readonly issues: readonly Issue[];
  readonly rejected: number;
  /** An event by its index in the columns. */
  event(place: number): DatedEvent;
  /** The index of an event by its id. */
  find(id: string): number | undefined;
  /**
   * The title of an event that has only a title, a lane and a time in whole ms; undefined for one that may have more.
   */
  plainTitle?(place: number): string | undefined;
}

/** Makes rows, with rests at which it yields the share of the work that is done, 0–1. */
export type RowsBuild = Generator<number, Rows>;
