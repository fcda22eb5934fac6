import type { Activation } from './activation.js';
import type { HandsContext } from './hands-context.js';
import { isGround, shareAt } from './plot-places.js';

/** The factor by which a double click magnifies. */
const CLOSER = 2;

/** Lets a double click or double tap on the background zoom in there, and with Shift zoom out. */
export function listenToDoubleClicks(
  { timeline, commands }: HandsContext,
  plot: HTMLElement,
  activation: Activation,
): void {
  // Otherwise a double press would select a word nearby.
  plot.addEventListener('mousedown', (event) => {
    if (event.detail > 1 && isGround(event.target)) event.preventDefault();
  });
  plot.addEventListener('dblclick', (event) => {
    if (activation.at(event) || timeline.scene.densities || !isGround(event.target)) return;
    commands.move(() => timeline.zoom(event.shiftKey ? 1 / CLOSER : CLOSER, shareAt(timeline.scene, plot, event)));
  });
}
