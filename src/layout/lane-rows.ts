import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import { firstFit } from './first-fit.js';
import { softness, type Extent } from './glyph.js';
import { BAR_CLEAR, BAR_GAP, BAR_PADDING, barHeight, barPlaces, barText } from './label-bar.js';
import { LABEL_GAP, labelBelow, labelStart, type Reach } from './label-below.js';
import type { Setting } from './setting.js';
import type { Planned, Positioned } from './planned.js';
import { textRoom } from './set-text.js';

/** An event in its row, and the start of the room that it takes there, in px. */
type Placed = Planned & Positioned & { readonly start: number };

/**
 * Puts events, in time order, into the first row of their lane with room for mark and label. Undefined as soon as the
 * rows need more height than the limit of the setting.
 */
export function laneRows(
  events: readonly Positioned[],
  left: number,
  right: number,
  setting: Setting,
): readonly Planned[] | undefined {
  const lanes = new Map(setting.lanes.map((lane) => [lane.id, { lane, rows: [] as number[] }]));
  const nexts = startsOfNext(events, setting);
  const placed: Placed[] = [];
  let room = setting.limit;
  for (const [i, event] of events.entries()) {
    const { lane, rows } = lanes.get(setting.laneOf(event.row.event))!;
    const before = rows.length;
    placed.push(inFirstRow(event, lane, rows, { left, right, next: nexts[i]! }, setting));
    if (rows.length > before) room -= barHeight(setting.fonts) + setting.density.gap;
    if (room < 0) return undefined;
  }
  // From the last event to the first, so that each knows the start of what follows in its row.
  for (const { rows } of lanes.values()) rows.fill(Infinity);
  for (let i = placed.length; i-- > 0;) {
    const event = placed[i]!;
    placed[i] = widened(event, lanes.get(event.lane.id)!.rows, right, setting);
  }
  return placed;
}

/**
 * Sets a text anew in the width that its row finally leaves, if it was set narrowly to be clear of the next event of
 * its lane.
 */
function widened(event: Placed, rows: number[], right: number, setting: Setting): Placed {
  const { row, lane, line, label, extent, start } = event;
  if (line === undefined) return event;
  const room = textRoom(Math.min(right, rows[line]! - LABEL_GAP) - label.x);
  const reach = { left: label.x, right: label.x + room, next: Infinity };
  rows[line] = start;
  return label.form === 'below' ? { ...event, label: labelBelow(row, lane, extent, reach, setting) } : event;
}

function inFirstRow({ row, extent }: Positioned, lane: Lane, rows: number[], reach: Reach, setting: Setting): Placed {
  const { from, to } = extent;
  const placed = { row, extent, lane, from: 1, isLast: false };
  if (extent.shape === 'bar' && !lane.isCollapsed) {
    const { text, label } = labelAlong(row, lane, extent, reach, setting);
    const isInside = label.form === 'inside';
    const [head, tail] = softness(extent);
    const start = Math.min(from - head, label.x);
    const clear = isInside ? start : Math.min(start, label.x - BAR_CLEAR);
    const end = Math.max(to + tail + BAR_GAP, isInside ? 0 : label.x + label.width + LABEL_GAP);
    const isLast = label.x < from;
    // If height is short, better near another bar than in one more row.
    const isNear = setting.density.text < 1 && rows.every((taken) => taken > clear);
    return { ...placed, label, bar: text, isLast, start, line: firstFit(rows, isNear ? start : clear, end) };
  }
  const label = labelBelow(row, lane, extent, reach, setting);
  const start = Math.min(label.x, from);
  if (lane.isCollapsed) return { ...placed, label, start, line: undefined, from: Infinity };
  const end = Math.max(label.x + label.width + LABEL_GAP, to);
  return { ...placed, label, start, line: firstFit(rows, start, end) };
}

/** The text of an interval at the first place within the picture, narrow enough that there is one. */
function labelAlong(row: DatedEvent, lane: Lane, extent: Extent, { left, right }: Reach, setting: Setting) {
  const [head, tail] = softness(extent);
  const widest = textRoom(Math.max(right - extent.to - tail, extent.from - head - left)) - BAR_PADDING;
  const text = barText(row, lane, setting, widest);
  // A date behind a bar needs no row.
  const places = barPlaces({ ...text, date: undefined }, extent, [left, right], false);
  const label = places.find(({ x, width }) => x >= left && x + width <= right) ?? places.at(-1)!;
  return { text, label: { ...label, x: Math.max(left, Math.min(label.x, right - label.width)) } };
}

/** For each event, the start of the next one in the same lane; Infinity for the last. */
function startsOfNext(events: readonly Positioned[], { laneOf }: Setting): readonly number[] {
  const next = new Map<string, number>();
  const nexts: number[] = [];
  for (let i = events.length; i-- > 0;) {
    const { row, extent } = events[i]!;
    const lane = laneOf(row.event);
    nexts[i] = next.get(lane) ?? Infinity;
    next.set(lane, Math.min(labelStart(extent), extent.from));
  }
  return nexts;
}
