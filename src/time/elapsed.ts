import type { DateWords } from './date-words.js';
import type { Precision } from './precision.js';

/** The zone of times without a date, which are counted from the start of a clock, 0. */
export const ELAPSED = 'elapsed';

interface ElapsedStyle {
  readonly locale: string;
  readonly timeZone: string;
  readonly words?: DateWords | undefined;
}

/** Holds the function that writes such times. `event-timeline/core` contains it; a page that has such times downloads it. Without it, they are written as dates of 1970. */
export const elapsed: {
  /** Writes a range of times, or a single one, in whole units. */
  say?: (first: number, last: number, unit: Precision, style: ElapsedStyle) => string;
} = {};

/** A time without a date, or a range of such times, in words; undefined if the times have dates. */
export const sayElapsed = (first: number, last: number, unit: Precision, style: ElapsedStyle): string | undefined =>
  style.timeZone === ELAPSED ? elapsed.say?.(first, last, unit, style) : undefined;
