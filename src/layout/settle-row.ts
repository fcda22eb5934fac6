/** A text in a row of a view; px along the axis. */
export interface Settling {
  /** The start and end of its mark. */
  readonly from: number;
  readonly to: number;
  /** The possible places of its text, best first. A text within its own mark is never in the way of others. */
  readonly places: readonly { readonly x: number; readonly width: number; readonly isInside: boolean }[];
  /**
   * Whether it may also be anywhere else along its mark, if it has to; otherwise it is at one of the places or nowhere.
   */
  readonly slides: boolean;
  /** Between its mark and the next one. */
  readonly gap: number;
}

/** The place that a text has taken, and its x. */
export interface Settled {
  readonly place: number;
  readonly x: number;
}

/**
 * Positions the texts of a row, in the order of their marks: at a preferred place; else, once all others have their
 * places, at any free place along the mark; undefined if there is none.
 *
 * @param gap between a text and what follows it, px
 */
export function settleRow(
  row: readonly Settling[],
  [left, right]: readonly [number, number],
  gap: number,
): readonly (Settled | undefined)[] {
  const settled: (Settled | undefined)[] = [];
  let free = left;
  row.forEach(({ to, places, gap: own }, i) => {
    const next = row[i + 1];
    const most = next ? Math.min(right, Math.min(next.from, next.places[0]?.x ?? next.from) - gap) : right;
    const place = places.findIndex(
      ({ x, width, isInside }, k) => isInside || (x >= free + k * gap && x + width <= most),
    );
    const taken = places[place];
    settled.push(taken && { place, x: taken.x });
    free = Math.max(free, to + own, taken && !taken.isInside ? taken.x + taken.width + gap : free);
  });
  row.forEach(({ from, to, places, slides }, i) => {
    if (settled[i] || !slides) return;
    const least = Math.max(left, endBefore(row, settled, i, gap));
    const most = Math.min(right, startAfter(row, settled, i) - gap);
    const { x: wish, width } = places[0]!;
    const x = Math.min(Math.max(wish, least), most - width);
    const isAtMark = x <= to && x + width >= Math.max(from, left);
    if (x >= least && isAtMark) settled[i] = { place: 0, x };
  });
  return settled;
}

/**
 * The end of what comes before: marks, and texts that have their places. If it has to, a text comes close to a mark
 * whose own text is below it.
 */
function endBefore(
  row: readonly Settling[],
  settled: readonly (Settled | undefined)[],
  i: number,
  gap: number,
): number {
  return row.slice(0, i).reduce((end, { to, places, slides, gap: own }, k) => {
    const text = settled[k];
    return Math.max(end, slides ? to : to + own, text ? text.x + places[text.place]!.width + gap : end);
  }, -Infinity);
}

function startAfter(row: readonly Settling[], settled: readonly (Settled | undefined)[], i: number): number {
  return row
    .slice(i + 1)
    .reduce((start, { from }, k) => Math.min(start, from, settled[i + 1 + k]?.x ?? start), Infinity);
}
