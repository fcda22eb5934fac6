/** How far a thing reaches to both sides, with what it leaves free there, however much the picture is magnified; px. */
interface Reach {
  /** The magnification from which it reaches that far only; 0: from the first. */
  readonly from: number;
  readonly before: number;
  /** From where it begins, and from where it ends. */
  readonly after: number;
  readonly beyond: number;
}

/** Something with text that wants a place in a row, in px along the axis of the whole picture. */
export interface Ranked {
  /** Where it begins and ends in time; the same for an instant. */
  readonly at: number;
  readonly end: number;
  /** The text of an interval stands beside it until the interval is long enough for it. */
  readonly reaches: readonly Reach[];
}

/** A row, and the least magnification at which it is free; none where no magnification parts it from the others. */
export interface Rank {
  readonly line: number;
  readonly from: number;
}

/**
 * Gives each thing, the most important first, the row in which it is free at the least magnification. What is free at one is
 * so at all greater ones, so zooming in never hides it; and no row depends on which part of the picture is seen. For each pair
 * see Been, Daiches and Yap, “Dynamic Map Labeling” (2006). O(n²) with a small constant; for crowds of thousands, not millions.
 */
export function rankRows(things: readonly Ranked[], rows: number): readonly (Rank | undefined)[] {
  const members = Array.from({ length: rows }, (): { thing: Ranked; from: number }[] => []);
  const ranks = new Array<Rank | undefined>(things.length);
  // Those that are free in the whole picture come first, so that nobody keeps a place for one that is seen later.
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

/** The row in which a thing is free at the least magnification, if that is at most `most`. */
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
      // Below the magnification from which the other is seen, it is not in the way.
      if (parted > other.from && parted > from) from = parted;
      if (from > worse) break;
    }
    if (from <= worse && from < Infinity) best = { line, from };
  }
  return best;
}

/** The magnification from which two things of a row no longer touch. */
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
