import type { Lane } from '../model/lanes.js';
import { MARK_RADIUS } from './glyph.js';
import type { Planned } from './plan-rows.js';
import type { Setting } from './setting.js';
import type { LaneBand } from './scene.js';
import { setText } from './set-text.js';
import { wrap } from './wrap.js';

/** From the top of a row to its text, in px: its mark and a little air. */
export const MARK_BAND = 2 * MARK_RADIUS + 5;
/** The height of a row of marks without text, below the others of a lane; px. */
export const REST_BAND = MARK_BAND + 4;
/** Between a lane's name and the axis, in px. */
export const HEADER_GAP = 12;
const HEADER = { least: 64, most: 132, share: 0.12 };

/** How wide the column with the names of lanes is; 0 where one nameless lane makes names superfluous. */
export function headerWidth({ lanes, width, fonts, measure }: Setting): number {
  if (lanes.every(({ title }) => title === '')) return 0;
  const maxWidth = Math.max(HEADER.least, Math.min(HEADER.most, width * HEADER.share));
  const widths = lanes.map(({ title }) => wrap(title, { font: fonts.lane, measure, maxWidth, maxLines: 3 }).width);
  return Math.ceil(Math.max(...widths)) + HEADER_GAP;
}

/** Lanes one below another. */
export interface LaneStack {
  readonly bands: readonly LaneBand[];
  /** Where each row of a lane begins, by the lane's place in the order; last, where marks without text stand. */
  readonly rowTops: readonly (readonly number[])[];
  /** What the lanes need. */
  readonly naturalHeight: number;
}

/**
 * Stacks lanes from `top`, each as high as its rows need, and shares out what is left of the height. `width` in px.
 */
export function laneBands(planned: readonly Planned[], top: number, width: number, setting: Setting): LaneStack {
  const { lanes, density, height, fonts, measure } = setting;
  const nameWidth = Math.max(0, headerWidth(setting) - HEADER_GAP);
  const rows = rowHeights(planned, lanes);
  const names = lanes.map(({ title }) => wrap(title, { font: fonts.lane, measure, maxWidth: nameWidth, maxLines: 3 }));
  const heights = lanes.map((_, i) => {
    const content = rows[i]!.reduce((sum, own) => sum + own + density.gap, -density.gap);
    const name = MARK_BAND + names[i]!.lines.length * fonts.lane.lineHeight;
    const own = Math.max(content, nameWidth > 0 ? name : 0) + 2 * density.gap;
    // A view leaves lanes where they are.
    return Math.max(own, setting.shown?.whole.scene.lanes[i]?.height ?? 0);
  });
  const naturalHeight = heights.reduce((sum, own) => sum + own, 0);
  const spare = Math.max(0, height - top - naturalHeight) / Math.max(1, lanes.length);
  let y = top;
  const bands = lanes.map((lane, i): LaneBand => {
    const band: LaneBand = {
      ...{ id: lane.id, ink: lane.color ?? lane.index, x: 0, y, width, height: heights[i]! + spare },
      header: nameWidth > 0 ? setText(names[i]!, fonts.lane, 0, y + density.gap + MARK_BAND) : undefined,
    };
    y += band.height;
    return band;
  });
  const rowTops = bands.map((band, i) => {
    let at = band.y + density.gap;
    return rows[i]!.map((own) => (at += own + density.gap) - own - density.gap);
  });
  return { bands, rowTops, naturalHeight };
}

/** For each lane the heights of its rows: each as high as its highest label, and a low one for marks without. */
function rowHeights(planned: readonly Planned[], lanes: readonly Lane[]): readonly (readonly number[])[] {
  const heights = lanes.map((): number[] => []);
  for (const { label, line, lane } of planned) {
    const own = heights[lane.index]!;
    if (line !== undefined) own[line] = Math.max(own[line] ?? 0, MARK_BAND + label.height);
  }
  return heights.map((own, i) => {
    const hasRest = planned.some(({ lane, from }) => lane.index === i && from > 1);
    return hasRest ? [...own, REST_BAND] : own;
  });
}
