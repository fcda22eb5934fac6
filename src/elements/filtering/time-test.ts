import type { View } from '../../scale/view.js';

/**
 * Whether what is in columns was in a view, by when it was and when it ended; undefined where that does not say. An interval is from the
 * one to the other; an instant ends when it was, and may have been up to `reach` ms before and after it.
 */
export function timeTest({ start, end }: View, reach: number): (at: number, over: number) => boolean | undefined {
  if (reach === Infinity) return () => undefined;
  const [first, last] = [start - reach - lostAt(start), end + reach + lostAt(end)];
  return (at, over) => {
    if (over > at) return at < end && over > start;
    if (at < first || at > last) return false;
    return at > start && at < end ? true : undefined;
  };
}

/** What a sum with a time may lose, in ms: of dates hardly anything, of deep time more. */
const lostAt = (time: number): number => 1 + Math.abs(time) * 4 * Number.EPSILON;
