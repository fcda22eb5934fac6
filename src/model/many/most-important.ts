import type { LaneColumn } from './lane-column.js';

/** The number of events in a block. */
const BLOCK = 256;

/** Finds the most important events of any stretch of a lane. */
export interface Ranking {
  /** The indices in the lane of the most important events within `[from, to)`; among equals, the first. */
  top(from: number, to: number, count: number): readonly number[];
  /** The importance of an event, 0–1, by its index in the lane. */
  weight(index: number): number;
  /** The greatest importance of any event. */
  readonly most: number;
}

/** For events of equal importance: the first come first. */
export const ALIKE: Ranking = {
  top: (from, to, count) => Array.from({ length: Math.max(0, Math.min(count, to - from)) }, (_, i) => from + i),
  weight: () => 0.5,
  most: 0.5,
};

/**
 * Each block of events knows its greatest weight, so that few events of a long stretch are read. Values outside 0–1
 * count as missing.
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
        // Skips a block that has nothing better.
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
