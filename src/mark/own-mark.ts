import type { Mark } from './mark-pen.js';
import { outlineOf } from './outline.js';
import type { Pen } from './pen.js';

/** Draws a mark at a place, within a circle. */
export type PaintMark = (pen: Pen, x: number, y: number, radius: number) => void;

/** The circle in which marks are first drawn, in px. Then they are as large as they have to be. */
const RADIUS = 10;
/** What is smaller than this can be no drawing, and what fills less of its circle is not seen. */
const LEAST_REACH = 1e-6;
const LEAST_AREA = 0.001;

/**
 * A mark as it can be painted: as large as its circle, whatever its measures are.
 *
 * @throws what its function throws; RangeError for what is not to be seen
 */
export function paintMark(mark: Mark): PaintMark {
  const { steps, reach, area } = outlineOf((pen) => mark.draw(pen, RADIUS));
  if (!Number.isFinite(reach)) throw new RangeError('draws with a coordinate that is no number');
  if (reach < LEAST_REACH) throw new RangeError('draws nothing');
  if (area < LEAST_AREA * reach ** 2) throw new RangeError('draws only lines; expected a shape, which is filled');
  return (pen, x, y, radius) => {
    for (const step of steps) step(pen, x, y, radius / reach);
  };
}

/** As large, beside a plain mark, one may be that keeps clear of texts; and no smaller than the other. */
export const LARGEST = 1.5;
const LEAST = 0.5;

/** How large a mark is beside a plain one. */
export const sizeOf = ({ size }: Mark): number => Math.min(LARGEST, Math.max(LEAST, Number(size) || LARGEST));
