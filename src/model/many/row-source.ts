import type { Rows } from './rows.js';

/** What is asked of rows once their times are sorted into lanes. */
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
  /** How many places there have been: that of the next row. */
  readonly size: number;
  /** When an event is best said to have been; `NaN` where there is none. */
  timeOf(place: number): number;
}

/** Without what has been sorted into columns of its own. */
export function sourceOf({ end: _end, lane: _lane, laneIds: _laneIds, at, ...rows }: Rows): RowSource {
  return { ...rows, size: at.length, timeOf: (place) => at[place]! };
}
