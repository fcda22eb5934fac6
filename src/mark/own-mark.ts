import type { Mark } from './mark-pen.js';
import { outlineOf } from './outline.js';
import type { Pen } from './pen.js';

/** Draws a mark at a position, within a circle. */
export type PaintMark = (pen: Pen, x: number, y: number, radius: number) => void;

/** The radius of the circle given to the author’s function, in px. The result is scaled to the size of the mark. */
const RADIUS = 10;
/** A drawing smaller than this is nothing, and one that fills less of its circle is not visible. */
const LEAST_REACH = 1e-6;
const LEAST_AREA = 0.001;

/**
 * Makes a custom mark paintable: it fills its circle, whatever its own size is.
 *
 * @throws what its function throws; RangeError if the drawing is not visible
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

/** The largest size, relative to a plain mark, that keeps clear of texts; and the smallest. */
export const LARGEST = 1.5;
const LEAST = 0.5;

/** The size of a mark relative to a plain one. */
export const sizeOf = ({ size }: Mark): number => Math.min(LARGEST, Math.max(LEAST, Number(size) || LARGEST));
