import type { Mark } from './mark-pen.js';
import { outlineOf } from './outline.js';
import type { Pen } from './pen.js';

/** Draws a mark at a place, within a circle. */
export type PaintMark = (pen: Pen, x: number, y: number, radius: number) => void;

/** The circle in which marks are first drawn, in px. Then they are as large as they have to be. */
const RADIUS = 10;
/** What fills less of its circle than this is not seen. */
const LEAST_AREA = 0.001;

/**
 * A mark as it can be painted: as large as its circle, whatever its measures are.
 *
 * @throws what its function throws; RangeError for what is not to be seen
 */
export function paintMark(mark: Mark): PaintMark {
  const { steps, reach, area } = outlineOf((pen) => mark.draw(pen, RADIUS));
  if (!Number.isFinite(reach)) throw new RangeError('draws with a coordinate that is no number');
  if (reach === 0) throw new RangeError('draws nothing');
  if (area < LEAST_AREA * reach ** 2) throw new RangeError('draws only lines; expected a shape, which is filled');
  return (pen, x, y, radius) => {
    for (const step of steps) step(pen, x, y, radius / reach);
  };
}

/** So large, beside a plain mark, one may be that keeps clear of texts. */
export const LARGEST = 1.5;
const [LEAST, USUAL] = [0.5, 1.25];

/** How large a mark is beside a plain one: as its author wants it, as far as it keeps clear of texts. */
export const sizeOf = ({ size }: Mark): number => Math.min(LARGEST, Math.max(LEAST, Number(size) || USUAL));
