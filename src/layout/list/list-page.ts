import type { Arrangement } from './arrange-rows.js';

/** Rows per page. More would be slow to draw and to read out. */
export const PAGE = 200;

/** One page of the visible rows, with their headings. */
export interface ListPage {
  /** The index of the page, from 0, and the number of pages. */
  readonly index: number;
  readonly count: number;
  /** The index of its first row among all, and of the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly sections: readonly Section[];
}

/** The rows of a page under one heading; `heading` is undefined if there are no groups. */
interface Section {
  readonly heading: { readonly title: string; readonly count: number } | undefined;
  readonly rows: readonly number[];
}

/**
 * A page of the visible rows; the last one if there are fewer pages. A group that spans pages has its heading on each.
 */
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

/** The index of the page with a row; undefined if the row is not shown. */
export function pageOfRow({ rows }: Arrangement, row: number, size = PAGE): number | undefined {
  const place = rows.indexOf(row);
  return place === -1 ? undefined : Math.floor(place / size);
}
