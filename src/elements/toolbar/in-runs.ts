import type { Control } from './controls.js';
import type { ToolbarParts } from './toolbar-parts.js';

/**
 * The parts of a toolbar in their order. Buttons that follow one another are in one box, which goes to another line as a whole where
 * the words leave it no room; those of the author are in the last.
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
