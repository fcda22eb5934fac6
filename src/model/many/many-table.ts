import { LaneColumn, lastMoments, type Work } from './lane-column.js';
import type { Rows } from './rows.js';
import { timeOrder } from './time-order.js';

/** So many events are put in their lanes between two rests. */
const STEP = 1 << 18;

/** Many events by lane, each lane in the order of time. */
export interface ManyTable {
  readonly rows: Rows;
  /** By the ids of lanes, in the order of their first events. */
  readonly lanes: Map<string, LaneColumn>;
  /** How much has been searched so far. */
  readonly work: Work;
}

/** Sorts events into their lanes, with rests. Where they are in order and in one lane, nothing is copied. */
export function* tableOf(rows: Rows): Generator<void, ManyTable> {
  const { at, end, lane, laneIds } = rows;
  const work: Work = { searches: 0, probes: 0 };
  const order = yield* timeOrder(at);
  if (!lane && !order) {
    const column = at.length > 0 ? yield* columnOf(at, undefined, end, work) : undefined;
    return { rows, work, lanes: new Map(column ? [[laneIds[0]!, column]] : []) };
  }
  const count = order?.length ?? at.length;
  const sizes = new Uint32Array(laneIds.length);
  for (let i = 0; i < count; i++) sizes[lane?.[order?.[i] ?? i] ?? 0]!++;
  yield;
  const columns = Array.from(sizes, (size) => ({
    at: new Float64Array(size),
    places: new Uint32Array(size),
    end: end && new Float64Array(size),
    filled: 0,
  }));
  for (let i = 0; i < count; i++) {
    const place = order?.[i] ?? i;
    const column = columns[lane?.[place] ?? 0]!;
    const k = column.filled++;
    column.at[k] = at[place]!;
    column.places[k] = place;
    if (column.end) column.end[k] = end![place]!;
    if (i % STEP === STEP - 1) yield;
  }
  const lanes = new Map<string, LaneColumn>();
  for (const [i, { at: own, places, end: ends, filled }] of columns.entries()) {
    if (filled > 0) lanes.set(laneIds[i]!, yield* columnOf(own, places, ends, work));
  }
  return { rows, work, lanes };
}

function* columnOf(
  at: Float64Array,
  places: Uint32Array | undefined,
  end: Float64Array | undefined,
  work: Work,
): Generator<void, LaneColumn> {
  if (end?.some((last, i) => last > at[i]!) !== true) return new LaneColumn(at, places, work);
  const moments = lastMoments(at, end);
  yield;
  const order = yield* timeOrder(moments);
  const ends = order ? new Float64Array(order.length) : moments;
  if (order) for (let i = 0; i < order.length; i++) ends[i] = moments[order[i]!]!;
  yield;
  return new LaneColumn(at, places, work, end, ends);
}
