import { atOnce } from '../at-once.js';
import type { LaneGroup, Strand } from '../layout/many/many.js';
import type { TimelineLane } from '../model/document.js';
import { laneReader, lanesOf, type LaneBy, type Lanes } from '../model/lanes.js';
import { rowsAmong, stackRows, type BarRow } from '../model/many/bar-rows.js';
import type { LaneColumn } from '../model/many/lane-column.js';
import type { SortedRows } from '../model/many/many-table.js';
import { ALIKE, rankingOf } from '../model/many/most-important.js';
import type { Resting } from '../rest.js';

/** With more rows of intervals than this, a lane shows columns instead of bars. */
const MOST_ROWS = 40;
/** If there are more lanes than this, those with the fewest events share one, with this name. */
const MOST_LANES = 60;
const OTHERS = '…';

/** The lanes of very many events that are shown; if there are too many, those with the most events. */
export function lanesOfMany(
  columns: ReadonlyMap<string, LaneColumn>,
  by: LaneBy,
  declared: readonly TimelineLane[] | undefined,
  collapsed: readonly string[],
): Lanes {
  const sizes = [...columns].map(([id, { length }]) => [id, length] as const);
  const largest = [...sizes].sort(([, a], [, b]) => b - a);
  const known = new Set(largest.slice(0, sizes.length > MOST_LANES ? MOST_LANES - 1 : MOST_LANES).map(([id]) => id));
  const shown = new Map(sizes.filter(([id]) => known.has(id)));
  const others = sizes.reduce((sum, [id, size]) => (known.has(id) ? sum : sum + size), 0);
  if (others > 0) shown.set(OTHERS, others);
  const read = laneReader(by);
  const { lanes, shownBy } = lanesOf(shown, read, declared, collapsed);
  const laneOf = (id: string): string => shownBy(known.has(id) ? id : OTHERS);
  return { lanes, shownBy: laneOf, laneOf: (event) => laneOf(read(event)) };
}

/** The rows of intervals, by lanes; undefined for a lane with too many rows. */
export type StackedLanes = ReadonlyMap<LaneColumn, readonly BarRow[] | undefined>;

/** Puts the intervals of lanes into rows. */
export function* stackLanes(columns: Iterable<LaneColumn>): Resting<StackedLanes> {
  const stacked = new Map<LaneColumn, readonly BarRow[] | undefined>();
  for (const column of columns) if (column.hasIntervals) stacked.set(column, yield* stackRows(column, MOST_ROWS));
  return stacked;
}

/**
 * What each lane shows: its own events, and those of the lanes that are folded into it.
 *
 * @param stacked the lanes whose intervals are in rows already
 */
export function laneGroups(
  { rows, lanes: columns }: SortedRows,
  { lanes, shownBy }: Lanes,
  stacked: StackedLanes = new Map(),
): readonly LaneGroup[] {
  const { importance } = rows;
  const strands = new Map(lanes.map(({ id }) => [id, [] as Strand[]]));
  [...columns].forEach(([id, column], i) => {
    const ranking = importance ? rankingOf(column, importance) : ALIKE;
    strands.get(shownBy(id))?.push({ id: i, column, ranking });
  });
  return lanes.map((lane): LaneGroup => {
    const own = strands.get(lane.id)!;
    const column = own.length === 1 && !lane.isCollapsed ? own[0]!.column : undefined;
    const known = column && !stacked.has(column) ? atOnce(stackLanes([column])) : stacked;
    return { lane, strands: own, rows: column && known.get(column) };
  });
}

/** The same lanes with only the events that match; intervals stay in the rows that they have among all. */
export function matchingGroups(
  all: readonly LaneGroup[],
  { lanes: columns }: SortedRows,
  { rows, lanes: kept }: SortedRows,
): readonly LaneGroup[] {
  const ids = [...columns.keys()];
  const { importance } = rows;
  return all.map((group): LaneGroup => {
    const strands = group.strands.map(({ id }): Strand => {
      const column = kept.get(ids[id]!)!;
      return { id, column, ranking: importance ? rankingOf(column, importance) : ALIKE };
    });
    const own = group.rows && rowsAmong(group.rows, group.strands[0]!.column, strands[0]!.column);
    return { ...group, strands, rows: own };
  });
}
