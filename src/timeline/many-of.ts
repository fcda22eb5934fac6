import { atOnce } from '../at-once.js';
import type { LaneBy } from '../model/lanes.js';
import { columnRows } from '../model/many/column-rows.js';
import { isColumns } from '../model/many/is-columns.js';
import { tableOf } from '../model/many/many-table.js';
import { sourceOf } from '../model/many/row-source.js';
import { recordRows } from '../model/many/record-rows.js';
import { areMany } from './are-many.js';
import type { Resting } from '../rest.js';
import { stackLanes } from './lanes-of-many.js';
import { ManyEvents } from './many-events.js';

/** Which share of the work is done before sorting, and before intervals are put into rows. */
const [READING, STACKING] = [0.5, 0.9];

/** Makes a set of very many events, with rests, at which it yields the share of the work that is done, 0–1. */
export function* buildMany(data: unknown, timeZone: string | null, laneBy: LaneBy): Generator<number, ManyEvents> {
  const build = isColumns(data) ? columnRows(data, timeZone, laneBy) : recordRows(data, timeZone, laneBy);
  let step = build.next();
  for (; step.done !== true; step = build.next()) yield step.value * READING;
  const { rows, ...table } = yield* told(tableOf(step.value), READING, STACKING);
  const stacked = yield* told(stackLanes(table.lanes.values()), STACKING, 1);
  return new ManyEvents({ ...table, rows: sourceOf(rows) }, { zone: timeZone, laneBy }, { stacked });
}

/** Work whose length is not known: each rest reports a little more progress, approaching the share `to`. */
function* told<Result>(work: Resting<Result>, from: number, to: number): Generator<number, Result> {
  let step = work.next();
  for (let share = from; step.done !== true; step = work.next()) yield (share += (to - share) / 20);
  return step.value;
}

/** The same at once; undefined for few events. */
export function manyOf(data: unknown, timeZone: string | null, laneBy: LaneBy): ManyEvents | undefined {
  return areMany(data) ? atOnce(buildMany(data, timeZone, laneBy)) : undefined;
}
