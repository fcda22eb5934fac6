/** A thing with a place where it would like to be and the room that it takes. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * Places things one after another, in order and without overlap, as near as possible to where they would like to be
 * (least squares). Isotonic regression by pooling adjacent violators, O(n): with z = place − room before, the places
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
  wishes.forEach(({ at }, i) => {
    let block: Block = { sum: at - before[i]!, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const highest = Math.max(from, to - room);
  const places = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, from), highest)),
  );
  return places.map((place, i) => place + before[i]!);
}
