import type { Control } from './controls.js';
import { icon } from './icons.js';
import type { Command } from './reach.js';

/** The elements of a toolbar. */
export interface ToolbarParts {
  readonly row: HTMLElement;
  readonly groups: Readonly<Record<Control, HTMLElement>>;
  readonly buttons: Readonly<Record<Command, HTMLButtonElement>>;
  readonly shown: HTMLElement;
  /** The two labels of the scale switch. */
  readonly scales: { readonly toTrue: HTMLElement; readonly toFitted: HTMLElement };
  /** The slot for the author’s buttons. */
  readonly slot: HTMLSlotElement;
}

/** Makes them by hand. It uses only a stylesheet and attributes, which every content security policy allows. */
export function createParts(run: (command: Command) => void): ToolbarParts {
  const scales = { toTrue: document.createElement('span'), toFitted: document.createElement('span') };
  const button = (command: Command, ...content: readonly Node[]): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.setAttribute('part', 'button');
    made.append(...content);
    made.addEventListener('click', () => run(command));
    return made;
  };
  const buttons = {
    earlier: button('earlier', icon('earlier')),
    later: button('later', icon('later')),
    zoomOut: button('zoomOut', icon('zoomOut')),
    zoomIn: button('zoomIn', icon('zoomIn')),
    showAll: button('showAll'),
    previous: button('previous', icon('previous')),
    next: button('next', icon('next')),
    scale: button('scale', scales.toTrue, scales.toFitted),
    list: button('list', icon('list')),
  };
  buttons.showAll.className = 'words';
  buttons.scale.className = 'words switch';
  const shown = document.createElement('bdi');
  const groups = {
    shown: group('shown', 'shown', shown),
    pan: group('group directed', 'group', buttons.earlier, buttons.later),
    zoom: group('group', 'group', buttons.zoomOut, buttons.zoomIn, buttons.showAll),
    step: group('group directed', 'group', buttons.previous, buttons.next),
    scale: group('group', 'group', buttons.scale),
    list: group('group', 'group', buttons.list),
  };
  const row = group('row', '');
  row.role = 'toolbar';
  const slot = document.createElement('slot');
  // Until there is a timeline.
  row.hidden = true;
  return { row, groups, buttons, shown, scales, slot };
}

function group(name: string, part: string, ...content: readonly Node[]): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  if (part !== '') made.setAttribute('part', part);
  made.append(...content);
  return made;
}
