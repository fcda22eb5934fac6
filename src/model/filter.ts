import type { DateInput } from '../time/parse-date.js';
import type { EventFunction } from './document.js';

/** What an event must have to match: all parts that are given. */
export interface EventFilter {
  /** Words that must all be in its texts or its date; case and accents do not matter. A phrase in quotes must be there as it is. */
  readonly text?: string;
  /** Ids of lanes: it must be in one of these, or in a lane inside one of them. */
  readonly lanes?: readonly string[];
  /** Tags: it must have one of these. */
  readonly tags?: readonly string[];
  /** Dates of any kind: it must possibly have been between the beginning of `start` and the end of `end`. */
  readonly start?: DateInput;
  readonly end?: DateInput;
}

/** Which events match: said as an object, as a text (see {@link readFilter}), or by a function. */
export type Filter = EventFilter | string | EventFunction<boolean>;
