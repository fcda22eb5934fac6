import { laneIn } from '../records/record-fields.js';
import type { Resting } from '../../rest.js';
import type { StoredColumn } from './stored-table.js';

/** The lanes of a table, each once. */
export interface LaneNumbers {
  readonly lane: Uint16Array;
  readonly lanes: readonly string[];
}

/** The number of values of two bytes, without the one for events without a lane. */
const MOST_LANES = 65_535;
/** How many rows are read between two rests. */
const STEP = 1 << 12;

/**
 * Numbers the lanes of a column in the order in which they appear; undefined if there are too many, or none.
 *
 * @param tell reads a cell in one language
 */
export function* laneNumbers(
  { at }: StoredColumn,
  rows: number,
  tell: (cell: unknown) => unknown = (cell) => cell,
): Resting<LaneNumbers | undefined> {
  const lane = new Uint16Array(rows);
  const places = new Map<unknown, number>();
  const lanes: string[] = [];
  for (let row = 0; row < rows; row++) {
    if (row % STEP === STEP - 1) yield;
    const value = at(row);
    let place = places.get(value);
    if (place === undefined) {
      // Rows without a lane share one without a name.
      const name = laneIn(tell(value)) ?? '';
      place = places.get(name) ?? lanes.push(name) - 1;
      if (lanes.length > MOST_LANES) return undefined;
      places.set(name, place);
      if (typeof value === 'string' || value === null) places.set(value, place);
    }
    lane[row] = place;
  }
  return lanes.length === 1 && lanes[0] === '' ? undefined : { lane, lanes };
}
