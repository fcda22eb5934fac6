import type { TimelineDocument, TimelineEvent, TimelineLane } from './document.js';

/** A value for each event: stored, or made by a function when it is needed, which for most events is never. */
export type Cells<Value> = ArrayLike<Value> | ((index: number) => Value);

/**
 * Events as columns: value `i` of each column belongs to event `i`. From about ten thousand events on, columns are quicker than objects.
 * They are not copied, and must not change.
 *
 * @example
 * timeline.data = { start: Float64Array.of(0, 1e3, 2e3), title: (i) => messages[i] };
 */
export interface EventColumns {
  /** When each event began, in ms since 1970; in any order, but sorted is quickest. */
  readonly start: ArrayLike<number>;
  /** When each event ended, in ms since 1970; the whole of that unit belongs to it. `NaN`, or an end before the start, makes an instant. */
  readonly end?: ArrayLike<number> | undefined;
  /**
   * How exactly all the times are known; default `millisecond`. Each time stands for the whole unit in which it is; a `day` is that of
   * UTC, whatever the time zone of the axis.
   */
  readonly precision?: 'day' | 'minute' | 'second' | 'millisecond' | undefined;
  /** Default: the number of the event. */
  readonly title?: Cells<string> | undefined;
  /** The lane of each event: an id, or an index into `lanes`. */
  readonly lane?: ArrayLike<number> | ArrayLike<string> | undefined;
  /** The lanes in their order; a text is an id. Lanes that only events name follow them. */
  readonly lanes?: readonly (string | TimelineLane)[] | undefined;
  /**
   * From 0 to 1: which events have titles where there is not room for all; default 0.5, also for other numbers. Events above 0.5 can have
   * titles however many events there are.
   */
  readonly importance?: ArrayLike<number> | undefined;
  /** Unique ids. Default: made from position and title, as for all events. */
  readonly id?: Cells<string> | undefined;
  /** Further fields of an event, for its details. Dates in it have no effect, nor does a lane if events are in lanes by `lane`. */
  readonly event?: ((index: number) => Partial<TimelineEvent>) | undefined;
  /** The fields of the document: `title`, `timeZone`, `lang`, `eras`. */
  readonly document?: Omit<TimelineDocument, 'events' | 'lanes'> | undefined;
}
