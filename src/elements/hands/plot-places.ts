import { placeIn, type Point } from '../../interact/place-in.js';
import type { Scene } from '../../layout/scene.js';

/** The position of a point along the axis, in px of the picture. */
export const along = (scene: Scene, plot: HTMLElement, point: Point): number =>
  placeIn(plot, point)[scene.orientation === 'horizontal' ? 0 : 1];

/** The position of a point in the view: 0 at its start, 1 at its end. */
export function shareAt(scene: Scene, plot: HTMLElement, point: Point): number {
  const [from, to] = scene.axis;
  return Math.max(0, Math.min(1, (along(scene, plot, point) - from) / (to - from)));
}

/** Whether an element of the picture is only background: no text, and nothing that can be clicked. */
export const isGround = (target: EventTarget | null): boolean =>
  !(target as Element).closest('button, a, .label, .break, .era, .brush');

/** Whether an element is the text of an event; the picture can be dragged by it, too. */
export const isTitle = (target: EventTarget | null): boolean => (target as Element).closest('.label') !== null;
