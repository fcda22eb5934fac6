import type { Resting } from '../../rest.js';

/** Rows that stand together under a heading. */
export interface RowGroup {
  readonly title: string;
  /** The place of its first row among all that are shown, and how many there are. */
  readonly first: number;
  readonly count: number;
}

/** Which of some groups each row is in, and what these are called, in the order in which they are shown. */
export interface Groups {
  readonly of: (row: number) => number;
  readonly titles: readonly string[];
}

/** So many rows are put in their groups between two rests. */
const STEP = 1 << 14;

/** Puts rows together by their groups, with rests; within each they keep their order. Groups without rows are left out. */
export function* groupRows(
  rows: Uint32Array<ArrayBuffer>,
  { of, titles }: Groups,
): Resting<{ readonly rows: Uint32Array<ArrayBuffer>; readonly groups: readonly RowGroup[] }> {
  const counts = new Uint32Array(titles.length);
  for (let i = 0; i < rows.length; i++) {
    counts[of(rows[i]!)]!++;
    if (i % STEP === STEP - 1) yield;
  }
  let first = 0;
  const groups = titles.map((title, i): RowGroup => {
    const group = { title, first, count: counts[i]! };
    first += group.count;
    return group;
  });
  const next = Uint32Array.from(groups, (group) => group.first);
  const grouped = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    grouped[next[of(rows[i]!)]!++] = rows[i]!;
    if (i % STEP === STEP - 1) yield;
  }
  return { rows: grouped, groups: groups.filter(({ count }) => count > 0) };
}
