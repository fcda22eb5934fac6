import { dateWords, workedOutWords } from '../layout/event-words.js';
import type { LayoutInput } from '../layout/setting.js';
import type { TimelineEvent } from '../model/document.js';
import type { DatedEvent } from '../model/validate.js';
import type { clockParts } from './clock-parts.js';

/** An event in words. */
export interface EventWords {
  readonly event: TimelineEvent;
  /** The date in the author’s words, if there are any, else the same as `workedOut`. */
  readonly date: string;
  /** The date in the words that follow from it. */
  readonly workedOut: string;
  /** How long ago it was, or how soon it will be; empty unless the option `now` is set. */
  readonly relative: string;
  /** The title of its lane. */
  readonly lane: string;
  /** What its colour and its mark stand for; empty if that is the lane. */
  readonly kind: string;
}

/** @param clock says how long ago something was, where that is downloaded */
export function eventInWords(row: DatedEvent, input: LayoutInput, clock: typeof clockParts | undefined): EventWords {
  const { event, span } = row;
  const { lanes, laneOf, colors, now } = input;
  const lane = lanes.find(({ id }) => id === laneOf(event));
  return {
    event,
    date: dateWords(row, input),
    workedOut: workedOutWords(row, input),
    lane: lane?.title ?? '',
    kind: colors.kindOf(event),
    relative: now === null ? '' : (clock?.relative(span, now, input) ?? ''),
  };
}
