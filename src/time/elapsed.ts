import type { DateWords } from './date-words.js';
import type { Precision } from './precision.js';

/** The zone of times without a date, that are counted from the start of a clock: 0 is its start. */
export const ELAPSED = 'elapsed';

interface ElapsedStyle {
  readonly locale: string;
  readonly timeZone: string;
  readonly words?: DateWords | undefined;
}

/** What says such times: `event-timeline/core` brings it, and a page that has some downloads it. Without it they are dates of 1970. */
export const elapsed: {
  /** From one time to another, or one alone, in whole units. */
  say?: (first: number, last: number, unit: Precision, style: ElapsedStyle) => string;
} = {};

/** A time, or a range of times, that are counted from a start; undefined for those that have a date. */
export const sayElapsed = (first: number, last: number, unit: Precision, style: ElapsedStyle): string | undefined =>
  style.timeZone === ELAPSED ? elapsed.say?.(first, last, unit, style) : undefined;
