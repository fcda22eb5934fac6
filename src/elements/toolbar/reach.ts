import type { EventBeside } from '../event-timeline.js';
import { isAll, type Stretch } from '../overview/stretch.js';
import type { ToolbarHost } from './toolbar-host.js';

/** The commands of the buttons of a toolbar. */
export const COMMANDS = [
  'earlier',
  'later',
  'zoomOut',
  'zoomIn',
  'showAll',
  'previous',
  'next',
  'scale',
  'list',
] as const;
export type Command = (typeof COMMANDS)[number];

type Shown = Pick<ToolbarHost, 'extent' | 'view' | 'selected' | 'beside'>;

/** The event that each of the two buttons selects, if there is one. */
interface Steps {
  readonly previous: EventBeside | undefined;
  readonly next: EventBeside | undefined;
}

/**
 * The events before and after the selected one in time order. If none is selected, or if it does not exist: the first
 * that begins in the view or after it, and the last that began before the end of the view.
 */
export function stepsFrom(host: Shown): Steps {
  const { selected } = host;
  const [previous, next] = selected === null ? [] : [host.beside(selected, -1), host.beside(selected, 1)];
  if (previous || next) return { previous, next };
  const { start, end } = viewOf(host);
  const other = (event: EventBeside | undefined): EventBeside | undefined =>
    event?.id === selected ? undefined : event;
  return { previous: other(host.beside(end, -1)), next: other(host.beside(start, 1)) };
}

/** Whether any part of an event is visible. */
export function isInView({ start, end }: Stretch, host: Shown): boolean {
  const view = viewOf(host);
  return start < view.end && end > view.start;
}

/** The commands that would have no effect now. */
export function idleCommands(host: Shown, { previous, next }: Steps): ReadonlySet<Command> {
  const { extent } = host;
  const { start, end } = viewOf(host);
  const isWhole = start === -Infinity;
  const idle: Readonly<Partial<Record<Command, boolean>>> = {
    earlier: isWhole || !extent || start <= extent.start,
    later: isWhole || !extent || end >= extent.end,
    zoomOut: isWhole,
    showAll: isWhole,
    zoomIn: !extent || extent.end <= extent.start,
    previous: !previous,
    next: !next,
  };
  return new Set(COMMANDS.filter((command) => idle[command]));
}

/** The visible time; unlimited if everything is visible. */
const viewOf = ({ view, extent }: Shown): Stretch =>
  view && extent && !isAll(view, extent) ? view : { start: -Infinity, end: Infinity };
