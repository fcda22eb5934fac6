import { partitionPoint } from '../../partition-point.js';
import type { TimeScale } from '../../scale/time-scale.js';

/** The width of a column of events, in px. */
export const STEP = 2;

/** Columns along the visible part of the axis. */
export interface ColumnsAlong {
  /** The start of the first, which may be before the axis, in px. */
  readonly from: number;
  /** The times at their edges; the first and the last are those of the axis. */
  readonly edges: Float64Array;
}

/**
 * Divides the axis into columns. They stay at the same positions within the whole, magnified picture, so that a pan
 * moves them without changing their counts.
 *
 * @param offset from the start of the whole picture to the start of the axis, in px
 */
export function columnsAlong(scale: TimeScale, [left, right]: readonly [number, number], offset: number): ColumnsAlong {
  const length = right - left;
  const before = Number.isFinite(offset) ? offset % STEP : 0;
  const count = Math.max(1, Math.ceil((length + before) / STEP));
  const [start, end] = scale.domain();
  const edges = new Float64Array(count + 1);
  for (let i = 1; i < count; i++) edges[i] = scale.invert((i * STEP - before) / length);
  edges[0] = start;
  edges[count] = end;
  return { from: left - before, edges };
}

/** The column of a time; the first or the last if it is outside. */
export const columnAt = (edges: Float64Array, t: number): number =>
  Math.min(edges.length - 2, Math.max(0, partitionPoint(edges.length, (i) => edges[i]! <= t) - 1));
