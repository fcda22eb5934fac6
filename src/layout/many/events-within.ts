import type { LaneGroup, Strand } from './many.js';

/** What there is in a stretch of time. */
export interface Within {
  /** How many were on in it. */
  readonly count: number;
  /** When the first of them began, and the last; undefined where all began before it. */
  readonly begun: { readonly first: number; readonly last: number } | undefined;
  /** The places in the rows of the most important of these, in the order of importance. */
  readonly places: readonly number[];
}

/** Of a lane in rows, the place of the interval that is on in a stretch of time, in one of its rows. */
export function barWithin({ strands, rows }: LaneGroup, row: number, start: number, end: number): number | undefined {
  const bars = rows?.[row];
  if (!bars) return undefined;
  let [low, high] = [0, bars.start.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bars.end[middle]! <= start && bars.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < bars.start.length && bars.start[low]! < end ? strands[0]!.column.place(bars.index[low]!) : undefined;
}

/** What a lane has in a stretch of time, found by search. */
export function eventsWithin({ strands }: LaneGroup, start: number, end: number, most: number): Within {
  const present = new Uint32Array(1);
  const found: { readonly strand: Strand; readonly index: number; readonly weight: number; readonly at: number }[] = [];
  let [first, last] = [Infinity, -Infinity];
  for (const strand of strands) {
    const { column, ranking } = strand;
    column.count([start, end], new Uint32Array(1), present);
    const from = column.countBefore(start);
    const to = column.countBefore(end, from);
    if (to === from) continue;
    first = Math.min(first, column.at(from));
    last = Math.max(last, column.at(to - 1));
    for (const index of ranking.top(from, to, most))
      found.push({ strand, index, weight: ranking.weight(index), at: column.at(index) });
  }
  found.sort((a, b) => b.weight - a.weight || a.at - b.at);
  return {
    count: present[0]!,
    begun: first <= last ? { first, last } : undefined,
    places: found.slice(0, most).map(({ strand, index }) => strand.column.place(index)),
  };
}
