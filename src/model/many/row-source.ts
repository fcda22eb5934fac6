import type { Rows } from './rows.js';

/** What is asked of rows once their times are sorted into lanes. */
export interface RowSource extends Pick<
  Rows,
  'document' | 'eras' | 'timeZone' | 'bounds' | 'issues' | 'rejected' | 'event' | 'find' | 'importance'
> {
  /** How many places there have been: that of the next row. */
  readonly size: number;
  timeOf(place: number): number;
}

export const sourceOf = (rows: Rows): RowSource => ({
  ...rows,
  size: rows.at.length,
  timeOf: (place) => rows.at[place]!,
});
