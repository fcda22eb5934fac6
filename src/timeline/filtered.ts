import type { EventSet } from './event-set.js';

/** What a filter makes of the events of a timeline. */
export interface Filtered {
  /** What is shown: all events, with those that do not match faint, or only those that match. */
  readonly set: EventSet;
  readonly matching: EventSet;
  /** How many match, in words. */
  readonly words: string;
}
