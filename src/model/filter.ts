import type { DateInput } from '../time/parse-date.js';
import type { EventFunction } from './document.js';

/** What an event has to have to match: all that is named. */
export interface EventFilter {
  /** Words that are in its texts or its date, each of them, whatever their case and accents; within `"` they are one. */
  readonly text?: string;
  /** Ids of lanes: it is in one of these, or in a lane that lies in one of them. */
  readonly lanes?: readonly string[];
  /** Tags: it has one of these. */
  readonly tags?: readonly string[];
  /** Dates of any kind: it may have been between the beginning of the first and the end of the second. */
  readonly start?: DateInput;
  readonly end?: DateInput;
}

/** Which events match: said as an object, as a text (see {@link readFilter}), or by a function. */
export type Filter = EventFilter | string | EventFunction<boolean>;
