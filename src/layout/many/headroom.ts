import type { LaneGroup } from './many.js';
import { CROWDED, levelFor } from './pick-texts.js';
import { rowForm, rowsIn } from './text-of-pick.js';
import { PADDING } from './lane-heights.js';
import type { Setting } from '../setting.js';

/**
 * The height of a lane stands for at least this many events, so that one event is not half as high as two in a small
 * picture.
 */
const LEAST = 8;
/** The number of events that the height of a lane stands for if all may have texts. */
const MOST = 1000;
/** The exponent with which the number falls from there to what the columns need. Room without texts would be empty. */
const STEEP = 6;

/**
 * How many events the height of a lane stands for: the greatest number in any column. It is more if there are few
 * enough events for texts above the columns, which need room.
 *
 * @param peak the greatest number of events in a column of the whole picture
 * @param total the number of events in it
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
