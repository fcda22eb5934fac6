import { memoizeEach } from '../memoize.js';
import type { EventTable } from '../model/event-table.js';
import { firstFit } from './first-fit.js';

/**
 * The column of each event beside an axis down the page, and the last of all: bars that overlap are side by side, and so are instants at the
 * same time; the first of each is on the axis.
 *
 * @param room how many columns bars may have
 */
export const barColumns = memoizeEach(
  (table: EventTable, room: number): { columns: readonly number[]; most: number } => {
    const hasInstants = table.rows.some(({ span }) => span.kind === 'instant');
    const first = hasInstants && table.rows.some(({ span }) => span.kind === 'interval') ? 2 : 0;
    const ends: number[] = [];
    const estimates = table.estimates();
    const together = new Map<number, number>();
    const columns = table.rows.map(({ span }, i) => {
      // Instants are on the axis. If there are more bars than columns, they start again at the first column.
      if (span.kind === 'interval' && !span.set) return first + (firstFit(ends, span.start, span.end) % room);
      const column = together.get(estimates[i]!) ?? 0;
      together.set(estimates[i]!, column + 1);
      return Math.min(column * 2, MOST_TOGETHER);
    });
    return { columns, most: columns.reduce((most, column) => Math.max(most, column), 0) };
  },
);

/** The last column for instants of the same time. A mark is as wide as two bars. */
const MOST_TOGETHER = 4;
