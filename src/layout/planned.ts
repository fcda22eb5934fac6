import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import type { BarText } from './bar-text.js';
import type { Extent } from './glyph.js';
import type { Label } from './scene.js';

/** An event with its extent along the axis. */
export interface Positioned {
  readonly row: DatedEvent;
  readonly extent: Extent;
}

/** The row and the text of an event in its lane, which are the same for every view. */
export interface Planned {
  readonly row: DatedEvent;
  readonly lane: Lane;
  readonly label: Label;
  /** Only for an interval: which text it shows depends on its length. */
  readonly bar?: BarText;
  /** Its text ends at the mark instead of beginning there, because the picture ends soon after it. */
  readonly isLast: boolean;
  /** The row of its text in the lane; undefined if there is never room. */
  readonly line: number | undefined;
  /** The magnification from which there is room for its text; 1 is the whole picture. */
  readonly from: number;
}

/** A planned event with its extent in a view. `line` is undefined among the marks without text. */
export interface Seen extends Omit<Planned, 'from'> {
  readonly extent: Extent;
  readonly hasText: boolean;
}
