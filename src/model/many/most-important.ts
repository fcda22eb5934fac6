import type { LaneColumn } from './lane-column.js';

/** So many events make a block. */
const BLOCK = 256;

/** Of each stretch of a lane, the most important events. */
export interface Ranking {
  /** The places in the lane of the most important of the events from one to before another; of equals the first. */
  top(from: number, to: number, count: number): readonly number[];
  /** How important an event is, 0–1, by its place in the lane. */
  weight(index: number): number;
  /** How important the most important of all is. */
  readonly most: number;
}

/** Where all are alike, the first come first. */
export const ALIKE: Ranking = {
  top: (from, to, count) => Array.from({ length: Math.max(0, Math.min(count, to - from)) }, (_, i) => from + i),
  weight: () => 0.5,
  most: 0.5,
};

/**
 * Blocks of events know the weight of their heaviest, so that few of a long stretch are looked at. What is no weight from 0 to 1 is
 * as if it were not given.
 */
export function rankingOf(column: LaneColumn, weights: ArrayLike<number>): Ranking {
  const weight = (index: number): number => {
    const own = weights[column.place(index)]!;
    return own >= 0 && own <= 1 ? own : 0.5;
  };
  const heaviest = new Float64Array(Math.ceil(column.length / BLOCK));
  for (let i = 0; i < column.length; i++)
    heaviest[Math.floor(i / BLOCK)] = Math.max(heaviest[Math.floor(i / BLOCK)]!, weight(i));
  return {
    weight,
    most: heaviest.reduce((most, own) => Math.max(most, own), 0),
    top(from, to, count) {
      const best: number[] = [];
      for (let i = from; i < to; i++) {
        const isFull = best.length === count;
        const least = isFull ? weight(best.at(-1)!) : -1;
        // A whole block that has nothing better is passed over.
        if (isFull && i % BLOCK === 0 && heaviest[i / BLOCK]! <= least) {
          i += BLOCK - 1;
          continue;
        }
        const own = weight(i);
        if (own <= least) continue;
        let k = isFull ? count - 1 : best.length;
        while (k > 0 && weight(best[k - 1]!) < own) k--;
        best.splice(k, 0, i);
        if (best.length > count) best.pop();
      }
      return best;
    },
  };
}
