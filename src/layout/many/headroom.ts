import type { LaneGroup } from './many.js';
import { CROWDED, levelFor } from './pick-texts.js';
import { rowForm, rowsIn } from './text-of-pick.js';
import { PADDING } from './lane-heights.js';
import type { Setting } from '../setting.js';

/** However few the events of the whole picture are, two of them are not twice as high as one. */
const LEAST = 8;
/** Where all may have texts, so many events would be as high as a lane. */
const MOST = 1000;
/** From there it falls soon to what the columns need: room without texts would be empty. */
const STEEP = 6;

/**
 * How many events are as high as their lane: as many as any column has; more where events are so few that texts stand above them, which
 * need room.
 *
 * @param peak the most events of a column of the whole picture
 * @param total how many there are in it
 * @param lanes their heights in px
 * @param length of the whole picture, in px
 */
export function fullCount(
  { peak, total, length }: { readonly peak: number; readonly total: number; readonly length: number },
  lanes: readonly { readonly height: number }[],
  [group]: readonly LaneGroup[],
  setting: Setting,
): number {
  if (!group) return LEAST;
  const room = lanes.reduce((sum, { height }) => sum + height, 0) / lanes.length - 2 * PADDING;
  const texts = lanes.length * rowsIn(room, rowForm(room, group, setting)) * 2 * 2 ** levelFor(length);
  return Math.max(peak, LEAST, MOST * Math.min(1, (CROWDED * texts) / total) ** STEEP);
}
