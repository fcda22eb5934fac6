import type { Entry, LaneColumn } from './lane-column.js';

/** The event that began first; undefined if there is none. */
export function firstOf(columns: readonly LaneColumn[]): Entry | undefined {
  const firsts = columns.filter(({ length }) => length > 0).map((column) => entryOf(column, 0));
  return firsts.reduce<Entry | undefined>((first, own) => (first && first.at <= own.at ? first : own), undefined);
}

/** The event that ended last. For instants only the time counts. */
export function lastOf(columns: readonly LaneColumn[]): Entry | undefined {
  let last: Entry | undefined;
  for (const column of columns)
    // Of instants, the last is the one that began last.
    for (let i = column.hasIntervals ? 0 : Math.max(0, column.length - 1); i < column.length; i++)
      if (!last || column.endOf(i) > last.end) last = entryOf(column, i);
  return last;
}

const entryOf = (column: LaneColumn, i: number): Entry => ({
  ...{ at: column.at(i), place: column.place(i), end: column.endOf(i) },
});
