import { finiteBounds } from '../../time/span.js';
import { inSteps } from '../../in-steps.js';
import type { Resting } from '../../rest.js';
import { Bounds } from './bounds.js';
import { firstOf, lastOf } from './ends-of.js';
import type { Entry, LaneColumn } from './lane-column.js';
import { columnOf, type SortedRows } from './many-table.js';
import type { RowSource } from './row-source.js';

/** How many events are read between two rests. */
const STEP = 1 << 16;

/**
 * The same rows with only some of the events, with rests. A lane without any of these remains, so that the other lanes
 * keep their order and colours.
 */
export function* onlyRows({ rows, lanes, work }: SortedRows, isKept: (place: number) => boolean): Resting<SortedRows> {
  const kept = new Map<string, LaneColumn>();
  for (const [id, column] of lanes) {
    const indices = new Uint32Array(column.length);
    let count = 0;
    yield* inSteps(column.length, STEP, (from, to) => {
      for (let i = from; i < to; i++) if (isKept(column.place(i))) indices[count++] = i;
    });
    const at = new Float64Array(count);
    const places = new Uint32Array(count);
    const end = column.hasIntervals ? new Float64Array(count) : undefined;
    yield* inSteps(count, STEP, (from, to) => {
      for (let k = from; k < to; k++) {
        const i = indices[k]!;
        at[k] = column.at(i);
        places[k] = column.place(i);
        if (end) end[k] = column.endOf(i);
      }
    });
    kept.set(id, yield* columnOf(at, places, end, work));
  }
  const columns = [...kept.values()];
  return { rows: within(rows, isKept, [firstOf(columns), lastOf(columns)]), lanes: kept, work };
}

/** The same rows with only those that are kept; their bounds are given by the first and the last of these. */
function within(rows: RowSource, isKept: (place: number) => boolean, ends: readonly (Entry | undefined)[]): RowSource {
  const { document, eras, timeZone, issues, rejected, importance, size, reach, finest } = rows;
  const telling = rows.telling.filter(isKept);
  const bounds = new Bounds();
  for (const entry of ends) {
    if (!entry) continue;
    const { start, end } = finiteBounds(rows.event(entry.place).span);
    bounds.add(entry.place, start, end);
  }
  return {
    ...{ document, eras, timeZone, issues, rejected, importance, size, bounds, reach, finest, telling },
    event: (place) => rows.event(place),
    find: (id) => rows.find(id),
    timeOf: (place) => rows.timeOf(place),
    plainTitle: (place) => rows.plainTitle?.(place),
  };
}
