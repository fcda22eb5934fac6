import { inSteps } from '../../in-steps.js';
import { LaneColumn, lastMoment, type Work } from './lane-column.js';
import type { RowSource } from './row-source.js';
import type { Rows } from './rows.js';
import { areInOrder, inTimeOrder } from './time-order.js';
import type { Resting } from '../../rest.js';

/** How many events are sorted into lanes between two rests. */
const STEP = 1 << 14;

/** Very many events by lane, each lane in time order. */
export interface ManyTable {
  readonly rows: Rows;
  /** By lane id, in the order of their first events. */
  readonly lanes: Map<string, LaneColumn>;
  /** How much has been searched so far. */
  readonly work: Work;
}

/** The same, whatever the source of the rows. */
export interface SortedRows extends Omit<ManyTable, 'rows'> {
  readonly rows: RowSource;
}

/** Sorts events into their lanes, with rests. Events of a single lane that are already in order are not copied. */
export function* tableOf(rows: Rows): Resting<ManyTable> {
  const { at, end, laneIds } = rows;
  const work: Work = { searches: 0, probes: 0 };
  if (!rows.lane && (yield* areInOrder(at))) {
    const column = at.length > 0 ? yield* columnOf(at, undefined, end, work) : undefined;
    return { rows, work, lanes: new Map(column ? [[laneIds[0]!, column]] : []) };
  }
  const parts: [id: string, part: Part][] = [];
  let looked = 0;
  for (const [number, part] of (yield* partsOf(rows)).entries()) {
    if (part.at.length > 0) parts.push([laneIds[number]!, yield* sorted(part)]);
    // There may be as many lanes as events, each with less work than is done between two rests.
    if ((looked += part.at.length) > STEP) {
      looked = 0;
      yield;
    }
  }
  // Events at the same time stay in the order of the data.
  parts.sort(([, a], [, b]) => a.at[0]! - b.at[0]! || a.places[0]! - b.places[0]!);
  const lanes = new Map<string, LaneColumn>();
  for (const [id, part] of parts) lanes.set(id, yield* columnOf(part.at, part.places, part.end, work));
  return { rows, work, lanes };
}

/** The events of one lane. */
interface Part {
  readonly at: Float64Array;
  readonly places: Uint32Array;
  readonly end: Float64Array | undefined;
}

/** The events by lane in the order of the data, without those that have no time: one pass in the order of memory. */
function* partsOf({ at, end, lane, laneIds }: Rows): Resting<readonly Part[]> {
  const sizes = new Uint32Array(laneIds.length);
  yield* inSteps(at.length, STEP, (from, to) => {
    countLanes(at.subarray(from, to), lane?.subarray(from, to), sizes);
  });
  const parts = Array.from(sizes, (size) => ({
    at: new Float64Array(size),
    places: new Uint32Array(size),
    end: end && new Float64Array(size),
  }));
  const filled = new Uint32Array(laneIds.length);
  yield* inSteps(at.length, STEP, (from, to) => {
    fillParts(parts, filled, { at, end, lane }, from, to);
  });
  return parts;
}

function countLanes(at: Float64Array, lane: Uint16Array | undefined, sizes: Uint32Array): void {
  for (let i = 0; i < at.length; i++) if (at[i] === at[i]) sizes[lane ? lane[i]! : 0]!++;
}

function fillParts(
  parts: readonly Part[],
  filled: Uint32Array,
  { at, end, lane }: Pick<Rows, 'at' | 'end' | 'lane'>,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const time = at[i]!;
    if (time !== time) continue;
    const number = lane ? lane[i]! : 0;
    const part = parts[number]!;
    const k = filled[number]!++;
    part.at[k] = time;
    part.places[k] = i;
    if (part.end) part.end[k] = end![i]!;
  }
}

/** Sorts by time within a lane, so that random access stays within the memory of a lane. */
function* sorted(part: Part): Resting<Part> {
  if (!part.end) {
    const order = yield* inTimeOrder(part.at, part.places);
    return order ? { at: order.times, places: order.places, end: undefined } : part;
  }
  const order = yield* inTimeOrder(part.at);
  if (!order) return part;
  const { length } = order.places;
  const [places, end] = [new Uint32Array(length), new Float64Array(length)];
  const from: Ended = { places: part.places, end: part.end };
  yield* inSteps(length, STEP, (first, last) => {
    pickEnded(from, order.places, { places, end }, first, last);
  });
  return { at: order.times, places, end };
}

/** The columns that belong to the times of intervals. */
interface Ended {
  readonly places: Uint32Array;
  readonly end: Float64Array;
}

function pickEnded(from: Ended, order: Uint32Array, to: Ended, first: number, last: number): void {
  for (let i = first; i < last; i++) {
    const k = order[i]!;
    to.places[i] = from.places[k]!;
    to.end[i] = from.end[k]!;
  }
}

/** The column of a lane whose events are in time order, with rests. Without intervals, their ends are not needed. */
export function* columnOf(
  at: Float64Array,
  places: Uint32Array | undefined,
  end: Float64Array | undefined,
  work: Work,
): Resting<LaneColumn> {
  if (!end) return new LaneColumn(at, places, work);
  const moments = new Float64Array(at.length);
  let hasIntervals = false as boolean;
  yield* inSteps(at.length, STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      moments[i] = lastMoment(at[i]!, end[i]!);
      if (end[i]! > at[i]!) hasIntervals = true;
    }
  });
  return hasIntervals
    ? new LaneColumn(at, places, work, end, (yield* inTimeOrder(moments))?.times ?? moments)
    : new LaneColumn(at, places, work);
}
