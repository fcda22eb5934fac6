import type { View } from '../../scale/view.js';
import { asTime } from '../../time/time.js';

/**
 * A view the beginning of which is no longer kept, moved on to what is, as long as it was; as the lines of a terminal go on. Undefined
 * where it needs not be moved, since all in it is kept, or it was not within what there was.
 *
 * @param kept from when to when there are events: before, and now
 */
export function carriedOn(
  view: View | null,
  [before, now]: readonly [View | undefined, View | undefined],
): View | undefined {
  if (!view || !before || !now || view.start < before.start || view.start >= now.start) return undefined;
  return { start: now.start, end: asTime(Math.min(now.end, now.start + (view.end - view.start))) };
}
