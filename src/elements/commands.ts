import type { View } from '../scale/view.js';

/** What the reader asks of the element, which tells the page. */
export interface Commands {
  /** Chooses an event, or none. */
  readonly choose: (id: string | null) => void;
  /** The event that the reader chose last. */
  readonly chosen: () => string | null;
  /** Shows a stretch of time, or some events. */
  readonly zoomTo: (target: View | readonly string[]) => void;
  /** Does something with the view; tells whether that changed what is shown. */
  readonly move: (command: () => void) => boolean;
}
