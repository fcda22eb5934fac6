import type { DensityBand, Glyph, Label, LaneBand } from '../scene.js';
import type { Setting } from '../setting.js';
import { STEP } from './columns-along.js';
import type { FrameOfMany, Kept, LaneGroup, Many } from './many.js';

/** A lane as it is drawn: its events, its place, and what is shown. */
export interface LaneFrame extends Omit<FrameOfMany, 'scene'> {
  readonly group: LaneGroup;
  /** All events of the lane, of which those may be some. */
  readonly all: LaneGroup;
  /** Whether nothing of them has a text. */
  readonly isBare: boolean;
  readonly band: LaneBand;
  /** How many events are as high as a lane. */
  readonly full: number;
  readonly setting: Setting;
  readonly many: Many;
  readonly kept: Kept;
}

/** What comes of it. */
export interface DrawnLane {
  readonly density: DensityBand;
  readonly glyphs: readonly Glyph[];
  readonly labels: readonly Label[];
}

type BandBox = Omit<DensityBand, 'present' | 'rows' | 'outlines' | 'rules' | 'notes'>;

/** What the band of a lane has, however its events are drawn. */
export const bandBox = (
  { band, group: { lane }, across: { axis }, columns }: LaneFrame,
  total: number,
  counts: Uint32Array,
): BandBox => ({
  ...{ lane: lane.id, title: lane.title, ink: lane.color, total, counts },
  ...{ x: axis[0], y: band.y, width: axis[1] - axis[0], height: band.height },
  ...{ edges: columns.edges, from: columns.from, step: STEP },
});
