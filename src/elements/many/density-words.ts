import { shownPrecision, stretchWords } from '../../layout/summary.js';
import type { DensityTarget } from '../../layout/many/density-target.js';
import type { View } from '../../scale/view.js';
import type { ManyEvents } from '../../timeline/many-events.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { DatedEvent } from '../../model/validate.js';
import { formatRange } from '../../time/format-point.js';
import { isCoarser } from '../../time/precision.js';
import { finiteBounds } from '../../time/span.js';
import { asTime } from '../../time/time.js';

/** What is under a pointer or at a key, in words. */
export interface Found {
  readonly count: number;
  /** Of which lane; empty where there is but one without a name. */
  readonly lane: string;
  /** From when the first begins until after the last does; in whole days or years where no more is known. */
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
  const inLane = (stretch: { start: number; end: number; row?: number | undefined }) =>
    set.within(band.lane, stretch, options.collapsed);
  const there = inLane({ start, end, row });
  const { count, begun, events } = there;
  if (count === 0) return undefined;
  const span = { start: asTime(begun?.first ?? start), end: asTime(begun ? begun.last + 1 : end) };
  const ids = events.map(({ id }) => id);
  const lane = band.title;
  const [only] = events;
  if (count === 1 && only !== undefined) {
    const when = timeline.describe(only.id)?.date ?? '';
    return { count, lane, span, ids, when, what: only.event.title, titles: [] };
  }
  const words = { locale: timeline.locale, timeZone };
  const units = there.ends && wholeUnits(there.ends);
  const all = units ? inLane(units) : there;
  return {
    ...{ count: all.count, lane, ids },
    span: units ? { start: asTime(units.start), end: asTime(units.end) } : span,
    when: units ? formatRange(units, words) : stretchWords(span, words),
    what: timeline.messages.laneCount(all.count),
    titles: all.events.map(({ event }) => event.title),
  };
}

/**
 * What is known to the day or to the year stands anywhere in it: from the first of these to the last, where they can be read. Undefined
 * of moments, and of what is known to different units.
 */
function wholeUnits([{ span: first }, { span: last }]: readonly [DatedEvent, DatedEvent]) {
  const { precision } = first;
  const isAlike = first.kind === 'instant' && last.kind === 'instant' && last.precision === precision;
  const [start, end] = [finiteBounds(first).start, finiteBounds(last).end];
  const isRead = isAlike && isCoarser(precision, 'hour') && !isCoarser(shownPrecision(end - start), precision);
  return isRead ? { start, end, precision } : undefined;
}
