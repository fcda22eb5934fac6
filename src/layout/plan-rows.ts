import { greatest } from 'd3-array';
import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import { firstFit } from './first-fit.js';
import { MARK_RADIUS, type Extent } from './glyph.js';
import { LABEL_GAP, labelAcross } from './label-below.js';
import { MARK_BAND, REST_BAND } from './lane-bands.js';
import type { Positioned } from './lane-rows.js';
import { rankRows, type Ranked } from './rank-rows.js';
import type { Label } from './scene.js';
import type { Setting } from './setting.js';

/** Where an event stands in its lane and with which text, however much of the picture is shown. */
export interface Planned {
  readonly row: DatedEvent;
  readonly lane: Lane;
  readonly label: Label;
  /** The row of its lane in which its text stands; undefined where it never has room. */
  readonly line: number | undefined;
  /** The magnification from which it has room for its text; 1 is the whole picture. */
  readonly from: number;
}

/** How wide the text of one event among many is at most, and in how many lines; px. */
const TEXT = { width: 176, lines: 2 };

/**
 * Rows for more events than have room for their texts: in each lane as many as the height allows. The most important come
 * first, then the earliest.
 *
 * @param height that all lanes together may take, in px
 */
export function planRows(events: readonly Positioned[], height: number, setting: Setting): readonly Planned[] {
  const { lanes, density } = setting;
  const known = new Map(lanes.map((lane) => [lane.id, lane]));
  const things = events.map(({ row, extent }) => {
    const lane = known.get(setting.laneOf(row.event))!;
    const label = labelAcross(row, lane, TEXT, setting);
    return { row, lane, label, ...rankedBy(extent, label) };
  });
  const byLane = lanes.map((lane) => things.filter((thing) => thing.lane === lane));
  const needed = byLane.map(rowsNeeded);
  const tallest = greatest(things, ({ label }) => label.height)?.label.height ?? 0;
  const most = mostRows(needed, { height, row: MARK_BAND + tallest + density.gap, around: 2 * density.gap });
  const planned = new Map<DatedEvent, Planned>();
  byLane.forEach((own, i) => {
    const ordered = [...own].sort((a, b) => importanceOf(b.row) - importanceOf(a.row));
    const ranks = rankRows(ordered, Math.min(most, needed[i]!), LABEL_GAP);
    ordered.forEach(({ row, lane, label }, k) =>
      planned.set(row, { row, lane, label, line: ranks[k]?.line, from: ranks[k]?.from ?? Infinity }),
    );
  });
  return events.map(({ row }) => planned.get(row)!);
}

const importanceOf = ({ event }: DatedEvent): number => event.importance ?? 0.5;

/**
 * What is only a mark in the whole picture may be a stretch when it is magnified. Its text begins under the mark as long as the
 * stretch is short, which is no more than `WANDERS` from where it begins, and then at its beginning.
 */
const rankedBy = ({ from, to }: Extent, { width }: Label): Ranked => ({
  ...{ at: from, end: to, before: MARK_RADIUS, after: Math.max(MARK_RADIUS, width + WANDERS) },
});

const WANDERS = 3 * MARK_RADIUS;

/** How many rows there would be if every event had its text. */
function rowsNeeded(things: readonly Ranked[]): number {
  const rows: number[] = [];
  for (const { at, end, before, after } of things)
    firstFit(rows, at - before, Math.max(at + after, end + MARK_RADIUS) + LABEL_GAP);
  return rows.length;
}

/** The most rows that a lane may have for all lanes to fit; one at least. */
function mostRows(
  needed: readonly number[],
  { height, row, around }: { height: number; row: number; around: number },
): number {
  const total = (most: number): number =>
    needed.reduce((sum, own) => sum + Math.min(own, most) * row + (own > most ? REST_BAND : 0) + around, 0);
  let most = 1;
  while (most < Math.max(1, ...needed) && total(most + 1) <= height) most++;
  return most;
}
