import { inSteps } from '../../in-steps.js';
import type { LaneColumn } from './lane-column.js';
import { inTimeOrder } from './time-order.js';
import type { Resting } from '../../rest.js';

/** The events of all lanes in time order, as columns. */
export interface RowsInOrder {
  /** Their indices in the rows. */
  readonly places: Uint32Array;
  readonly at: Float64Array;
  /** The end of each interval, and the time of each instant. Undefined if there are only instants. */
  readonly end: Float64Array | undefined;
  /** The index of each event’s lane in `laneIds`. */
  readonly lane: Uint16Array;
  readonly laneIds: readonly string[];
}

/** How many events are read between two rests. */
const STEP = 1 << 16;

/** Sorts the events of all lanes by time, with rests; those at the same time by their indices. */
export function* rowsInOrder(lanes: ReadonlyMap<string, LaneColumn>): Resting<RowsInOrder> {
  const [laneIds, columns] = [[...lanes.keys()], [...lanes.values()]];
  let [least, most] = [Infinity, -1];
  for (const column of columns)
    for (let i = 0; i < column.length; i++) {
      const place = column.place(i);
      if (place < least) least = place;
      if (place > most) most = place;
    }
  yield;
  // By index, relative to the least: a stream may have discarded the first.
  const at = new Float64Array(Math.max(0, most - least + 1)).fill(NaN);
  const end = columns.some(({ hasIntervals }) => hasIntervals) ? new Float64Array(at.length) : undefined;
  const lane = new Uint16Array(at.length);
  for (const [number, column] of columns.entries())
    for (let i = 0; i < column.length; i++) {
      const k = column.place(i) - least;
      at[k] = column.at(i);
      if (end) end[k] = column.endOf(i);
      lane[k] = number;
    }
  yield;
  const order = yield* inTimeOrder(at);
  const { length } = order?.times ?? at;
  const rows = {
    places: new Uint32Array(length),
    at: order?.times ?? at,
    end: end && new Float64Array(length),
    lane: new Uint16Array(length),
    laneIds,
  };
  yield* inSteps(length, STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const k = order ? order.places[i]! : i;
      rows.places[i] = least + k;
      rows.lane[i] = lane[k]!;
      if (rows.end) rows.end[i] = end![k]!;
    }
  });
  return rows;
}
