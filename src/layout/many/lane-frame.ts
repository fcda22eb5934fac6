import type { DensityBand, Glyph, Label, LaneBand } from '../scene.js';
import type { Setting } from '../setting.js';
import { STEP } from './columns-along.js';
import type { FrameOfMany, Kept, LaneGroup, Many } from './many.js';

/** A lane to draw: its events, its place, and the view. */
export interface LaneFrame extends Omit<FrameOfMany, 'scene'> {
  readonly group: LaneGroup;
  /** All events of the lane, of which `group` may have only some. */
  readonly all: LaneGroup;
  /** Whether none of its events has a text. */
  readonly isBare: boolean;
  readonly band: LaneBand;
  /** How many events the height of a lane stands for. */
  readonly full: number;
  readonly setting: Setting;
  readonly many: Many;
  readonly kept: Kept;
}

/** The drawing of a lane. */
export interface DrawnLane {
  readonly density: DensityBand;
  readonly glyphs: readonly Glyph[];
  readonly labels: readonly Label[];
}

type BandBox = Omit<DensityBand, 'present' | 'rows' | 'outlines' | 'rules' | 'notes'>;

/** The fields of a lane’s band that do not depend on how its events are drawn. */
export const bandBox = (
  { band, group: { lane }, across: { axis }, columns }: LaneFrame,
  total: number,
  counts: Uint32Array,
): BandBox => ({
  ...{ lane: lane.id, title: lane.title, ink: lane.color, total, counts },
  ...{ x: axis[0], y: band.y, width: axis[1] - axis[0], height: band.height },
  ...{ edges: columns.edges, from: columns.from, step: STEP },
});
