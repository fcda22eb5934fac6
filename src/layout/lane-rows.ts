import { laneId, type Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import { firstFit } from './first-fit.js';
import type { Extent } from './glyph.js';
import { LABEL_GAP, labelBelow, labelStart } from './label-below.js';
import type { Setting } from './setting.js';
import type { Label } from './scene.js';

/** An event with its place along the axis. */
export interface Positioned {
  readonly row: DatedEvent;
  readonly extent: Extent;
}

/** An event with its label, in a row of its lane. */
export interface Placed extends Positioned {
  readonly lane: Lane;
  readonly label: Label;
  /** The number of the row within the lane. */
  readonly line: number;
}

/** Puts events, in time order, into the first row of their lane in which mark and label have room. */
export function laneRows(
  events: readonly Positioned[],
  left: number,
  right: number,
  setting: Setting,
): readonly Placed[] {
  const lanes = new Map(setting.lanes.map((lane) => [lane.id, { lane, rows: [] as number[] }]));
  const nexts = startsOfNext(events);
  return events.map(({ row, extent }, i) => {
    const { lane, rows } = lanes.get(laneId(row.event.lane))!;
    const label = labelBelow(row, lane, extent, { left, right, next: nexts[i]! }, setting);
    const from = Math.min(label.x, extent.from);
    const to = Math.max(label.x + label.width, extent.to) + LABEL_GAP;
    return { row, extent, lane, label, line: firstFit(rows, from, to) };
  });
}

/** For each event, where the next one in the same lane begins; Infinity for the last. */
function startsOfNext(events: readonly Positioned[]): readonly number[] {
  const next = new Map<string, number>();
  return events
    .map(({ row, extent }) => ({ lane: laneId(row.event.lane), from: Math.min(labelStart(extent), extent.from) }))
    .reverse()
    .map(({ lane, from }) => {
      const after = next.get(lane) ?? Infinity;
      next.set(lane, from);
      return after;
    })
    .reverse();
}
