/** A text in a row of a picture of which only a part is seen; px along the axis. */
export interface Settling {
  /** The mark: from where to where. */
  readonly from: number;
  readonly to: number;
  /** Where its text may stand, best first. Within its own mark it is in nobody’s way. */
  readonly places: readonly { readonly x: number; readonly width: number; readonly isInside: boolean }[];
  /** Whether it may stand anywhere at its mark if it has to; else it stands at one of the places or nowhere. */
  readonly slides: boolean;
  /** Between its mark and the next one. */
  readonly gap: number;
}

/** Which of its places a text takes, and where that is now. */
export interface Settled {
  readonly place: number;
  readonly x: number;
}

/**
 * Where the texts of a row go, in order of their marks: where they would like to; else, once all others have their places, where at
 * their mark there is room left; undefined where there is none.
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

/** Where what comes before ends: marks, and texts that have their places. */
function endBefore(
  row: readonly Settling[],
  settled: readonly (Settled | undefined)[],
  i: number,
  gap: number,
): number {
  return row.slice(0, i).reduce((end, { to, places, gap: own }, k) => {
    const text = settled[k];
    return Math.max(end, to + own, text ? text.x + places[text.place]!.width + gap : end);
  }, -Infinity);
}

function startAfter(row: readonly Settling[], settled: readonly (Settled | undefined)[], i: number): number {
  return row
    .slice(i + 1)
    .reduce((start, { from }, k) => Math.min(start, from, settled[i + 1 + k]?.x ?? start), Infinity);
}
