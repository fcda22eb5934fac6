import type { View } from '../scale/view.js';

/** What readers can do with the element. For each, an event is sent. */
export interface Commands {
  /** Chooses an event, or none. */
  readonly choose: (id: string | null) => void;
  /** The event that the reader chose last. */
  readonly chosen: () => string | null;
  /** Shows a stretch of time, or some events. */
  readonly zoomTo: (target: View | readonly string[]) => void;
  /** Runs a change of the view; returns whether the visible time has changed. */
  readonly move: (command: () => void) => boolean;
}
