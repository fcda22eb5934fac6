import { partitionPoint } from '../../partition-point.js';
import type { Entry, LaneColumn } from './lane-column.js';

type Place = Pick<Entry, 'at' | 'place'>;

/**
 * The event of some lanes that comes next after a position in time order (1), or before it (−1): one search for each
 * lane.
 */
export function entryBeside(columns: readonly LaneColumn[], from: Place, direction: 1 | -1): Place | undefined {
  let best: Place | undefined;
  for (const column of columns) {
    const entryAt = (i: number): Place => ({ at: column.at(i), place: column.place(i) });
    const passed = partitionPoint(column.length, (i) => compare(entryAt(i), from) < Number(direction > 0));
    const i = direction > 0 ? passed : passed - 1;
    if (i < 0 || i >= column.length) continue;
    const found = entryAt(i);
    if (!best || compare(found, best) * direction < 0) best = found;
  }
  return best;
}

/** Events at the same time are in the order of the data. */
const compare = (a: Place, b: Place): number => Math.sign(a.at - b.at || a.place - b.place);
