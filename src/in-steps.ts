import type { Resting } from './rest.js';

/**
 * Does something with each of a number of items, some at a time, with a rest after each step. The loop over the items of a step is in
 * the caller’s plain function: engines compile a loop inside a generator late, and it took two to three times as long over a million events.
 *
 * @param count how many items there are
 * @param size how many items a step takes at most
 * @param step handles the items from `from` to before `to`
 */
export function* inSteps(count: number, size: number, step: (from: number, to: number) => void): Resting<void> {
  for (let from = 0; from < count; from += size) {
    step(from, Math.min(count, from + size));
    yield;
  }
}
