import type { PaintMark } from '../../mark/own-mark.js';
import { pathPen } from '../../mark/pen.js';
import { icon } from '../companion/make.js';

/** Half of the square in which a mark of a legend is drawn. */
const HALF = 10;

/** Shows a mark instead of a square of colour; without a mark, the square. */
export function showMark(swatch: Element, mark: PaintMark | undefined): void {
  swatch.replaceChildren(...(mark ? [iconOf(mark)] : []));
  swatch.classList.toggle('marked', mark !== undefined);
}

function iconOf(mark: PaintMark): Element {
  const made = icon(markPath(mark));
  made.setAttribute('viewBox', MARK_VIEW);
  return made;
}

export const MARK_VIEW = [-HALF, -HALF, 2 * HALF, 2 * HALF].join(' ');

/** A mark as the `d` of an SVG path within that square. */
export function markPath(mark: PaintMark): string {
  const pen = pathPen();
  mark(pen, 0, 0, HALF);
  return pen.toString();
}
