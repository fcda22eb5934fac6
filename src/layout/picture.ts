import type { ScaleKind } from '../scale/scale-kind.js';
import type { View } from '../scale/view.js';
import type { Density } from './density.js';
import type { FittedScale } from './fit-scale.js';
import type { Planned } from './planned.js';
import type { Scene } from './scene.js';

/** A picture of all events, with what is needed to draw parts of it. */
export interface Picture {
  readonly scene: Scene;
  readonly fitted: FittedScale;
  readonly density: Density;
  /** The rows of events; the positions within a row are worked out for each view. */
  readonly plan: readonly Planned[];
  /** Undefined for a horizontal picture. */
  readonly sides?: Sides;
}

/** The columns beside a vertical axis, in px. */
export interface Sides {
  /** The width of the column for dates and tick names, and the position of the axis. */
  readonly gutter: number;
  readonly axisAt: number;
  /** Whether dates are above their titles rather than in that column. */
  readonly isInline: boolean;
  readonly kind: ScaleKind;
  /** How many times the room that their events need bursts get; default 1. */
  readonly roomier?: number;
}

/** A part of a picture, as shown when it is magnified. It keeps the height, the lanes and the scale of the whole. */
export interface Shown {
  /** Null for all of it. */
  readonly view: View | null;
  /** The event that always has its text, if there is one. */
  readonly chosen: string | null;
  readonly whole: Picture;
}
