import type { Control } from './controls.js';
import type { ToolbarParts } from './toolbar-parts.js';

/**
 * The parts of a toolbar in order. Adjacent buttons share a box, which moves to another line as a whole if there is no
 * room beside the words; the author’s buttons are in the last one.
 */
export function inRuns(
  controls: readonly Control[],
  groups: ToolbarParts['groups'],
  slot: ToolbarParts['slot'],
): readonly HTMLElement[] {
  const runs: HTMLElement[] = [];
  let run: HTMLElement | undefined;
  let last: HTMLElement | undefined;
  const begin = (): HTMLElement => {
    const box = document.createElement('div');
    box.className = 'run';
    runs.push(box);
    return (last = box);
  };
  for (const control of controls) {
    if (control === 'shown') {
      runs.push(groups.shown);
      run = undefined;
    } else (run ??= begin()).append(groups[control]);
  }
  (last ?? begin()).append(slot);
  return runs;
}
