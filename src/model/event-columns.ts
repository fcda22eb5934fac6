import type { TimelineDocument, TimelineEvent, TimelineLane } from './document.js';

/** A value for each event: stored, or made when it is asked for, which for most events is never. */
export type Cells<Value> = ArrayLike<Value> | ((index: number) => Value);

/**
 * Events as columns: value `i` of each column belongs to event `i`. From some ten thousand events on they are quicker than objects.
 * They are read where they lie, and must not change.
 *
 * @example
 * timeline.data = { start: Float64Array.of(0, 1e3, 2e3), title: (i) => messages[i] };
 */
export interface EventColumns {
  /** When each began, in ms since 1970; in any order, quickest in that of time. */
  readonly start: ArrayLike<number>;
  /** When each ended, likewise: all of that millisecond, or of that day, belongs to it. `NaN` and what is before its start: an instant. */
  readonly end?: ArrayLike<number> | undefined;
  /**
   * How exactly the times are known, all of them; default `millisecond`. Each tells of all of the unit in which it lies: `day` of
   * that which it is in UTC, wherever the axis has its midnights.
   */
  readonly precision?: 'day' | 'minute' | 'second' | 'millisecond' | undefined;
  /** Default: the event’s number. */
  readonly title?: Cells<string> | undefined;
  /** The lane of each: an id, or a place in `lanes`. */
  readonly lane?: ArrayLike<number> | ArrayLike<string> | undefined;
  /** The lanes in their order; a text is an id. Those that only events name come after them. */
  readonly lanes?: readonly (string | TimelineLane)[] | undefined;
  /**
   * 0–1: who is named first where space is short; default 0.5, also for numbers that are not from 0 to 1. What is above 0.5 is named
   * however many there are.
   */
  readonly importance?: ArrayLike<number> | undefined;
  /** Unique. Default: made from position and title, as for all events. */
  readonly id?: Cells<string> | undefined;
  /** All else that is to be said of an event in its details. It has no dates, nor a lane where events stand in lanes by `lane`. */
  readonly event?: ((index: number) => Partial<TimelineEvent>) | undefined;
  /** What is to be said of the timeline: `title`, `timeZone`, `lang`, `eras`. */
  readonly document?: Omit<TimelineDocument, 'events' | 'lanes'> | undefined;
}
