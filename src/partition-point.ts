/**
 * How many of the items of a sorted list come before something: the first index from `from` on for which `isBefore` is false.
 * `isBefore` must be true for all items up to some place and false from there on. The bisection of d3-array, without its
 * comparators.
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean, from = 0): number {
  let [low, high] = [from, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
