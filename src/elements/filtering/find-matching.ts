import { laneReader, type LaneBy } from '../../model/lanes.js';
import { inSteps } from '../../in-steps.js';
import type { RowsInOrder } from '../../model/many/rows-in-order.js';
import type { DatedEvent } from '../../model/validate.js';
import type { Resting } from '../../rest.js';
import type { EventSet, OrderedEvents } from '../../timeline/event-set.js';
import type { EventTest, QuickTest } from './event-test.js';
import type { Matches } from './matches.js';
import { timeTest } from './time-test.js';

/** Up to this number of matches, events are laid out one by one. */
const FEW = 500;
/** How many events are tested between two rests. */
const STEP = 64;

/** A test of events, with their lanes. */
export function matcher({ isLane, matches }: EventTest, laneBy: LaneBy): (row: DatedEvent) => boolean {
  const laneOf = laneReader(laneBy);
  return (row) => isLane(laneOf(row.event)) && matches(row);
}

/** Finds the matches among very many events, with rests. Skips lanes without matches, and events of other times. */
export function* findMatches(ordered: OrderedEvents, test: EventTest, found: Matches): Resting<void> {
  const end = ordered.size;
  const rows = yield* ordered.rows();
  const { places, lane, laneIds } = rows;
  const isLane = laneIds.map((id) => test.isLane(id));
  const quick = test.quick && quickTest(ordered, rows, test.quick);
  yield* inSteps(places.length, STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      if (!isLane[lane[i]!]) continue;
      const isMatch = quick?.(i) ?? isFound(ordered.event(places[i]!), test);
      if (isMatch) found.add(places[i]!);
    }
  });
  found.end = end;
}

const isFound = (row: DatedEvent | undefined, { matches }: EventTest): boolean => row !== undefined && matches(row);

/** A test of events in columns, by the index of a row; undefined if the event has to be made for it. */
function quickTest(
  ordered: OrderedEvents,
  { places, at, end, lane }: RowsInOrder,
  { view, isOfTime, plainTest }: QuickTest,
): (i: number) => boolean | undefined {
  const isWithin = view && timeTest(view, ordered.reach);
  /** For each lane. */
  const tests: ReturnType<QuickTest['plainTest']>[] = [];
  return (i) => {
    const t = at[i]!;
    const isOfView = isWithin ? isWithin(t, end ? end[i]! : t) : true;
    if (isOfView !== true || isOfTime) return isOfView;
    const place = places[i]!;
    const title = ordered.plainTitle(place);
    if (title === undefined) return undefined;
    const row = tests[lane[i]!] ? undefined : ordered.event(place);
    if (row) tests[lane[i]!] = plainTest(row);
    return tests[lane[i]!]?.(title, t);
  };
}

/** Tests the events that have been appended since the last search. */
export function findMore(ordered: OrderedEvents, isMatch: (row: DatedEvent) => boolean, found: Matches): void {
  for (; found.end < ordered.size; found.end++) {
    const row = ordered.event(found.end);
    if (row && isMatch(row)) found.add(found.end);
  }
}

/**
 * The matching events as a set, with rests.
 *
 * @param only makes a set of few events, each laid out by itself; undefined if that would not fit the other events
 */
export function* matchingSet(
  ordered: OrderedEvents,
  found: Matches,
  only: ((rows: readonly DatedEvent[]) => EventSet) | undefined,
): Resting<EventSet> {
  const set = yield* ordered.only((place) => found.has(place));
  return only && set.length <= FEW ? only(set.between(-Infinity, Infinity)) : set;
}
