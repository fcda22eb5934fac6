import type { Box, DensityBand, Scene } from '../scene.js';
import { columnAt } from './columns-along.js';

/** How near the pointer must be to a column, in px: targets of 24 px (WCAG 2.5.8) without wider columns. */
const REACH = 12;
/** The same for a bar in a row, along the axis. */
const REACH_OF_BAR = 3;

/** A stretch of one lane that the pointer is on. */
export interface DensityTarget {
  readonly band: DensityBand;
  /** In ms since 1970. */
  readonly start: number;
  readonly end: number;
  /** The row, if the lane has rows of intervals. */
  readonly row: number | undefined;
}

/** The target at a point of the plot: the nearest column with events, or a stretch of a row. */
export function targetAt({ densities = [] }: Scene, x: number, y: number): DensityTarget | undefined {
  const band = densities.find((own) => y >= own.y && y < own.y + own.height);
  if (!band || x < band.x - REACH || x > band.x + band.width + REACH) return undefined;
  const at = columnUnder(band, x);
  if (band.rows) {
    const { rows } = band;
    const row = Math.floor((y - rows.y) / rows.pitch);
    if (row < 0 || row >= rows.count) return undefined;
    const [a, b] = [timeAt(band, x - REACH_OF_BAR), timeAt(band, x + REACH_OF_BAR)];
    return { band, start: Math.min(a, b), end: Math.max(a, b), row };
  }
  const reach = Math.ceil(REACH / Math.abs(band.step));
  for (let off = 0; off <= reach; off++)
    for (const column of [at - off, at + off]) if (band.present[column]! > 0) return targetOf(band, column);
  return undefined;
}

/** The column of a band as a target. */
export const targetOf = (band: DensityBand, column: number): DensityTarget => ({
  ...{ band, row: undefined },
  ...{ start: band.edges[column]!, end: band.edges[column + 1]! },
});

/** The next column with events, starting at `from`, in steps of `by`: 1 or -1. */
export function nextColumn({ present }: DensityBand, from: number, by: 1 | -1): number | undefined {
  for (let column = from; column >= 0 && column < present.length; column += by) if (present[column]! > 0) return column;
  return undefined;
}

/** The column at a position along the axis; the first or the last if it is outside. */
const columnUnder = ({ from, step, present }: DensityBand, x: number): number =>
  Math.min(present.length - 1, Math.max(0, Math.floor((x - from) / step)));

/** The visible part of a stretch of time along the axis, whichever direction the axis has. */
export function stretchOf(band: DensityBand, start: number, end: number): Pick<Box, 'x' | 'width'> {
  const [a, b] = [placeOf(band, start), placeOf(band, end)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

/** The position of a time along the axis, in px; for times out of view, the edge. */
function placeOf(band: DensityBand, t: number): number {
  const { edges, from, step, x, width } = band;
  const column = columnAt(edges, t);
  const [start, end] = [edges[column]!, edges[column + 1]!];
  const share = end > start ? Math.min(1, Math.max(0, (t - start) / (end - start))) : 0;
  return Math.min(x + width, Math.max(x, from + (column + share) * step));
}

/** The time at a position along the axis. */
export function timeAt(band: DensityBand, x: number): number {
  const { edges, from, step } = band;
  const place = Math.min(band.x + band.width, Math.max(band.x, x));
  const column = columnUnder(band, place);
  const share = Math.min(1, Math.max(0, (place - from) / step - column));
  return edges[column]! + share * (edges[column + 1]! - edges[column]!);
}
