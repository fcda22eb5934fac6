import { partitionPoint } from '../partition-point.js';
import { asTime, type Time } from '../time/time.js';

/** A stretch of time drawn at one rate. */
export interface Segment {
  readonly start: Time;
  readonly end: Time;
  /** Its start and end in the range. */
  readonly from: number;
  readonly to: number;
  /** Range units per millisecond. */
  readonly rate: number;
  /**
   * `burst`: events close together, in true proportion to each other; `plain`: time that simply goes on; `gap`: skipped
   * time, drawn much shorter than the segments beside it.
   */
  readonly role: 'burst' | 'plain' | 'gap';
  /** The segment of which this is the visible part: see `TimeScale.within`. */
  readonly whole?: Segment;
}

/** A gap that is drawn shorter than the bursts beside it: skipped time, to be marked as such. */
export type Break = Segment & { readonly role: 'gap' };

/**
 * The map through the ends of consecutive segments, time → range and back. It is linear within each, and beyond them
 * continues at the rate of the first and the last. O(log segments).
 */
export function piecewise(segments: readonly Segment[], clamped: boolean) {
  // A segment without duration has no length either. Two knots at the same time would have no inverse.
  const lasting = segments.filter(({ start, end }, i) => end !== start || (i === 0 && segments.length === 1));
  const first = lasting[0];
  const times = first ? [first.start, ...lasting.map(({ end }) => end)] : [0, 1];
  const positions = first ? [first.from, ...lasting.map(({ to }) => to)] : [0, 1];
  const map = linear(times, positions, clamped);
  const inverse = linear(positions, times, clamped);
  return { map, invert: (position: number): Time => asTime(inverse(position)) };
}

/** What d3’s `scaleLinear` does with numbers. Its package would add colours and number formats that we do not need. */
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
