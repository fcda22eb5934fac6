import { laneReader, type LaneBy } from '../../model/lanes.js';
import type { DatedEvent } from '../../model/validate.js';
import type { Resting } from '../../rest.js';
import type { EventSet, OrderedEvents } from '../../timeline/event-set.js';
import type { EventTest } from './event-test.js';
import type { Matches } from './matches.js';

/** So many of many events that match are shown one by one. */
const FEW = 500;
/** So many events are looked at between two rests. */
const STEP = 64;

/** Whether an event matches, its lane included. */
export function matcher({ isLane, matches }: EventTest, laneBy: LaneBy): (row: DatedEvent) => boolean {
  const laneOf = laneReader(laneBy);
  return (row) => isLane(laneOf(row.event)) && matches(row);
}

/** Looks at many events, with rests; those of a lane that has none that match are not looked at. */
export function* findMatches(ordered: OrderedEvents, test: EventTest, found: Matches): Resting<void> {
  const end = ordered.size;
  const { places, lane, laneIds } = yield* ordered.rows();
  const isLane = laneIds.map((id) => test.isLane(id));
  for (let i = 0; i < places.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const row = isLane[lane[i]!] ? ordered.event(places[i]!) : undefined;
    if (row && test.matches(row)) found.add(places[i]!);
  }
  found.end = end;
}

/** Looks at what has come since. */
export function findMore(ordered: OrderedEvents, isMatch: (row: DatedEvent) => boolean, found: Matches): void {
  for (; found.end < ordered.size; found.end++) {
    const row = ordered.event(found.end);
    if (row && isMatch(row)) found.add(found.end);
  }
}

/**
 * The events that were found, as a set; with rests.
 *
 * @param only makes a set of few events, each of which is looked at for itself; undefined where that would not fit the others
 */
export function* matchingSet(
  ordered: OrderedEvents,
  found: Matches,
  only: ((rows: readonly DatedEvent[]) => EventSet) | undefined,
): Resting<EventSet> {
  const set = yield* ordered.only((place) => found.has(place));
  return only && set.length <= FEW ? only(set.between(-Infinity, Infinity)) : set;
}
