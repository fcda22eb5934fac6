import type { Resting } from '../../rest.js';

/** Rows under a common heading. */
export interface RowGroup {
  readonly title: string;
  /** The index of its first row among all visible rows, and the number of its rows. */
  readonly first: number;
  readonly count: number;
}

/** The group of each row, and the titles of the groups in the order in which they are shown. */
export interface Groups {
  readonly of: (row: number) => number;
  readonly titles: readonly string[];
}

/** How many rows are grouped between two rests. */
const STEP = 1 << 14;

/** Sorts rows by their groups, with rests; within a group they keep their order. Groups without rows are left out. */
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
