import type { DatedEvent } from '../model/validate.js';
import { distance, type View } from '../scale/view.js';
import type { Time } from '../time/time.js';
import type { FittedScale } from './fit-scale.js';
import type { Planned } from './plan-rows.js';
import type { Scene } from './scene.js';
import type { Density, ScaleKind, Setting } from './setting.js';

/** A picture of all events, and what parts of it are drawn by. */
export interface Picture {
  readonly scene: Scene;
  readonly fitted: FittedScale;
  readonly density: Density;
  /** In which rows events stand; not where each stands below the next. */
  readonly plan: readonly Planned[];
  /** Undefined where it is horizontal. */
  readonly sides?: Sides;
}

/** What stands beside a vertical axis, in px. */
export interface Sides {
  /** How wide the column for dates and names of ticks is, and where the axis stands. */
  readonly gutter: number;
  readonly axisAt: number;
  /** Whether dates stand above their titles and not in that column. */
  readonly isInline: boolean;
  readonly kind: ScaleKind;
}

/** A part of a picture: what is seen when it is magnified. It keeps the height, the lanes and the scale of the whole. */
export interface Shown {
  /** Null: all of it is seen. */
  readonly view: View | null;
  /** The event that has its text in any case, if there is one. */
  readonly chosen: string | null;
  readonly whole: Picture;
}

/** An event of the picture, with its best estimate and its place in the table. */
interface ShownEvent {
  readonly row: DatedEvent;
  readonly at: Time;
  readonly index: number;
}

/** The events that can be seen: all of them, or those that may have been within the view. */
export function shownEvents({ table, shown }: Setting): readonly ShownEvent[] {
  const estimates = table.estimates();
  const places = shown?.view ? table.between(shown.view.start, shown.view.end) : table.rows.keys();
  return Array.from(places, (index) => ({ row: table.rows[index]!, at: estimates[index]!, index }));
}

/** How many times the whole is magnified. */
export function magnification({ scale }: FittedScale, shown: Shown | undefined): number {
  if (!shown?.view) return 1;
  const { start, end } = shown.view;
  const length = distance(scale.segments(), start, end);
  return length > 0 ? 1 / length : 1;
}

/** The scale of what is shown: the whole, or the view magnified. */
export const shownScale = ({ scale }: FittedScale, shown: Shown | undefined): FittedScale['scale'] =>
  shown?.view ? scale.within([shown.view.start, shown.view.end]) : scale;
