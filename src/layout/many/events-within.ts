import { firstFrom } from '../../model/many/bar-rows.js';
import { partitionPoint } from '../../partition-point.js';
import type { LaneColumn } from '../../model/many/lane-column.js';
import type { LaneGroup, Strand } from './many.js';

/** The events of a lane in a stretch of time. */
export interface Within {
  /** How many were going on in it. */
  readonly count: number;
  /** The starts of the first and the last that began in it; undefined if all began earlier. */
  readonly begun: { readonly first: number; readonly last: number } | undefined;
  /** The indices of these two in the rows; undefined for bars, whose ends are visible. */
  readonly ends?: readonly [first: number, last: number] | undefined;
  /** The indices in the rows of the most important events, in the order of importance. */
  readonly places: readonly number[];
}

/**
 * The events of a lane in a stretch of time in one of its rows: the interval at its middle, or all that are too short
 * to be meant alone.
 */
export function barsWithin(
  { strands, rows }: LaneGroup,
  row: number,
  { start, end, most }: { readonly start: number; readonly end: number; readonly most: number },
): Within {
  const bars = rows?.[row];
  if (!bars) return { count: 0, begun: undefined, places: [] };
  const placeOf = (i: number): number => strands[0]!.column.place(bars.index[i]!);
  const middle = (start + end) / 2;
  const own = firstFrom(bars, middle);
  const [from = Infinity, to = Infinity] = [bars.start[own], bars.end[own]];
  if (from <= middle && to - from >= (end - start) / 2) return { count: 1, begun: undefined, places: [placeOf(own)] };
  const first = firstFrom(bars, start);
  const last = partitionPoint(bars.start.length, (i) => bars.start[i]! < end, first);
  return {
    count: last - first,
    begun: last > first ? { first: bars.start[first]!, last: bars.start[last - 1]! } : undefined,
    places: Array.from({ length: Math.min(most, last - first) }, (_, i) => placeOf(first + i)),
  };
}

/** How many events before the start are searched for intervals that still go on. */
const FAR = 4096;

/** Of the intervals that began before a time and still go on, the indices of those that began last. */
function lastGoingOn(column: LaneColumn, from: number, start: number, most: number): readonly number[] {
  const found: number[] = [];
  if (!column.hasIntervals) return found;
  for (let i = from - 1; i >= Math.max(0, from - FAR) && found.length < most; i--)
    if (column.endOf(i) > start) found.push(i);
  return found;
}

/**
 * The events of a lane in a stretch of time, found by bisection.
 *
 * @param most how many of them are named
 */
export function eventsWithin({ strands }: LaneGroup, start: number, end: number, most: number): Within {
  const present = new Uint32Array(1);
  const found: { readonly strand: Strand; readonly index: number; readonly weight: number; readonly at: number }[] = [];
  let [first, last] = [Infinity, -Infinity];
  let [firstPlace, lastPlace] = [0, 0];
  for (const strand of strands) {
    const { column, ranking } = strand;
    column.count([start, end], new Uint32Array(1), present);
    const from = column.countBefore(start);
    const to = column.countBefore(end, from);
    for (const index of lastGoingOn(column, from, start, most - (to - from)))
      found.push({ strand, index, weight: ranking.weight(index), at: column.at(index) });
    if (to === from) continue;
    if (column.at(from) < first) [first, firstPlace] = [column.at(from), column.place(from)];
    if (column.at(to - 1) > last) [last, lastPlace] = [column.at(to - 1), column.place(to - 1)];
    for (const index of ranking.top(from, to, most))
      found.push({ strand, index, weight: ranking.weight(index), at: column.at(index) });
  }
  // Events that begin within the stretch come before those that go on from earlier.
  found.sort((a, b) => Number(b.at >= start) - Number(a.at >= start) || b.weight - a.weight || a.at - b.at);
  return {
    count: present[0]!,
    ...{
      begun: first <= last ? { first, last } : undefined,
      ends: first <= last ? [firstPlace, lastPlace] : undefined,
    },
    places: found.slice(0, most).map(({ strand, index }) => strand.column.place(index)),
  };
}
