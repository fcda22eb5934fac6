import { atOnce } from '../at-once.js';
import type { LaneBy } from '../model/lanes.js';
import { columnRows } from '../model/many/column-rows.js';
import { isColumns } from '../model/many/is-columns.js';
import { tableOf } from '../model/many/many-table.js';
import { sourceOf } from '../model/many/row-source.js';
import { recordRows } from '../model/many/record-rows.js';
import { areMany } from './are-many.js';
import { ManyEvents } from './many-events.js';

/** How much of the work is reading; the rest is sorting. */
const READING = 0.5;

/** Makes a set of many events, with rests in which it tells how much of that is done, 0–1. */
export function* buildMany(data: unknown, timeZone: string | null, laneBy: LaneBy): Generator<number, ManyEvents> {
  const build = isColumns(data) ? columnRows(data, timeZone, laneBy) : recordRows(data, timeZone, laneBy);
  let step = build.next();
  for (; step.done !== true; step = build.next()) yield step.value * READING;
  const sorting = tableOf(step.value);
  let sorted = sorting.next();
  for (let share = READING; sorted.done !== true; sorted = sorting.next()) yield (share += (1 - share) / 20);
  const { rows, ...table } = sorted.value;
  return new ManyEvents({ ...table, rows: sourceOf(rows) }, { zone: timeZone, laneBy });
}

/** The same at once; undefined for data that are better looked at one by one. */
export function manyOf(data: unknown, timeZone: string | null, laneBy: LaneBy): ManyEvents | undefined {
  return areMany(data) ? atOnce(buildMany(data, timeZone, laneBy)) : undefined;
}
