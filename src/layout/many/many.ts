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

/** The events of one lane of the data, within a lane of the picture, which may combine several. */
export interface Strand {
  /** Unique among strands. */
  readonly id: number;
  readonly column: LaneColumn;
  readonly ranking: Ranking;
}

/** A lane and its events: its own, and those of lanes folded into it. */
export interface LaneGroup {
  readonly lane: Lane;
  readonly strands: readonly Strand[];
  /** Its intervals in rows, if there are few enough rows to be visible. */
  readonly rows: readonly BarRow[] | undefined;
}

/** Very many events, as a layout sees them. */
export interface Many {
  readonly groups: readonly LaneGroup[];
  event(place: number): DatedEvent;
  /** The index and the time of an event by its id. */
  locate(id: string): { readonly place: number; readonly at: number } | undefined;
}

/** The number of a lane’s events in each column. */
export interface Counted {
  readonly begins: Uint32Array;
  /** What is drawn as height: how many begin in a column or, for intervals, how many are going on in it. */
  readonly heights: Uint32Array;
  readonly total: number;
}

/** The axis and the lanes of a picture or a view, without the events. */
export interface FrameOfMany {
  readonly across: ScaleAcross;
  readonly columns: ColumnsAlong;
  /** The length of the whole, magnified picture, and the offset of the view in it; px. */
  readonly length: number;
  readonly offset: number;
  readonly scene: Scene;
}

/** The picture of the whole, with what all its views share. Its scene has no events. */
export interface ManyPicture extends Picture {
  readonly framed: FrameOfMany;
  /** The number of events of each lane in each column. */
  readonly counted: readonly Counted[];
  /** How many events the height of a lane stands for. */
  readonly full: number;
  /** Texts already set, by the index of the event. */
  readonly labels: Map<number, Label>;
  /** Longer versions of the same, for where there is room. */
  readonly longer: Map<number, Label>;
  /** The texts of intervals, without their positions along the bars, which depend on the view. */
  readonly bars: Map<number, BarText>;
  /** Events picked for texts, by lane and slot. */
  readonly picks: Map<string, readonly TextPick[]>;
  /** The form of text rows, by lane. */
  readonly forms: Map<number, RowForm>;
}

/** What is made for one view and reused for the next. */
export type Kept = Pick<ManyPicture, 'labels' | 'longer' | 'bars' | 'picks' | 'forms'>;

/** The height of a row of texts: with date and title below a mark or, in low lanes, a title beside it; px. */
export interface RowForm {
  readonly height: number;
  readonly isLow: boolean;
}

/** An event picked to have a text if there is room. */
export interface TextPick {
  readonly strand: Strand;
  /** Its index in the column. */
  readonly index: number;
  /** The row of its lane, which is the same in every view. */
  readonly row: number;
  /** The level of magnification from which it is picked. Picks of earlier levels stay. */
  readonly level: number;
  /** Its importance, 0–1. */
  readonly weight: number;
  /**
   * The greatest number of events in any column below its text, wherever columns begin, at this level and all deeper
   * ones.
   */
  readonly below: number;
}
