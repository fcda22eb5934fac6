/** A thing with a place where it would like to be and the room that it takes. */
export interface Wish {
  readonly at: number;
  readonly size: number;
  /** How much its wish counts beside those of others; 1 unless given. */
  readonly weight?: number;
}

interface Block {
  sum: number;
  weight: number;
  count: number;
}

/**
 * Places things one after another, in order and without overlap, as near as possible to where they would like to be
 * (weighted least squares). Isotonic regression by pooling adjacent violators, O(n): with z = place − room before, the places
 * must only not decrease. Barlow et al., “Statistical Inference under Order Restrictions”, 1972.
 *
 * @returns the start of each, within `[from, to]` where they fit
 */
export function pushApart(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const before: number[] = [];
  let room = 0;
  for (const { size } of wishes) {
    before.push(room);
    room += size;
  }
  const blocks: Block[] = [];
  wishes.forEach(({ at, weight = 1 }, i) => {
    const block: Block = { sum: (at - before[i]!) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.weight >= block.sum / block.weight; last = blocks.at(-1)) {
      blocks.pop();
      block.sum += last.sum;
      block.weight += last.weight;
      block.count += last.count;
    }
    blocks.push(block);
  });
  const highest = Math.max(from, to - room);
  const places = blocks.flatMap(({ sum, weight, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / weight, from), highest)),
  );
  return places.map((place, i) => place + before[i]!);
}
