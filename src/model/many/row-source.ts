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

/** Without what has been sorted into columns of its own. */
export function sourceOf({
  at,
  document,
  eras,
  timeZone,
  bounds,
  issues,
  rejected,
  importance,
  event,
  find,
}: Rows): RowSource {
  return {
    ...{ document, eras, timeZone, bounds, issues, rejected, importance, event, find },
    size: at.length,
    timeOf: (place) => at[place]!,
  };
}
