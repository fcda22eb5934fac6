import type { Scene } from '../../layout/scene.js';

/** A point of the window. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where a point is along the axis, in px of the window. */
export const along = ({ orientation }: Scene, { clientX, clientY }: Point): number =>
  orientation === 'horizontal' ? clientX : clientY;

/** Where a point is along what is shown of the axis: 0 at its start, 1 at its end. */
export function shareAt(scene: Scene, plot: Element, point: Point): number {
  const { left, top } = plot.getBoundingClientRect();
  const [from, to] = scene.axis;
  const share = (along(scene, point) - (scene.orientation === 'horizontal' ? left : top) - from) / (to - from);
  return Math.max(0, Math.min(1, share));
}

/** Whether something in the picture is only its ground: no text, and nothing that has an answer of its own. */
export const isGround = (target: EventTarget | null): boolean =>
  !(target as Element).closest('button, a, .label, .break, .era, .brush');

/** Whether something is the text of an event, which can be pulled, too. */
export const isTitle = (target: EventTarget | null): boolean => (target as Element).closest('.label') !== null;
