import type { Resting } from './rest.js';

/**
 * Does something with each of a number of items, some at a time, with a rest after each step. The loop over these is the caller’s:
 * one that rests within itself is run by the interpreter for long, and took two to three times as long over a million events.
 *
 * @param step what to do with the items from one place to before another
 */
export function* inSteps(count: number, size: number, step: (from: number, to: number) => void): Resting<void> {
  for (let from = 0; from < count; from += size) {
    step(from, Math.min(count, from + size));
    yield;
  }
}
