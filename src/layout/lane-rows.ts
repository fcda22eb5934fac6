import type { DatedEvent } from '../model/validate.js';
import { firstFit } from './first-fit.js';
import type { Extent } from './glyph.js';
import { LABEL_GAP, labelBelow, labelStart } from './label-below.js';
import type { Setting } from './setting.js';
import type { Seen } from './place-rows.js';
import type { Planned } from './plan-rows.js';

/** An event with its place along the axis. */
export interface Positioned {
  readonly row: DatedEvent;
  readonly extent: Extent;
}

/** Puts events, in time order, into the first row of their lane in which mark and label have room. */
export function laneRows(
  events: readonly Positioned[],
  left: number,
  right: number,
  setting: Setting,
): readonly (Planned & Seen)[] {
  const lanes = new Map(setting.lanes.map((lane) => [lane.id, { lane, rows: [] as number[] }]));
  const nexts = startsOfNext(events, setting);
  return events.map(({ row, extent }, i) => {
    const { lane, rows } = lanes.get(setting.laneOf(row.event))!;
    const label = labelBelow(row, lane, extent, { left, right, next: nexts[i]! }, setting);
    const from = Math.min(label.x, extent.from);
    const to = Math.max(label.x + label.width, extent.to) + LABEL_GAP;
    return { row, extent, lane, label, line: firstFit(rows, from, to), from: 1, hasText: true };
  });
}

/** For each event, where the next one in the same lane begins; Infinity for the last. */
function startsOfNext(events: readonly Positioned[], { laneOf }: Setting): readonly number[] {
  const next = new Map<string, number>();
  return events
    .map(({ row, extent }) => ({ lane: laneOf(row.event), from: Math.min(labelStart(extent), extent.from) }))
    .reverse()
    .map(({ lane, from }) => {
      const after = next.get(lane) ?? Infinity;
      next.set(lane, from);
      return after;
    })
    .reverse();
}
