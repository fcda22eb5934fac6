import type { View } from '../../scale/view.js';
import type { Box } from '../scene.js';

/**
 * Stretches down the page, in px. Everything in sight, or soon in sight, lies in them; `undefined`: all of the picture
 * may be.
 */
export type Near = readonly Stretch[] | undefined;

type Stretch = readonly [top: number, bottom: number];

/** Which part of very many events is shown. */
export interface ShownOfMany {
  /** Null for all the time. */
  readonly view: View | null;
  /** The event that always has its text, if there is one. */
  readonly chosen: string | null;
  readonly near: Near;
}

/** Whether a box is within one of these stretches. */
export const isNear = ({ y, height }: Box, near: Near): boolean =>
  near?.some(([top, bottom]) => y < bottom && y + height > top) ?? true;

/** A picture of at most this many window heights is drawn as a whole. */
const LOW = 3;

/**
 * The stretches near the window after scrolling: the same as before while they extend at least half a window beyond
 * what is visible, else new ones that extend a whole window beyond it.
 *
 * @param seen the visible part of the picture; px, as are the heights of the picture and of the window
 * @param focused a part that is always drawn
 */
export function nearTo(seen: Stretch, { height, room, focused, before }: NearSetting): Near {
  const grown = (by: number): Stretch => [seen[0] - by, seen[1] + by];
  const kept = focused ? [focused] : [];
  const isLow = height <= LOW * room;
  const whole: Stretch = [0, height];
  const wanted = [isLow ? whole : grown(room / 2), ...kept];
  const isCovered = ([top, bottom]: Stretch): boolean => {
    const [first, last] = [Math.max(0, top), Math.min(height, bottom)];
    return first >= last || (before?.some((own) => own[0] <= first && own[1] >= last) ?? true);
  };
  return wanted.every(isCovered) ? before : [isLow ? whole : grown(room), ...kept];
}

interface NearSetting {
  readonly height: number;
  readonly room: number;
  readonly focused: Stretch | undefined;
  readonly before: Near;
}
