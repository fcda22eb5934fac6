import type { Scene } from '../../layout/scene.js';

/** A point of the window. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The position of a point along the axis, in px of the window. */
export const along = ({ orientation }: Scene, { clientX, clientY }: Point): number =>
  orientation === 'horizontal' ? clientX : clientY;

/** The position of a point in the view: 0 at its start, 1 at its end. */
export function shareAt(scene: Scene, plot: Element, point: Point): number {
  const { left, top } = plot.getBoundingClientRect();
  const [from, to] = scene.axis;
  const share = (along(scene, point) - (scene.orientation === 'horizontal' ? left : top) - from) / (to - from);
  return Math.max(0, Math.min(1, share));
}

/** Whether an element of the picture is only background: no text, and nothing that can be clicked. */
export const isGround = (target: EventTarget | null): boolean =>
  !(target as Element).closest('button, a, .label, .break, .era, .brush');

/** Whether an element is the text of an event; the picture can be dragged by it, too. */
export const isTitle = (target: EventTarget | null): boolean => (target as Element).closest('.label') !== null;
