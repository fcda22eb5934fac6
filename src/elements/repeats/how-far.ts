import type { View } from '../../scale/view.js';
import { YEAR } from '../../time/time.js';

/** What a reader sees of a timeline, in ms since 1970. */
export interface Seen {
  /** The requested view, which may extend beyond the events; null for everything. */
  readonly asked: View | null;
  /** The magnified part; null if everything is visible. */
  readonly magnified: View | null;
  readonly extent: View;
}

/**
 * The time up to which repetitions must be listed for the requested view; `listed` if that is enough. A view of
 * everything requests no particular time.
 */
export function farEnough({ asked, magnified, extent }: Seen, listed: number): number {
  if (!asked || (!magnified && asked.start <= extent.start && asked.end <= extent.end)) return listed;
  if (!isOpen(asked)) return Math.max(listed, asked.end);
  return asked.start > listed ? asked.start + YEAR : listed;
}

/**
 * The time up to which repetitions are listed so that a reader who moves on to later times finds them there: one length
 * of the view ahead, and at least a year. It is `listed` if the reader zooms into the middle, or zooms out, or sees
 * most of everything already.
 *
 * @param before the view before; null if everything was visible
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

/** Whether the requested view has no end. */
export const isOpen = (asked: View | null): boolean => asked?.end === Infinity;
