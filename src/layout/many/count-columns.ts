import type { ColumnsAlong } from './columns-along.js';
import type { Counted, LaneGroup } from './many.js';

/** Counts the events of a lane in each column, by bisection. */
export function countColumns({ strands }: LaneGroup, { edges }: ColumnsAlong): Counted {
  const begins = new Uint32Array(edges.length - 1);
  const lasts = strands.some(({ column }) => column.hasIntervals);
  const heights = lasts ? new Uint32Array(begins.length) : begins;
  for (const { column } of strands) column.count(edges, begins, lasts ? heights : undefined);
  return { begins, heights, total: begins.reduce((sum, own) => sum + own, 0) };
}

/** The greatest count of any column. */
export function largest(counts: Uint32Array): number {
  let most = 0;
  for (const own of counts) if (own > most) most = own;
  return most;
}
