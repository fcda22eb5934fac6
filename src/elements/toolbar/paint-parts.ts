import type { Toolbar } from '../../render/paint-toolbar.js';
import { COMMANDS, type Command } from './reach.js';
import type { ToolbarMessages } from './toolbar-messages.js';
import type { ToolbarParts } from './toolbar-parts.js';

interface Painted extends Pick<Toolbar, 'shown' | 'scale'> {
  readonly messages: ToolbarMessages;
  /** The number of events. */
  readonly count: number;
  /** The commands that would have no effect now. */
  readonly idle: ReadonlySet<Command>;
  /** Whether the list is visible. */
  readonly isListed: boolean;
}

/** Paints the names of buttons, which of them are disabled, and the visible time. */
export function paintParts(
  { row, groups, buttons, shown, scales }: ToolbarParts,
  { messages, count, idle, isListed, shown: words, scale }: Painted,
): void {
  put(row, 'aria-label', messages.toolbar);
  for (const command of COMMANDS) put(buttons[command], 'aria-disabled', String(idle.has(command)));
  for (const command of ['earlier', 'later', 'zoomOut', 'zoomIn', 'previous', 'next'] as const) {
    put(buttons[command], 'aria-label', messages[command]);
    put(buttons[command], 'title', messages[command]);
  }
  put(buttons.list, 'aria-label', messages.asList);
  put(buttons.list, 'title', messages.asList);
  put(buttons.list, 'aria-pressed', String(isListed));
  write(buttons.showAll, messages.showAll);
  write(shown, words ?? (count > 0 ? messages.all(count) : ''));
  groups.scale.hidden = !scale;
  write(scales.toTrue, messages.trueScale);
  write(scales.toFitted, messages.fittedScale);
  scales.toTrue.classList.toggle('other', scale?.isTrue === true);
  scales.toFitted.classList.toggle('other', scale?.isTrue !== true);
  if (scale) put(buttons.scale, 'title', scale.isTrue ? messages.whyTrue : messages.whyFitted(scale.enlarged));
}

// Setting the same value again would lay out the whole timeline again.

function put(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
