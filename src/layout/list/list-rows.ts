import type { DatedEvent } from '../../model/validate.js';

/** The events of a timeline in time order. Their times and lanes are columns; everything else is made on demand. */
export interface ListRows {
  readonly length: number;
  /** The time that each row is sorted by, in ms since 1970. */
  readonly at: ArrayLike<number>;
  /** The index of each row’s lane in `lanes`. */
  readonly lane: ArrayLike<number>;
  /** The titles of the lanes, in the order of the picture; empty for the lane of events without one. */
  readonly lanes: readonly string[];
  /** An event by its row; undefined if a stream has discarded it. */
  event(row: number): DatedEvent | undefined;
  /**
   * The title of an event that has only a title, a lane, and a time in whole ms; undefined for one that may have more.
   */
  plainTitle?(row: number): string | undefined;
  /** The row of an event by its id; undefined if there is none. */
  rowOf(id: string): number | undefined;
}

/** Whether any lane has a name. The lane of events without one has none. */
export const areNamed = ({ lanes }: ListRows): boolean => lanes.some((title) => title !== '');
