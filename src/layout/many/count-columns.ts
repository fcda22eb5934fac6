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

const known = new WeakMap<LaneGroup, { readonly edges: Float64Array; readonly counted: Counted }>();

/**
 * The same, kept for as long as the columns are the same: when a page finds out how high a picture can be, it is laid out
 * a second time, in the same columns.
 */
export function countOnce(group: LaneGroup, columns: ColumnsAlong): Counted {
  const { edges } = columns;
  const last = known.get(group);
  if (last?.edges.length === edges.length && last.edges.every((edge, i) => edge === edges[i])) return last.counted;
  const counted = countColumns(group, columns);
  known.set(group, { edges, counted });
  return counted;
}

/** The greatest count of any column. */
export function largest(counts: Uint32Array): number {
  let most = 0;
  for (const own of counts) if (own > most) most = own;
  return most;
}
