import type { Label } from './scene.js';

/** The text of an interval, whose place is still open. */
export interface BarText {
  /** Title and date as they stand beside the bar: in one line where they can. */
  readonly beside: Label;
  /** The room that the title wants in one line, px. */
  readonly title: number;
  /** Cuts the title to a width. */
  readonly cut: (width: number) => Label;
  /** In one line; undefined where bars have none. */
  readonly date: Label['dateText'];
}
