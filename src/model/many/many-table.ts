import { LaneColumn, lastMoment, type Work } from './lane-column.js';
import type { RowSource } from './row-source.js';
import type { Rows } from './rows.js';
import { timeOrder } from './time-order.js';
import type { Resting } from '../../rest.js';

/** So many events are put in their lanes between two rests. */
const STEP = 1 << 14;
/** So many times are sorted without a rest. */
const FEW = 1 << 16;

/** Many events by lane, each lane in the order of time. */
export interface ManyTable {
  readonly rows: Rows;
  /** By the ids of lanes, in the order of their first events. */
  readonly lanes: Map<string, LaneColumn>;
  /** How much has been searched so far. */
  readonly work: Work;
}

/** The same, wherever the rest of the rows come from. */
export interface SortedRows extends Omit<ManyTable, 'rows'> {
  readonly rows: RowSource;
}

/** Sorts events into their lanes, with rests. Where they are in order and in one lane, nothing is copied. */
export function* tableOf(rows: Rows): Resting<ManyTable> {
  const { at, end, lane, laneIds } = rows;
  const work: Work = { searches: 0, probes: 0 };
  const order = yield* timeOrder(at);
  if (!lane && !order) {
    const column = at.length > 0 ? yield* columnOf(at, undefined, end, work) : undefined;
    return { rows, work, lanes: new Map(column ? [[laneIds[0]!, column]] : []) };
  }
  const count = order?.length ?? at.length;
  const sizes = new Uint32Array(laneIds.length);
  for (let i = 0; i < count; i++) {
    sizes[lane?.[order?.[i] ?? i] ?? 0]!++;
    if (i % STEP === STEP - 1) yield;
  }
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
  const used = [...columns.entries()].filter(([, { filled }]) => filled > 0);
  // Equal ones stay in the order in which they are given.
  used.sort(([, a], [, b]) => a.at[0]! - b.at[0]! || a.places[0]! - b.places[0]!);
  const lanes = new Map<string, LaneColumn>();
  for (const [i, { at: own, places, end: ends }] of used)
    lanes.set(laneIds[i]!, yield* columnOf(own, places, ends, work));
  return { rows, work, lanes };
}

/** A lane of its events in the order of time, with rests; one without intervals has no use for their ends. */
export function* columnOf(
  at: Float64Array,
  places: Uint32Array | undefined,
  end: Float64Array | undefined,
  work: Work,
): Resting<LaneColumn> {
  if (!end) return new LaneColumn(at, places, work);
  const moments = new Float64Array(at.length);
  let hasIntervals = false;
  for (let i = 0; i < at.length; i++) {
    moments[i] = lastMoment(at[i]!, end[i]!);
    if (end[i]! > at[i]!) hasIntervals = true;
    if (i % STEP === STEP - 1) yield;
  }
  return hasIntervals
    ? new LaneColumn(at, places, work, end, yield* inOrder(moments))
    : new LaneColumn(at, places, work);
}

function* inOrder(times: Float64Array): Resting<Float64Array> {
  // Of the many lanes that there may be, each would pay for the tables of a radix sort.
  if (times.length <= FEW) return times.sort();
  const order = yield* timeOrder(times);
  if (!order) return times;
  const sorted = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) {
    sorted[i] = times[order[i]!]!;
    if (i % STEP === STEP - 1) yield;
  }
  return sorted;
}
