import type { Label } from './scene.js';

/** The text of an interval, not yet placed. */
export interface BarText {
  /** Title and date as they stand beside the bar, in one line if possible. */
  readonly beside: Label;
  /** The width of the title in one line, in px. */
  readonly title: number;
  /** The title cut to a width. */
  readonly cut: (width: number) => Label;
  /** In one line; undefined if bars have no dates. */
  readonly date: Label['dateText'];
}
