import type { View } from '../../scale/view.js';
import type { Box } from '../scene.js';

/** Stretches down the page, in px, outside of which nothing of a picture is in sight, or soon will be; `undefined`: all of it may be. */
export type Near = readonly Stretch[] | undefined;

type Stretch = readonly [top: number, bottom: number];

/** What of very many events is shown. */
export interface ShownOfMany {
  /** Null: all of the time. */
  readonly view: View | null;
  /** The event that has its text in any case, if there is one. */
  readonly chosen: string | null;
  readonly near: Near;
}

/** Whether something stands in one of these stretches. */
export const isNear = ({ y, height }: Box, near: Near): boolean =>
  near?.some(([top, bottom]) => y < bottom && y + height > top) ?? true;

/** A picture not higher than so many windows is drawn as a whole. */
const LOW = 3;

/**
 * What is near the window once another part of the picture is seen: the same as before as long as that reaches half a window’s height beyond
 * what is seen, else as much as a whole one.
 *
 * @param seen what of the picture is seen; px, as are the heights of the picture and of the window
 * @param focused what is to stay wherever it is
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
