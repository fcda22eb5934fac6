import type { DatedEvent } from '../model/validate.js';
import type { BarText } from './bar-text.js';
import { firstFit } from './first-fit.js';
import { MARK_RADIUS, softness, type Extent } from './glyph.js';
import { BAR_GAP, BAR_PADDING, barText } from './label-bar.js';
import { LABEL_GAP, labelAcross } from './label-below.js';
import { itemHeight, laneBands, REST_BAND } from './lane-bands.js';
import type { Planned, Positioned } from './planned.js';
import { rankRows, type Ranked } from './rank-rows.js';
import type { Label } from './scene.js';
import type { Setting } from './setting.js';

/**
 * The width of the text of one event among many, in px, and its number of lines: the first of these in which nothing is
 * cut.
 */
const TEXTS = [
  { width: 176, lines: 2 },
  { width: 176, lines: 3 },
] as const;

/**
 * If fitting all lanes into the height would leave them fewer rows than this, the picture is scrolled, and a lane may
 * take this share of the height.
 */
const LEAST_ROWS = 3;
const LANE_SHARE = 0.4;
/** A lane that would need no marks without text with this many more rows gets them. */
const FEW_MORE = 2;

/**
 * Rows for more events than have room for their texts: in each lane as many as the height allows. The most important
 * events come first, then the earliest.
 *
 * @param height the height for all lanes together, in px
 * @param right the right edge of the picture, in px
 */
export function planRows(
  events: readonly Positioned[],
  height: number,
  right: number,
  setting: Setting,
): readonly Planned[] {
  const { lanes, density } = setting;
  const known = new Map(lanes.map((lane) => [lane.id, lane]));
  const things = events.map(({ row, extent }) => {
    const lane = known.get(setting.laneOf(row.event))!;
    const bar = extent.shape === 'bar' ? barText(row, lane, setting, TEXTS[0].width) : undefined;
    const label = bar?.beside ?? labelAcross(row, lane, TEXTS, setting);
    const start = bar ? extent.to : extent.from;
    const isLast = start + label.width + 2 * BAR_PADDING > right;
    return { row, lane, label, isLast, ...(bar && { bar }), ...rankedBy(extent, label, isLast, bar) };
  });
  const byLane = lanes.map((lane) => (lane.isCollapsed ? [] : things.filter((thing) => thing.lane === lane)));
  const needed = byLane.map(rowsNeeded);
  const rowHeights = byLane.map((own) => usualHeight(own, setting) + density.gap);
  const most = mostRows(needed, height, rowHeights, 2 * density.gap);
  const isScrolled = lanes.length > 1 && most < LEAST_ROWS;
  const rowsOf = (i: number): number => {
    const own = Math.max(LEAST_ROWS, Math.floor((LANE_SHARE * height) / rowHeights[i]!));
    return needed[i]! - own <= FEW_MORE ? needed[i]! : own;
  };
  for (let rows = most; ; rows--) {
    const planned = rankIn(byLane, (i) => Math.min(needed[i]!, isScrolled ? rowsOf(i) : rows));
    const all = things.map((thing) => planned.get(thing.row) ?? { ...thing, line: undefined, from: Infinity });
    // A few texts are higher than most. With these, the lanes may still be too high.
    if (isScrolled || rows <= 1 || laneBands(all, 0, 0, setting).naturalHeight <= height) return all;
  }
}

/** Assigns rows to the events of each lane, up to the given number. */
function rankIn(
  byLane: readonly (readonly (Omit<Planned, 'line' | 'from'> & Ranked)[])[],
  rowsOf: (lane: number) => number,
): ReadonlyMap<DatedEvent, Planned> {
  const planned = new Map<DatedEvent, Planned>();
  byLane.forEach((own, i) => {
    const ordered = [...own].sort((a, b) => importanceOf(b.row) - importanceOf(a.row));
    const ranks = rankRows(ordered, rowsOf(i));
    ordered.forEach((thing, k) =>
      planned.set(thing.row, { ...thing, line: ranks[k]?.line, from: ranks[k]?.from ?? Infinity }),
    );
  });
  return planned;
}

/** The usual height of some texts with their marks, in px: 75% are no higher. */
function usualHeight(events: readonly { readonly label: Label }[], setting: Setting): number {
  const heights = events.map(({ label }) => itemHeight(label, setting)).sort((a, b) => a - b);
  return heights[Math.floor(USUAL * (heights.length - 1))] ?? 0;
}

const USUAL = 0.75;

/** Faint events come after all others. */
const importanceOf = ({ event, isFaint }: DatedEvent): number => (event.importance ?? 0.5) - (isFaint ? 1 : 0);

function rankedBy(extent: Extent, { width }: Label, isLast: boolean, bar: BarText | undefined): Ranked {
  const { from, to } = extent;
  const [head, tail] = softness(extent);
  const [at, end] = [from, to];
  if (!bar) return { at, end, reaches: [isLast ? turned(width) : reachOf(width)] };
  const beside = width + 2 * BAR_PADDING + LABEL_GAP;
  const clear = BAR_GAP + tail;
  const outside = isLast
    ? { from: 0, before: beside + head, after: clear, beyond: clear }
    : { from: 0, before: head, after: beside + tail, beyond: beside + tail };
  const inside = { from: (bar.title + 2 * BAR_PADDING) / (to - from), before: head, after: clear, beyond: clear };
  return { at, end, reaches: [outside, inside] };
}

/**
 * What looks like a point in the whole picture may be a stretch when magnified. Its text begins below the mark while
 * the stretch is short, at most `WANDERS` from its start, and at its start after that.
 */
const reachOf = (width: number) => ({
  ...{ from: 0, before: MARK_RADIUS, after: Math.max(MARK_RADIUS, width + WANDERS) + LABEL_GAP },
  beyond: MARK_RADIUS + LABEL_GAP,
});

/** The same for a text that ends below its mark. */
const turned = (width: number) => ({
  ...{ from: 0, before: width + WANDERS, after: MARK_RADIUS + LABEL_GAP, beyond: MARK_RADIUS + LABEL_GAP },
});

const WANDERS = 3 * MARK_RADIUS;

/** The number of rows if every event had its text. */
function rowsNeeded(things: readonly Ranked[]): number {
  const rows: number[] = [];
  for (const { at, end, reaches } of things) {
    const { before, after, beyond } = reaches.findLast(({ from }) => from <= 1) ?? reaches[0]!;
    firstFit(rows, at - before, Math.max(at + after, end + beyond));
  }
  return rows.length;
}

/** The greatest number of rows per lane at which all lanes fit; at least 1. */
function mostRows(needed: readonly number[], height: number, rowHeights: readonly number[], around: number): number {
  const total = (most: number): number =>
    needed.reduce(
      (sum, own, i) => sum + Math.min(own, most) * rowHeights[i]! + (own > most ? REST_BAND : 0) + around,
      0,
    );
  let most = 1;
  while (most < Math.max(1, ...needed) && total(most + 1) <= height) most++;
  return most;
}
