import { isShortcut } from '../../interact/is-shortcut.js';
import { isTyping } from '../../interact/is-typing.js';
import { ZOOM_STEP } from '../../interact/zoom-step.js';
import type { Motion } from '../motion.js';
import type { HandsContext } from './hands-context.js';

/** Lets + and − zoom around the middle of the view, and 0 show everything. */
export function listenToZoomKeys({ host, timeline, commands }: HandsContext, motion: Motion): void {
  const zooms: Readonly<Record<string, () => unknown>> = {
    '+': () => timeline.zoom(ZOOM_STEP),
    '=': () => timeline.zoom(ZOOM_STEP),
    '-': () => timeline.zoom(1 / ZOOM_STEP),
    '0': () => timeline.fit(),
  };
  host.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isShortcut(event)) return;
    const zoom = zooms[event.key];
    if (!zoom || isTyping(event)) return;
    event.preventDefault();
    motion.begin(timeline.scene);
    commands.move(zoom);
  });
}
