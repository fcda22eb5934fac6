import type { ListRows } from '../layout/list/list-rows.js';
import type { TimelineLane } from '../model/document.js';
import type { EventTable } from '../model/event-table.js';
import { laneReader, lanesOf, laneSizes, type Lane, type LaneOf } from '../model/lanes.js';
import type { EventSet, OrderedEvents } from './event-set.js';
import type { Timeline } from './timeline.js';
import type { Resting } from '../rest.js';

/** The events of a timeline that a list shows; a different value if the events are different. */
export const listed = ({ matching }: Timeline): EventSet | EventTable => (matching.ordered ? matching : matching.table);

/** The events of a timeline as the rows of a list, in which lanes are never folded. */
export function* listRowsOf(timeline: Timeline): Resting<ListRows> {
  const { ordered } = listed(timeline) as Partial<EventSet>;
  return ordered ? yield* manyRows(timeline, ordered) : fewRows(timeline, timeline.matching.table);
}

function fewRows({ options, document }: Timeline, table: EventTable): ListRows {
  const laneOf = laneReader(options.laneBy);
  const sizes = laneSizes(table.rows, laneOf);
  const lanes = orderedLanes(sizes, laneOf, document.lanes);
  const numbers = new Map(lanes.map(({ id }, number) => [id, number]));
  const rowById = new Map(table.rows.map(({ id }, row) => [id, row]));
  return {
    length: table.length,
    at: table.start,
    lane: table.rows.map(({ event }) => numbers.get(laneOf(event))!),
    lanes: lanes.map(({ title }) => title),
    event: (row) => table.rows[row],
    rowOf: (id) => rowById.get(id),
  };
}

function* manyRows({ document, options }: Timeline, ordered: OrderedEvents): Resting<ListRows> {
  const { places, at, lane, laneIds } = yield* ordered.rows();
  const counts = new Uint32Array(laneIds.length);
  for (const number of lane) counts[number]!++;
  yield;
  const sizes = new Map(laneIds.map((id, i) => [id, counts[i]!]));
  const lanes = orderedLanes(sizes, laneReader(options.laneBy), document.lanes);
  const numbers = new Map(lanes.map(({ id }, number) => [id, number]));
  const numberOf = Uint16Array.from(laneIds, (id) => numbers.get(id)!);
  return {
    length: places.length,
    at,
    lane: lane.map((number) => numberOf[number]!),
    lanes: lanes.map(({ title }) => title),
    event: (row) => ordered.event(places[row]!),
    plainTitle: (row) => ordered.plainTitle(places[row]!),
    rowOf: (id) => {
      const place = ordered.placeOf(id);
      const row = place === undefined ? -1 : places.indexOf(place);
      return row === -1 ? undefined : row;
    },
  };
}

/** With more lanes than this, nesting is ignored: finding it takes time that grows with the square of their number. */
const MOST_NESTED = 2000;

/** The lanes in the order of the picture; very many lanes in the order of the data. */
function orderedLanes(
  sizes: ReadonlyMap<string, number>,
  laneOf: LaneOf,
  declared: readonly TimelineLane[] | undefined,
): readonly Pick<Lane, 'id' | 'title'>[] {
  if (sizes.size <= MOST_NESTED) return lanesOf(sizes, laneOf, declared).lanes;
  const titles = new Map(declared?.map(({ id, title }) => [id, title]));
  return [...sizes.keys()].map((id) => ({ id, title: titles.get(id) ?? id }));
}
