/** Where the focus can stand on its way through the events: at one of them, or at a crowd of several. */
export interface Stop {
  /** In time order. */
  readonly ids: readonly string[];
}

/**
 * The stops of a picture in time order. A crowd is one stop, where its first event is.
 *
 * @param ids of all events, in time order
 * @param crowds of events that have one element for all of them
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

/** The place of the stop at which an event is; -1 where it is none of these. */
export const placeOf = (stops: readonly Stop[], id: string | null): number =>
  id === null ? -1 : stops.findIndex(({ ids }) => ids.includes(id));

/** So many stops are a page where time has no bursts. */
const PAGE = 10;

/**
 * The stop a page away: the first of the next burst, or of this one and then of the one before; where there are no bursts, some
 * stops on.
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
