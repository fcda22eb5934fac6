import type { ScaleKind } from '../scale/scale-kind.js';
import type { View } from '../scale/view.js';
import type { Density } from './density.js';
import type { FittedScale } from './fit-scale.js';
import type { Planned } from './planned.js';
import type { Scene } from './scene.js';

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
