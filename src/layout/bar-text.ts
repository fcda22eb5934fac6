import type { Label } from './scene.js';

/** The text of an interval, whose place is still open. */
export interface BarText {
  /** Title and date as they stand beside the bar: in one line where they can. */
  readonly beside: Label;
  /** The room that title and date want in one line, and the title alone; px. */
  readonly full: number;
  readonly title: number;
  /** Cuts the title to a width. */
  readonly cut: (width: number) => Label;
  /** In one line; undefined where bars have none. */
  readonly date: Label['dateText'];
}
