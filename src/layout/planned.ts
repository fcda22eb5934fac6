import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import type { BarText } from './bar-text.js';
import type { Extent } from './glyph.js';
import type { Label } from './scene.js';

/** An event with its place along the axis. */
export interface Positioned {
  readonly row: DatedEvent;
  readonly extent: Extent;
}

/** Where an event stands in its lane and with which text, however much of the picture is shown. */
export interface Planned {
  readonly row: DatedEvent;
  readonly lane: Lane;
  readonly label: Label;
  /** Of an interval: what of its text is shown depends on how long it is. */
  readonly bar?: BarText;
  /** Its text ends where others begin: after it the picture ends too soon. */
  readonly isLast: boolean;
  /** The row of its lane in which its text stands; undefined where it never has room. */
  readonly line: number | undefined;
  /** The magnification from which it has room for its text; 1 is the whole picture. */
  readonly from: number;
}

/** A planned event at its place; `line` is undefined among the marks without text. */
export interface Seen extends Omit<Planned, 'from'> {
  readonly extent: Extent;
  readonly hasText: boolean;
}
