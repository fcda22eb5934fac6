import type { Messages } from '../messages.js';
import type { EventTable } from '../model/event-table.js';
import type { DatedEra } from '../model/eras.js';
import type { Lane, LaneOf } from '../model/lanes.js';
import type { TimelineEvent } from '../model/document.js';
import type { ScaleChoice } from '../scale/scale-kind.js';
import type { Density } from './density.js';
import type { EraParts } from './era-bands.js';
import type { Looks } from './legend-item.js';
import type { Measure } from './measure.js';
import type { Clock } from './now-line.js';
import type { Shown } from './picture.js';
import type { Scene } from './scene.js';
import type { Fonts, Typeface } from './typography.js';

export type Order = 'oldest' | 'newest';
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** Everything that the picture depends on. */
export interface LayoutInput extends Typeface {
  readonly table: EventTable;
  readonly lanes: readonly Lane[];
  readonly laneOf: LaneOf;
  /** The ids of folded lanes. */
  readonly collapsed: readonly string[];
  readonly colors: Looks;
  readonly eras: readonly DatedEra[];
  /** The functions that place eras. */
  readonly eraParts?: EraParts | undefined;
  readonly scale: ScaleChoice;
  readonly orientation: Orientation;
  /** The available room, in px. A picture that needs more height says so in `naturalHeight`. */
  readonly width: number;
  readonly height: number;
  /** A picture higher than this is laid out more densely; px. */
  readonly maxHeight: number;
  /** Which comes first in a vertical picture. */
  readonly order: Order;
  /** The current moment, in ms since 1970; null if it is not shown. */
  readonly now: number | null;
  /** The functions that place its line. */
  readonly clock?: Clock | undefined;
  readonly rightToLeft: boolean;
  /** The base size of text in px. */
  readonly fontSize: number;
  /** The gap between rows, and the size of marks, as multiples of the default. */
  readonly gap: number;
  readonly markSize: number;
  readonly measure: Measure;
  /** The text that the author gives an event instead of its title; null if there is none. */
  readonly textOf?: ((event: TimelineEvent) => string | null) | undefined;
  /** Gives events the marks of their author. */
  readonly dress?: ((scene: Scene) => Scene) | undefined;
  readonly locale: string;
  readonly timeZone: string;
  readonly messages: Messages;
}

/** What a layout works with: the input, the density and its fonts, and the visible part of the whole. */
export interface Setting extends LayoutInput {
  readonly density: Density;
  readonly fonts: Fonts;
  /** Whether there are more events than have room for their texts, even with some scrolling. */
  readonly isCrowded: boolean;
  /** Whether all events lie within one day. The summary names that day, so dates are shown as times only. */
  readonly isOfOneDay: boolean;
  /** Whether all events are of one year, which the axis names, so dates are shown without it. */
  readonly isOfOneYear?: boolean;
  /** The layout is given up as soon as the picture would be higher than this; px. */
  readonly limit: number;
  /** How many lines tick names have room for in any view; default 1. */
  readonly tickLines?: number | undefined;
  /** Undefined for the whole. */
  readonly shown?: Shown | undefined;
}
