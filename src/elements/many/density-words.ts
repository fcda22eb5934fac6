import { stretchWords } from '../../layout/summary.js';
import type { DensityTarget } from '../../layout/many/density-target.js';
import type { View } from '../../scale/view.js';
import type { ManyEvents } from '../../timeline/many-events.js';
import type { Timeline } from '../../timeline/timeline.js';
import { asTime } from '../../time/time.js';

/** What is under a pointer or at a key, in words. */
export interface Found {
  readonly count: number;
  /** From when the first begins until after the last does. */
  readonly span: View;
  /** When that is. */
  readonly when: string;
  /** How many there are; of one alone its title. */
  readonly what: string;
  /** Some titles, the most important first; none for one alone. */
  readonly titles: readonly string[];
  /** Of those whose titles these are, or of the one alone. */
  readonly ids: readonly string[];
}

/** What a set of many events has at a place; undefined where there is nothing. */
export function describeTarget(
  set: ManyEvents,
  { band, start, end, row }: DensityTarget,
  timeline: Timeline,
): Found | undefined {
  const { options, timeZone } = timeline;
  const { count, begun, events } = set.within(band.lane, { start, end, row }, options.collapsed);
  if (count === 0) return undefined;
  const words = { locale: timeline.locale, timeZone };
  const span = { start: asTime(begun?.first ?? start), end: asTime(begun ? begun.last + 1 : end) };
  const [only] = events;
  const isAlone = count === 1 && only !== undefined;
  return {
    ...{ count, span, ids: events.map(({ id }) => id) },
    when: isAlone ? (timeline.describe(only.id)?.date ?? '') : stretchWords(span, words),
    what: isAlone ? only.event.title : timeline.messages.laneCount(count),
    titles: isAlone ? [] : events.map(({ event }) => event.title),
  };
}
