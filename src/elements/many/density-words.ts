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

/** The events under the pointer or at the keys, in words. */
export interface Found {
  readonly count: number;
  /** The title of the lane; empty if there is only one, without a name. */
  readonly lane: string;
  /** From the start of the first until after the start of the last; in whole days or years if no more is known. */
  readonly span: View;
  /** That extent in words. */
  readonly when: string;
  /** How many there are; for a single event, its title. */
  readonly what: string;
  /** Some titles, the most important first; none for a single event. */
  readonly titles: readonly string[];
  /** The ids of the events with these titles, or of the single event. */
  readonly ids: readonly string[];
}

/** Describes the events at a target; undefined if there are none. */
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
 * Events known to the day or the year may be anywhere in it. Returns the extent in these units, if it is long enough to
 * be read in them. Undefined for moments, and for events known to different units.
 */
function wholeUnits([{ span: first }, { span: last }]: readonly [DatedEvent, DatedEvent]) {
  const { precision } = first;
  const isAlike = first.kind === 'instant' && last.kind === 'instant' && last.precision === precision;
  const [start, end] = [finiteBounds(first).start, finiteBounds(last).end];
  const isRead = isAlike && isCoarser(precision, 'hour') && !isCoarser(shownPrecision(end - start), precision);
  return isRead ? { start, end, precision } : undefined;
}
