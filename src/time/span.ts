import type { Precision } from './precision.js';
import { asTime, type Time } from './time.js';

/**
 * What is known of when something happened: half-open bounds in milliseconds since 1970.
 * It began at some time in `[start, latestStart)` and ended at some time in `[earliestEnd, end)`.
 */
export interface Span {
  /** The earliest time at which it can have begun; `-Infinity` for an open start. */
  readonly start: Time;
  /** The latest time at which it can have begun. */
  readonly latestStart: Time;
  /** The earliest time at which it can have ended; `Infinity` for what still goes on. */
  readonly earliestEnd: Time;
  /** The latest time at which it can have ended; `Infinity` for an open or unknown end. */
  readonly end: Time;
  /** `instant`: happened at some time within the span. `interval`: lasted from its start to its end. */
  readonly kind: 'instant' | 'interval';
  /** How exactly the start is known; the coarser of start and end is how exactly the whole is known. */
  readonly precision: Precision;
  /** How exactly the end is known; the same as `precision` for an instant. */
  readonly endPrecision: Precision;
  /** “About”: EDTF `~` or `%` on either end. */
  readonly approximate: boolean;
  /** “Possibly”: EDTF `?` or `%` on either end. */
  readonly uncertain: boolean;
  /** Which ends are open (`..`: it goes on) or not known (empty in EDTF). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** The zone in which the date was meant: an IANA name, an offset, or `UTC`. */
  readonly zone: string;
  /** The date as it was written. */
  readonly source: string;
}

/** The earliest and the latest finite bound of a span: where it can be drawn when an end is open. */
export function finiteBounds(span: Span): { start: Time; end: Time } {
  const bounds = [span.start, span.latestStart, span.earliestEnd, span.end].filter(Number.isFinite);
  return { start: asTime(Math.min(...bounds)), end: asTime(Math.max(...bounds)) };
}

/** The middle of the span of possibility: the best single estimate of when an instant happened. */
export function spanMiddle(span: Span): Time {
  const { start, end } = finiteBounds(span);
  return asTime(start + (end - start) / 2);
}

/** One span from the start of one and the end of another: an interval. */
export function spanBetween(from: Span, to: Span, source: string): Span {
  return {
    ...from,
    earliestEnd: to.earliestEnd,
    end: to.end,
    kind: 'interval',
    endPrecision: to.endPrecision,
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
    openEnd: to.openEnd,
    unknownEnd: to.unknownEnd,
    source,
  };
}
