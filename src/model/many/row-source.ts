import type { Rows } from './rows.js';

/** What is needed of rows once their times are sorted into lanes. */
export interface RowSource extends Pick<
  Rows,
  | 'document'
  | 'eras'
  | 'timeZone'
  | 'bounds'
  | 'finest'
  | 'telling'
  | 'reach'
  | 'issues'
  | 'rejected'
  | 'event'
  | 'find'
  | 'plainTitle'
  | 'importance'
> {
  /** The number of indices used so far, which is the index of the next row. */
  readonly size: number;
  /** The best estimate of an event’s time; `NaN` if there is no such event. */
  timeOf(place: number): number;
}

/** The rows without the columns that have been sorted into lanes. */
export function sourceOf({ end: _end, lane: _lane, laneIds: _laneIds, at, ...rows }: Rows): RowSource {
  return { ...rows, size: at.length, timeOf: (place) => at[place]! };
}
