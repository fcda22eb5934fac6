import { laneReader } from '../../model/lanes.js';
import type { LaneBy } from '../../model/lanes.js';
import type { DatedEvent } from '../../model/validate.js';
import type { Resting } from '../../rest.js';
import type { EventSet, OrderedEvents } from '../../timeline/event-set.js';
import type { EventTest } from './event-test.js';

/** So many of many events that match are shown one by one. */
const FEW = 500;
/** So many events are looked at between two rests. */
const STEP = 64;

/** The events of a set that match, as a set; of many, with rests. */
export function* findMatching(
  all: EventSet,
  test: EventTest,
  { laneBy, only, isHidden }: { readonly laneBy: LaneBy; readonly only: Only; readonly isHidden: boolean },
): Resting<EventSet> {
  if (all.ordered) return yield* findAmongMany(all.ordered, test, isHidden ? only : undefined);
  const laneOf = laneReader(laneBy);
  return only(all.table.rows.filter((row) => test.isLane(laneOf(row.event)) && test.matches(row)));
}

/** Makes a set of some events, each of which is looked at for itself. */
type Only = (rows: readonly DatedEvent[]) => EventSet;

/** @param only where they need not be in one picture with the others, and so can be few */
function* findAmongMany(ordered: OrderedEvents, test: EventTest, only: Only | undefined): Resting<EventSet> {
  const { places, lane, laneIds } = yield* ordered.rows();
  const isLane = laneIds.map((id) => test.isLane(id));
  const kept = new Uint8Array(ordered.size);
  let found: DatedEvent[] | undefined = only ? [] : undefined;
  for (let i = 0; i < places.length; i++) {
    if (i % STEP === STEP - 1) yield;
    if (!isLane[lane[i]!]) continue;
    const row = ordered.event(places[i]!);
    if (!row || !test.matches(row)) continue;
    kept[places[i]!] = 1;
    if (found && found.push(row) > FEW) found = undefined;
  }
  return only && found ? only(found) : yield* ordered.only((place) => kept[place] === 1);
}
