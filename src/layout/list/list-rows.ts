import type { DatedEvent } from '../../model/validate.js';

/** The events of a timeline in the order of time: their times and lanes as columns, all else when it is asked for. */
export interface ListRows {
  readonly length: number;
  /** The time by which each has its place, in ms since 1970. */
  readonly at: ArrayLike<number>;
  /** The place of each one's lane among `lanes`. */
  readonly lane: ArrayLike<number>;
  /** The titles of the lanes, in the order of the picture; empty for that of events without one. */
  readonly lanes: readonly string[];
  /** An event by its row; undefined where a stream has let go of it. */
  event(row: number): DatedEvent | undefined;
  /** The title of what is nothing else than that, and a whole ms in a lane; undefined where there may be more to be said of it. */
  plainTitle?(row: number): string | undefined;
  /** The row of an event by its id; undefined where there is none. */
  rowOf(id: string): number | undefined;
}

/** Whether there are lanes to speak of: that of events without one has no name. */
export const areNamed = ({ lanes }: ListRows): boolean => lanes.some((title) => title !== '');
