import type { View } from '../../scale/view.js';
import { asTime } from '../../time/time.js';

/**
 * Moves a view on when a stream has discarded the events at its start, keeping its length, as the lines of a terminal
 * scroll. Undefined if the view need not move, since its start is still kept, or was not within the extent before.
 *
 * @param kept the extent of the events, before and now
 */
export function carriedOn(
  view: View | null,
  [before, now]: readonly [View | undefined, View | undefined],
): View | undefined {
  if (!view || !before || !now || view.start < before.start || view.start >= now.start) return undefined;
  return { start: now.start, end: asTime(Math.min(now.end, now.start + (view.end - view.start))) };
}
