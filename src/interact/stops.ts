/** A stop of the focus on its way through the events: an event, or a crowd of several. */
export interface Stop {
  /** The ids of its events, in time order. */
  readonly ids: readonly string[];
}

/**
 * The stops of a picture in time order. A crowd is one stop, at its first event.
 *
 * @param ids all events, in time order
 * @param crowds events that share one element
 */
export function stopsOf(ids: readonly string[], crowds: readonly Stop[]): readonly Stop[] {
  const crowdOf = new Map(crowds.flatMap((crowd) => crowd.ids.map((id) => [id, crowd] as const)));
  const seen = new Set<Stop>();
  return ids.flatMap((id): readonly Stop[] => {
    const crowd = crowdOf.get(id);
    if (!crowd) return [{ ids: [id] }];
    if (seen.has(crowd)) return [];
    seen.add(crowd);
    return [crowd];
  });
}

/** The index of the stop of an event; -1 if it has none. */
export const placeOf = (stops: readonly Stop[], id: string | null): number =>
  id === null ? -1 : stops.findIndex(({ ids }) => ids.includes(id));

/** How many stops make a page if there are no bursts. */
const PAGE = 10;

/**
 * The index of the stop a page away. Forwards, it is the first of the next burst; backwards, the first of this burst, and then of the one before.
 * Without bursts, it is {@link PAGE} stops away.
 *
 * @param times when each stop is, in time order; ms since 1970
 * @param bursts when each begins, in time order; ms since 1970
 */
export function pageFrom(times: readonly number[], bursts: readonly number[], at: number, by: 1 | -1): number {
  const last = times.length - 1;
  const groups = times.map((time) => bursts.filter((start) => start <= time).length);
  const firsts = groups.flatMap((group, i) => (i === 0 || groups[i - 1] !== group ? [i] : []));
  if (firsts.length < 2) return Math.max(0, Math.min(last, at + by * PAGE));
  return by > 0 ? (firsts.find((first) => first > at) ?? last) : (firsts.findLast((first) => first < at) ?? 0);
}
