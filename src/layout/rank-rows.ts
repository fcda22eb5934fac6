/** How far an item reaches to each side, including the gap that it keeps, at any magnification; px. */
interface Reach {
  /** The magnification from which this reach applies; 0 if it always does. */
  readonly from: number;
  readonly before: number;
  /** From its start, and from its end. */
  readonly after: number;
  readonly beyond: number;
}

/** An item with a text that wants a place in a row, in px along the axis of the whole picture. */
export interface Ranked {
  /** Its start and end in time, which are equal for an instant. */
  readonly at: number;
  readonly end: number;
  /** The text of an interval is beside it until the interval is long enough to contain it. */
  readonly reaches: readonly Reach[];
}

/**
 * A row, and the least magnification at which it is free. There is none if no magnification separates the item from the
 * others.
 */
export interface Rank {
  readonly line: number;
  readonly from: number;
}

/**
 * Gives each item, the most important first, the row in which it is free at the least magnification. An item that is
 * free at one magnification is free at all greater ones, so zooming in never hides it; and no row depends on which part
 * of the picture is shown. For each pair see Been, Daiches and Yap, “Dynamic Map Labeling” (2006). O(n²) with a small
 * constant; for crowds of thousands, not millions.
 */
export function rankRows(things: readonly Ranked[], rows: number): readonly (Rank | undefined)[] {
  const members = Array.from({ length: rows }, (): { thing: Ranked; from: number }[] => []);
  const ranks = new Array<Rank | undefined>(things.length);
  // Items that are free in the whole picture come first, so that none gives way to an item that is shown only later.
  for (const most of LEVELS) {
    things.forEach((thing, i) => {
      const best = ranks[i] ? undefined : bestRow(thing, members, most);
      if (!best) return;
      ranks[i] = best;
      members[best.line]!.push({ thing, from: best.from });
    });
  }
  return ranks;
}

const LEVELS = [1, 4, 32, Infinity];

/** The row in which an item is free at the least magnification, if that is at most `most`. */
function bestRow(
  thing: Ranked,
  rows: readonly (readonly { thing: Ranked; from: number }[])[],
  most: number,
): Rank | undefined {
  let best: Rank | undefined;
  for (let line = 0; line < rows.length && best?.from !== 1; line++) {
    const worse = Math.min(most, best ? best.from * (1 - Number.EPSILON) : Infinity);
    let from = 1;
    for (const other of rows[line]!) {
      const parted = partedFrom(thing, other.thing);
      // Below the magnification from which the other is shown, it is not in the way.
      if (parted > other.from && parted > from) from = parted;
      if (from > worse) break;
    }
    if (from <= worse && from < Infinity) best = { line, from };
  }
  return best;
}

/** The magnification from which two items of a row no longer touch. */
function partedFrom(a: Ranked, b: Ranked): number {
  const [left, right] = a.at <= b.at ? [a, b] : [b, a];
  let least = Infinity;
  for (const before of left.reaches) {
    for (const after of right.reaches) {
      const texts = ratio(before.after + after.before, right.at - left.at);
      const ends = left.end > left.at ? ratio(before.beyond + after.before, right.at - left.end) : 0;
      least = Math.min(least, Math.max(before.from, after.from, texts, ends));
    }
  }
  return least;
}

const ratio = (wanted: number, distance: number): number =>
  distance > 0 ? wanted / distance : distance === 0 && wanted === 0 ? 0 : Infinity;
