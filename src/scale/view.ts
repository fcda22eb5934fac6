import { asTime, type Time } from '../time/time.js';
import type { Segment } from './piecewise.js';

/** The visible part of an axis: from one time to another. */
export interface View {
  readonly start: Time;
  readonly end: Time;
}

/**
 * The segments of a scale between two times, stretched to a range, all by the same factor, so that a view is the whole,
 * magnified. Only differences of near times are used, so that a millisecond within thousands of millions of years is
 * exact.
 */
export function segmentsWithin(
  segments: readonly Segment[],
  { start, end }: View,
  [from, to]: readonly [number, number],
): readonly Segment[] {
  const length = distance(segments, start, end);
  const factor = length > 0 ? (to - from) / length : 0;
  let place = from;
  const shown = segments.filter((segment) => segment.end > start && segment.start < end);
  if (length === 0)
    return [{ ...{ start, end, from, to }, rate: end > start ? (to - from) / (end - start) : 0, role: 'plain' }];
  return shown.map((segment, i) => {
    const cut = { start: asTime(Math.max(start, segment.start)), end: asTime(Math.min(end, segment.end)) };
    const rate = Math.abs(segment.rate) * factor;
    const begin = place;
    place = i === shown.length - 1 ? to : begin + rate * (cut.end - cut.start);
    return { ...cut, from: begin, to: place, rate, role: segment.role, whole: segment.whole ?? segment };
  });
}

/** The distance between two times along a scale, in units of its range; never negative. */
export const distance = (segments: readonly Segment[], a: Time, b: Time): number =>
  segments.reduce((sum, { start, end, rate }) => {
    const within = Math.min(b, end) - Math.max(a, start);
    return within > 0 ? sum + within * Math.abs(rate) : sum;
  }, 0);

/** The time at a distance from another, before it if the distance is negative; at most the end of the scale. */
function timeAway(segments: readonly Segment[], t: Time, away: number): Time {
  const isBack = away < 0;
  let left = Math.abs(away);
  let at: number = t;
  for (const { start, end, rate } of isBack ? [...segments].reverse() : segments) {
    const room = isBack ? Math.min(at, end) - start : end - Math.max(at, start);
    if (!(room > 0) || (isBack ? start >= at : end <= at)) continue;
    const length = room * Math.abs(rate);
    if (left <= length) {
      const step = left / Math.abs(rate);
      return asTime(isBack ? Math.min(at, end) - step : Math.max(at, start) + step);
    }
    left -= length;
    at = isBack ? start : end;
  }
  return asTime(at);
}

/** A view moved along the axis by a share of its own length, as far as the scale goes. */
export function panned(segments: readonly Segment[], view: View, share: number): View {
  const length = distance(segments, view.start, view.end);
  return share < 0
    ? from(segments, timeAway(segments, view.start, share * length), length)
    : upTo(segments, timeAway(segments, view.end, share * length), length);
}

/**
 * A view magnified by a factor, in which a time keeps its place, as far as the scale goes. The view stays as it is if
 * the result would be too short for float64 numbers, or shorter than a microsecond.
 */
export function zoomed(segments: readonly Segment[], view: View, factor: number, at: Time): View {
  const length = distance(segments, view.start, view.end);
  const before = distance(segments, view.start, at);
  const wanted = length / factor;
  const [start, end] = [timeAway(segments, at, -before / factor), timeAway(segments, at, (length - before) / factor)];
  const resolution = Math.max(Math.abs(start), Math.abs(end)) * Number.EPSILON;
  if (factor > 1 && end - start < Math.max(LEAST, STEPS * resolution)) return view;
  if (start <= (segments[0]?.start ?? start)) return from(segments, start, wanted);
  return end >= (segments.at(-1)?.end ?? end) ? upTo(segments, end, wanted) : { start, end };
}

/**
 * A view with a little room around a stretch of time. Around events, which may all be at one moment, there is enough
 * room to show their neighbours. It is never smaller than in the present view, and larger if it is within that.
 */
export function roundabout(segments: readonly Segment[], { start, end }: View, present: View, isStretch = false): View {
  const shown = distance(segments, present.start, present.end);
  const whole = segments.reduce((sum, segment) => sum + Math.abs(segment.to - segment.from), 0);
  const isWithin = start >= present.start && end <= present.end;
  const least = Math.min(LEAST_SHARE * whole, isWithin ? shown / 2 : shown);
  const length = distance(segments, start, end);
  const room = Math.max(MARGIN * length, isStretch && length > 0 ? 0 : (least - length) / 2);
  return { start: timeAway(segments, start, -room), end: timeAway(segments, end, room) };
}

const MARGIN = 0.1;
const LEAST_SHARE = 0.1;

/** The part of a view within an extent; null if that is the whole extent or nothing. */
export function viewWithin(view: View | null, extent: View | undefined): View | null {
  if (!view || !extent) return null;
  const { start, end } = {
    start: asTime(Math.max(view.start, extent.start)),
    end: asTime(Math.min(view.end, extent.end)),
  };
  return start < end && (start > extent.start || end < extent.end) ? { start, end } : null;
}

/**
 * The shortest view, in ms, and the least number of distinct float64 times in it, so that it can be drawn without
 * jitter.
 */
const LEAST = 1e-3;
const STEPS = 2000;

const from = (segments: readonly Segment[], start: Time, length: number): View => ({
  start,
  end: timeAway(segments, start, length),
});

const upTo = (segments: readonly Segment[], end: Time, length: number): View => ({
  start: timeAway(segments, end, -length),
  end,
});
