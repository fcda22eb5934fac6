import type { Activation } from './activation.js';
import type { HandsContext } from './hands-context.js';
import { isGround, shareAt } from './plot-places.js';

/** How much a double click magnifies. */
const CLOSER = 2;

/** A double click or double tap on the ground magnifies what is there; with Shift it shows more. */
export function listenToDoubleClicks(
  { timeline, commands }: HandsContext,
  plot: HTMLElement,
  activation: Activation,
): void {
  // What is pressed twice in a row would select a word somewhere near.
  plot.addEventListener('mousedown', (event) => {
    if (event.detail > 1 && isGround(event.target)) event.preventDefault();
  });
  plot.addEventListener('dblclick', (event) => {
    if (activation.at(event) || timeline.scene.densities || !isGround(event.target)) return;
    commands.move(() => timeline.zoom(event.shiftKey ? 1 / CLOSER : CLOSER, shareAt(timeline.scene, plot, event)));
  });
}
