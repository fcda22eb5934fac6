import type { View } from '../scale/view.js';

/** What readers do with the element. The page is told of each. */
export interface Commands {
  /** Chooses an event, or none. */
  readonly choose: (id: string | null) => void;
  /** The event that the reader chose last. */
  readonly chosen: () => string | null;
  /** Shows a stretch of time, or some events. */
  readonly zoomTo: (target: View | readonly string[]) => void;
  /** Runs a change of the view; returns whether it changed what is visible. */
  readonly move: (command: () => void) => boolean;
}
