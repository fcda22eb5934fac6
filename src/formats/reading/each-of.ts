import type { Resting } from '../../rest.js';

/** How many items are processed between two rests. */
const STEP = 64;

/** Calls a function for each item of a list, with rests. */
export function* eachOf<Item>(items: readonly Item[], act: (item: Item, index: number) => unknown): Resting<void> {
  for (const [index, item] of items.entries()) {
    if (index % STEP === STEP - 1) yield;
    act(item, index);
  }
}
