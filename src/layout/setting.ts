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
  /** The ids of lanes that are folded. */
  readonly collapsed: readonly string[];
  readonly colors: Looks;
  readonly eras: readonly DatedEra[];
  /** What places them. */
  readonly eraParts?: EraParts | undefined;
  readonly scale: ScaleChoice;
  readonly orientation: Orientation;
  /** The room there is, in px; a picture that needs more height says so in `naturalHeight`. */
  readonly width: number;
  readonly height: number;
  /** If the picture would be higher than this, it is set more densely; px. */
  readonly maxHeight: number;
  /** Which comes first down the page. */
  readonly order: Order;
  /** The moment that is now, in ms since 1970; null where that does not matter. */
  readonly now: number | null;
  /** What marks it. */
  readonly clock?: Clock | undefined;
  readonly rightToLeft: boolean;
  /** The base size of text in px. */
  readonly fontSize: number;
  /** What is between rows, and how large marks are, times what they are by default. */
  readonly gap: number;
  readonly markSize: number;
  readonly measure: Measure;
  /** What the author says of an event in place of its title; null where that is all. */
  readonly textOf?: ((event: TimelineEvent) => string | null) | undefined;
  /** Gives events the marks of their author. */
  readonly dress?: ((scene: Scene) => Scene) | undefined;
  readonly locale: string;
  readonly timeZone: string;
  readonly messages: Messages;
}

/** What a layout works with: the input, how closely and in which fonts it is to be set, and which part of the whole. */
export interface Setting extends LayoutInput {
  readonly density: Density;
  readonly fonts: Fonts;
  /** Whether there are more events than have room for their texts, even with some scrolling. */
  readonly isCrowded: boolean;
  /** Whether all events are of one day, which is said beside the axis: then their times are said without it. */
  readonly isOfOneDay: boolean;
  /** Whether all events are of one year, which the axis says: then their dates are seen without it. */
  readonly isOfOneYear?: boolean;
  /** A picture that would be higher is given up: nobody wants it; px. */
  readonly limit: number;
  /** How many lines the names of ticks have room for in any view; default 1. */
  readonly tickLines?: number | undefined;
  /** Undefined for the whole. */
  readonly shown?: Shown | undefined;
}
