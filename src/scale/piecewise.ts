import { partitionPoint } from '../partition-point.js';
import { asTime, type Time } from '../time/time.js';

/** A stretch of time drawn at one rate. */
export interface Segment {
  readonly start: Time;
  readonly end: Time;
  /** Where it begins and ends in the range. */
  readonly from: number;
  readonly to: number;
  /** Range units per millisecond. */
  readonly rate: number;
  /**
   * `burst`: events that are close together, in true proportion to one another; `plain`: time that simply goes on; `gap`:
   * skipped time, drawn much shorter than what is beside it.
   */
  readonly role: 'burst' | 'plain' | 'gap';
  /** The segment of which this is what a view shows: see `TimeScale.within`. */
  readonly whole?: Segment;
}

/** A gap that is drawn shorter than the bursts beside it: skipped time, to be marked as skipped. */
export type Break = Segment & { readonly role: 'gap' };

/**
 * The map through the ends of segments that follow one another: time → range and back, linear within each, and at the rate
 * of the first and the last beyond them. O(log segments).
 */
export function piecewise(segments: readonly Segment[], clamped: boolean) {
  // A segment without duration has no length either: two knots at one time would have no inverse.
  const lasting = segments.filter(({ start, end }, i) => end !== start || (i === 0 && segments.length === 1));
  const first = lasting[0];
  const times = first ? [first.start, ...lasting.map(({ end }) => end)] : [0, 1];
  const positions = first ? [first.from, ...lasting.map(({ to }) => to)] : [0, 1];
  const map = linear(times, positions, clamped);
  const inverse = linear(positions, times, clamped);
  return { map, invert: (position: number): Time => asTime(inverse(position)) };
}

/** What a `scaleLinear` of d3 does with numbers, whose package brings colours and number formats that we have no use for. */
export function linear(domain: readonly number[], range: readonly number[], clamped: boolean) {
  const isFalling = domain.at(-1)! < domain[0]!;
  const xs = isFalling ? [...domain].reverse() : domain;
  const ys = isFalling ? [...range].reverse() : range;
  const last = xs.length - 1;
  return (value: number): number => {
    const x = clamped ? Math.max(xs[0]!, Math.min(xs[last]!, value)) : value;
    const i = partitionPoint(last, (at) => xs[at]! <= x, 1);
    const width = xs[i]! - xs[i - 1]!;
    const t = width === 0 ? 0.5 : (x - xs[i - 1]!) / width;
    return ys[i - 1]! * (1 - t) + ys[i]! * t;
  };
}
