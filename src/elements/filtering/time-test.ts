import type { View } from '../../scale/view.js';

/**
 * A test of whether an event in columns was within a view, by its start and end; undefined if these do not decide. An
 * instant ends when it starts, and its bounds may be up to `reach` ms before or after that.
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

/** The rounding error of adding to a time, in ms: negligible for dates, more in deep time. */
const lostAt = (time: number): number => 1 + Math.abs(time) * 4 * Number.EPSILON;
