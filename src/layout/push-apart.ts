/** An item with its preferred position and its size. */
export interface Wish {
  readonly at: number;
  readonly size: number;
  /** The weight of its preference compared with others; default 1. */
  readonly weight?: number;
}

interface Block {
  sum: number;
  weight: number;
  count: number;
}

/**
 * Places items in order and without overlap, as near as possible to their preferred positions (weighted least squares).
 * Isotonic regression by pooling adjacent violators, O(n): with z = position − sizes before it, the positions must only
 * not decrease. Barlow et al., “Statistical Inference under Order Restrictions”, 1972.
 *
 * @returns the start of each item, within `[from, to]` if they fit
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
