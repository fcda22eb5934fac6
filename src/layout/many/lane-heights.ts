import { barHeight } from '../label-bar.js';
import { headerWidth, INDENT } from '../lane-bands.js';
import type { LaneBand } from '../scene.js';
import { setText } from '../set-text.js';
import type { Setting } from '../setting.js';
import type { LaneGroup } from './many.js';
import { namesApart } from './names-apart.js';

/** The heights of lanes if the picture has no given height: for a single one, a few, and many; for folded ones; px. */
const HEIGHTS = { alone: 320, few: 120, many: 56, folded: 24 };
const FEW = 5;
/** The least height of a lane, and of a row of it; px. */
const LEAST = 28;
const LEAST_ROW = 6;

/** From the edge of a lane to its events, in px. */
export const PADDING = 6;

/** Lanes from top to bottom, as high as there is room for them; px. */
export function laneHeights(
  groups: readonly LaneGroup[],
  top: number,
  width: number,
  setting: Setting,
): { bands: readonly LaneBand[]; naturalHeight: number } {
  const { fonts, height, maxHeight } = setting;
  const isNamed = headerWidth(setting) > 0;
  const names = namesApart(
    groups.map(({ lane }) => lane),
    setting,
  );
  const usual = groups.length === 1 ? HEIGHTS.alone : groups.length <= FEW ? HEIGHTS.few : HEIGHTS.many;
  const least = groups.map(({ lane, rows }, i) => {
    const name = isNamed ? names[i]!.lines.length * fonts.lane.lineHeight + PADDING : 0;
    if (lane.isCollapsed) return Math.max(HEIGHTS.folded, name);
    return Math.max(LEAST, name, (rows?.length ?? 0) * LEAST_ROW + 2 * PADDING);
  });
  const wanted = groups.map(({ lane, rows }, i) => {
    if (lane.isCollapsed) return least[i]!;
    const own = rows ? rows.length * (barHeight(fonts) + 1) + 2 * PADDING : usual;
    return Math.max(least[i]!, own);
  });
  const room =
    (height > 0 ? height : Number.isFinite(maxHeight) ? Math.min(maxHeight, top + sum(wanted)) : Infinity) - top;
  const heights = shareOut(least, wanted, room, height > 0, groups);
  let y = top;
  const bands = groups.map(({ lane }, i): LaneBand => {
    const { id, title, color, depth, count, hasLanes, isCollapsed } = lane;
    const own = heights[i]!;
    const nameHeight = names[i]!.lines.length * fonts.lane.lineHeight;
    const nameY = own < 2 * LEAST ? y + (own - nameHeight) / 2 : y + PADDING;
    const band: LaneBand = {
      ...{ id, title, count, hasLanes, isCollapsed, ink: color, x: 0, y, width, height: own },
      header: isNamed ? setText(names[i]!, fonts.lane, depth * INDENT, nameY) : undefined,
    };
    y += own;
    return band;
  });
  return { bands, naturalHeight: top + sum(least.map((own, i) => Math.min(heights[i]!, Math.max(own, wanted[i]!)))) };
}

/**
 * Shares out the height: as much as lanes want if there is room, plus an equal share of what is left over; else between
 * that and the least, in proportion.
 */
function shareOut(
  least: readonly number[],
  wanted: readonly number[],
  room: number,
  fills: boolean,
  groups: readonly LaneGroup[],
): readonly number[] {
  const [low, high] = [sum(least), sum(wanted)];
  if (room >= high) {
    const open = groups.filter(({ lane }) => !lane.isCollapsed).length;
    const spare = fills ? (room - high) / Math.max(1, open) : 0;
    return wanted.map((own, i) => own + (groups[i]!.lane.isCollapsed ? 0 : spare));
  }
  if (room <= low) return least;
  const share = (room - low) / (high - low);
  return least.map((own, i) => own + share * (wanted[i]! - own));
}

const sum = (list: readonly number[]): number => list.reduce((total, own) => total + own, 0);
