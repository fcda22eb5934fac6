import type { EventTable } from '../../model/event-table.js';
import type { ScaleChoice } from '../../scale/scale-kind.js';
import { fitScale, marksOf, type FitOptions, type FittedScale } from '../fit-scale.js';

/** Most of the events: nine of ten. */
const MOST = 0.9;
/** An axis is judged by so many parts of the same length. */
const PARTS = 200;
/** Most events are crushed if they are within this share of the axis, and can be told apart if they take this share. */
const CRUSHED = 0.02;
const APART = 0.2;

/**
 * The scale for very many events. Heights should be comparable along the axis, so `auto` is proportional unless that
 * crushes most of the events into a fiftieth of the axis, and an elastic axis gives them ten times as much: one event
 * of 1970 in a log of a week, or incidents that took hours in a year. A sequence has no room for so many.
 */
export function fitMany(table: EventTable, choice: ScaleChoice, options: FitOptions): FittedScale {
  if (choice !== 'auto' && choice !== 'sequence') return fitScale(table, choice, options);
  const proportional = fitScale(table, 'proportional', options);
  if (shareOfMost(table, proportional) > CRUSHED) return proportional;
  const elastic = fitScale(table, 'elastic', options);
  return shareOfMost(table, elastic) < APART ? proportional : elastic;
}

/** The least share of an axis in which most events are, 0–1. */
function shareOfMost(table: EventTable, { scale }: FittedScale): number {
  const counts = new Uint32Array(PARTS);
  for (const at of marksOf(table)) counts[Math.min(PARTS - 1, Math.floor(scale(at) * PARTS))]!++;
  const fullest = counts.sort().reverse();
  let events = 0;
  const enough = fullest.findIndex((count) => (events += count) >= MOST * table.length);
  return (enough + 1) / PARTS;
}
