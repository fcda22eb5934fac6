import type { DatedEvent } from '../model/validate.js';
import { isCoarser, type Precision } from '../time/precision.js';
import { finiteBounds } from '../time/span.js';
import type { Time } from '../time/time.js';
import type { Glyph, Ink } from './scene.js';

/** Half the height of a mark, in px. */
export const MARK_RADIUS = 5.5;

/** Where an event stands along the axis. */
export type Extent = Pick<Glyph, 'shape' | 'from' | 'to' | 'coreFrom' | 'coreTo'> & { readonly at: number };

/**
 * The shape of an event and its places along the axis. What has an open end goes on to the end of the axis.
 *
 * @param position maps a time to px
 * @param axis where the axis begins and ends, in px
 */
export function extentOf(
  { span }: DatedEvent,
  estimate: Time,
  position: (t: number) => number,
  axis: readonly [number, number],
): Extent {
  const bounds = finiteBounds(span);
  const [axisFrom, axisTo] = axis;
  const from = Number.isFinite(span.start) ? position(bounds.start) : axisFrom;
  const to = Number.isFinite(span.end) ? position(bounds.end) : axisTo;
  const isVague = (precision: Precision): boolean => isCoarser(precision, 'day') || span.approximate || span.uncertain;
  if (span.kind === 'instant') {
    return {
      shape: isVague(span.precision) ? 'ring' : 'dot',
      from,
      to,
      coreFrom: from,
      coreTo: to,
      at: position(estimate),
    };
  }
  // What is known to the day is drawn as known, as an instant of that day is; a vaguer end leaves its span open.
  const endOf = (t: Time, atInfinity: number): number => (Number.isFinite(t) ? position(t) : atInfinity);
  const coreFrom = isVague(span.precision) ? endOf(span.latestStart, axisFrom) : from;
  const coreTo = isVague(span.endPrecision) || span.unknownEnd ? endOf(span.earliestEnd, axisTo) : to;
  return { shape: 'bar', from, to, coreFrom: Math.min(coreFrom, coreTo), coreTo, at: (from + to) / 2 };
}

/** The colour of an event: its own, its lane's, or the theme's for that lane. */
export const inkOf = ({ event }: DatedEvent, lane: Ink): Ink => event.color ?? lane;
