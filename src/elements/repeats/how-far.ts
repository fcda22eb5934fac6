import type { View } from '../../scale/view.js';
import { YEAR } from '../../time/time.js';

/** What a reader sees of a timeline, all in ms since 1970. */
export interface Seen {
  /** What was asked to be shown, also where it is beyond the events; null for everything. */
  readonly asked: View | null;
  /** The magnified part; null where everything is shown. */
  readonly magnified: View | null;
  readonly extent: View;
}

/**
 * Until when what repeats is to be listed for what somebody wants to see; `listed` where that is far enough. Who looks at everything has
 * asked for no time.
 */
export function farEnough({ asked, magnified, extent }: Seen, listed: number): number {
  if (!asked || (!magnified && asked.start <= extent.start && asked.end <= extent.end)) return listed;
  if (!isOpen(asked)) return Math.max(listed, asked.end);
  return asked.start > listed ? asked.start + YEAR : listed;
}

/**
 * Until when it is to be listed so that a reader who moves on to later times finds them there: as far ahead as is seen at once, and a year
 * at least. Whoever magnifies what is in the middle does not go on, nor who shows more; nor is there a later time to who sees most of all
 * there is.
 *
 * @param before what was seen before; null where that was everything
 */
export function farAhead({ magnified, extent }: Seen, before: View | null, listed: number): number {
  if (!magnified) return listed;
  const { start, end } = magnified;
  const length = end - start;
  const last = before ?? extent;
  const isLater = start > last.start && end >= last.end;
  const isPart = length <= (extent.end - extent.start) / 2;
  return isLater && isPart && end + length > listed ? Math.max(end + length, listed + YEAR) : listed;
}

/** Whether all that comes after a time is to be seen, however much that is. */
export const isOpen = (asked: View | null): boolean => asked?.end === Infinity;
