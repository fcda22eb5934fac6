import { groups } from 'd3-array';
import { LABEL_GAP, labelStart } from './label-below.js';
import type { Positioned } from './lane-rows.js';
import type { Planned } from './plan-rows.js';
import type { Extent } from './glyph.js';
import { settleRow } from './settle-row.js';

/** A planned event at its place; `line` is undefined among the marks without text. */
export interface Seen extends Omit<Planned, 'from'> {
  readonly extent: Extent;
  readonly hasText: boolean;
}

/** The events that are seen, in the rows that they have in the whole picture; with their texts where there is room. */
export function placeRows(
  plan: readonly Planned[],
  events: readonly Positioned[],
  magnification: number,
  [left, right]: readonly [number, number],
): readonly Seen[] {
  const planned = new Map(plan.map((event) => [event.row, event]));
  const seen = events.map(({ row, extent }) => {
    const event = planned.get(row)!;
    const hasRoom = event.line !== undefined && event.from <= magnification * (1 + 1e-9);
    return { ...event, line: hasRoom ? event.line : undefined, extent };
  });
  const places = new Map<Positioned['row'], number | undefined>();
  const inRows = seen.filter(({ line }) => line !== undefined);
  for (const [, row] of groups(inRows, ({ lane, line }) => lane.index * ROWS + line!)) {
    const ordered = [...row].sort((a, b) => a.extent.from - b.extent.from);
    const settled = settleRow(
      ordered.map(({ extent, label: { width } }) => ({
        // The text of what began before the left edge stays in sight as long as the next one leaves it room.
        start: Math.max(labelStart(extent), left),
        ...{ width, from: extent.from, to: extent.to },
      })),
      [left, right],
      LABEL_GAP,
    );
    ordered.forEach(({ row }, i) => places.set(row, settled[i]));
  }
  return seen.map((event) => {
    const x = places.get(event.row);
    return { ...event, hasText: x !== undefined, label: { ...event.label, x: x ?? 0 } };
  });
}

/** More rows than any lane has. */
const ROWS = 1e6;
