import type { LaneColumn } from '../../model/many/lane-column.js';
import type { BarRow } from '../../model/many/bar-rows.js';
import type { Ranking } from '../../model/many/most-important.js';
import type { Lane } from '../../model/lanes.js';
import type { DatedEvent } from '../../model/validate.js';
import type { BarText } from '../bar-text.js';
import type { ScaleAcross } from '../frame-across.js';
import type { Label, Scene } from '../scene.js';
import type { Picture } from '../picture.js';
import type { ColumnsAlong } from './columns-along.js';

/** The events of one lane of the data, as a lane of the picture shows them: that may show several. */
export interface Strand {
  /** Tells it from the others. */
  readonly id: number;
  readonly column: LaneColumn;
  readonly ranking: Ranking;
}

/** A lane and its events: its own, and those of lanes that are folded into it. */
export interface LaneGroup {
  readonly lane: Lane;
  readonly strands: readonly Strand[];
  /** Its intervals in rows, where these are few enough to be seen. */
  readonly rows: readonly BarRow[] | undefined;
}

/** Many events, as a layout looks at them. */
export interface Many {
  readonly groups: readonly LaneGroup[];
  event(place: number): DatedEvent;
  /** The place and the time of an event by its id. */
  locate(id: string): { readonly place: number; readonly at: number } | undefined;
}

/** How many events a lane has in each column. */
export interface Counted {
  readonly begins: Uint32Array;
  /** What is shown as height: how many begin in a column, or, of intervals, how many go on in it. */
  readonly heights: Uint32Array;
  readonly total: number;
}

/** The axis and the lanes of a picture, or of a part of it: all but the events. */
export interface FrameOfMany {
  readonly across: ScaleAcross;
  readonly columns: ColumnsAlong;
  /** Of the whole, magnified picture, and how far into it what is shown begins; px. */
  readonly length: number;
  readonly offset: number;
  readonly scene: Scene;
}

/** The picture of the whole, as far as all views of it have it in common: its scene is without events. */
export interface ManyPicture extends Picture {
  readonly framed: FrameOfMany;
  /** How many events each lane has in each column. */
  readonly counted: readonly Counted[];
  /** How many events are as high as a lane. */
  readonly full: number;
  /** Texts that have been set, by the places of their events. */
  readonly labels: Map<number, Label>;
  /** The same, longer, where there is room for that. */
  readonly longer: Map<number, Label>;
  /** The texts of intervals, whose places along their bars are open. */
  readonly bars: Map<number, BarText>;
  /** What has been picked for texts, by lane and slot. */
  readonly picks: Map<string, readonly TextPick[]>;
  /** How high rows of texts are, by lane. */
  readonly forms: Map<number, RowForm>;
}

/** What is made for one view and used again for the next. */
export type Kept = Pick<ManyPicture, 'labels' | 'longer' | 'bars' | 'picks' | 'forms'>;

/** How high a row of texts is: with date and title below a mark, or, where lanes are low, a title beside it; px. */
export interface RowForm {
  readonly height: number;
  readonly isLow: boolean;
}

/** An event that has a text where there is room for it. */
export interface TextPick {
  readonly strand: Strand;
  /** Its place in the column. */
  readonly index: number;
  /** The row of its lane, whatever part of the picture is shown. */
  readonly row: number;
  /** The level of magnification from which it is among the first of its neighbourhood: what came earlier stays. */
  readonly level: number;
  /** How important it is, 0–1. */
  readonly weight: number;
  /** The most events in any column below its text, wherever columns begin, at this level and at all that are nearer. */
  readonly below: number;
}
