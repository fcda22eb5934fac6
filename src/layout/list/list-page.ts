import type { Arrangement } from './arrange-rows.js';

/** So many rows are shown at a time: more would be slow to draw, and slow to read out. */
export const PAGE = 200;

/** Some of the rows that are shown, with their headings. */
export interface ListPage {
  /** Which page it is, from 0, of how many. */
  readonly index: number;
  readonly count: number;
  /** The place of its first row among all, and that after its last. */
  readonly first: number;
  readonly end: number;
  readonly sections: readonly Section[];
}

/** Rows of a page under one heading; `heading` is undefined where there are no groups. */
interface Section {
  readonly heading: { readonly title: string; readonly count: number } | undefined;
  readonly rows: readonly number[];
}

/** A page of what is shown; the last one if there are not as many. A group that goes on has its heading on each. */
export function listPage({ rows, groups }: Arrangement, wanted: number, size = PAGE): ListPage {
  const count = Math.max(1, Math.ceil(rows.length / size));
  const index = Math.max(0, Math.min(wanted, count - 1));
  const [first, end] = [index * size, Math.min((index + 1) * size, rows.length)];
  const within = (from: number, to: number): readonly number[] =>
    Array.from(rows.subarray(Math.max(first, from), Math.min(end, to)));
  const sections =
    groups.length === 0
      ? [{ heading: undefined, rows: within(first, end) }]
      : groups
          .filter((group) => group.first < end && group.first + group.count > first)
          .map((group) => ({ heading: group, rows: within(group.first, group.first + group.count) }));
  return { index, count, first, end, sections };
}

/** On which page a row is; undefined where it is not shown. */
export function pageOfRow({ rows }: Arrangement, row: number, size = PAGE): number | undefined {
  const place = rows.indexOf(row);
  return place === -1 ? undefined : Math.floor(place / size);
}
