import type { Resting } from '../../rest.js';

/** How many comparisons are made between two rests. */
const STEP = 2048;

/**
 * Sorts rows, with rests; rows that compare as equal keep their order. A bottom-up merge sort, since `sort()` cannot
 * rest.
 *
 * Note: overwrites the given array.
 */
export function* sortRows(
  rows: Uint32Array<ArrayBuffer>,
  compare: (a: number, b: number) => number,
): Resting<Uint32Array<ArrayBuffer>> {
  let [from, to] = [rows, new Uint32Array(rows.length)];
  let compared = 0;
  for (let width = 1; width < rows.length; width *= 2) {
    for (let start = 0; start < rows.length; start += 2 * width) {
      const [middle, end] = [Math.min(start + width, rows.length), Math.min(start + 2 * width, rows.length)];
      let [left, right] = [start, middle];
      for (let i = start; i < end; i++) {
        const isLeft = left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0);
        to[i] = from[isLeft ? left++ : right++]!;
        if (++compared % STEP === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
