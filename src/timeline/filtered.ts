import type { EventSet } from './event-set.js';

/** What a filter makes of the events of a timeline. */
export interface Filtered {
  /** What is shown: all of them, most of them faint, or those that match alone. */
  readonly set: EventSet;
  readonly matching: EventSet;
  /** How many match, in words. */
  readonly words: string;
}
