import type { Lane } from '../model/lanes.js';
import { laneId } from '../model/lanes.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import type { DatedEvent } from '../model/validate.js';
import { axisTicks, breakDuration, burstStretches, type AxisTick } from './axis.js';
import { dateWords } from './event-words.js';
import { firstFit } from './first-fit.js';
import { fitScale } from './fit-scale.js';
import { extentOf, inkOf, MARK_RADIUS, type Extent } from './glyph.js';
import type { Setting } from './layout.js';
import type { AxisBreak, Glyph, Label, LaneBand, Scene, SceneText, Tick } from './scene.js';
import { wrap } from './wrap.js';

/** Distances in px. */
const EDGE = 12;
const LABEL_GAP = 14;
const LABEL_INSET = 7;
const MARK_BAND = 2 * MARK_RADIUS + 5;
const WIDEST_LABEL = 230;
const NARROWEST_LABEL = 88;
const LANE_HEADER = { least: 64, most: 132, share: 0.16 };
const TICK_SPACING = 84;
const BURST_SPACING = 112;
const LEAST_GAP = 64;
const SHARE_OF_BURSTS = 0.6;
const AXIS_GAP = 12;

/** An event on its way to its place. */
interface Placed {
  readonly row: DatedEvent;
  readonly extent: Extent;
  readonly lane: Lane;
  readonly label: Label;
  /** The row within its lane. */
  readonly line: number;
}

/** Time from left to right, a lane below another, each event a mark with its text below it. */
export function layoutHorizontal(input: Setting): Scene {
  const { table, lanes, width, fonts } = input;
  const headerWidth = laneHeaderWidth(input);
  // Marks at the ends of the axis must not be cut.
  const [left, right] = [headerWidth > 0 ? headerWidth + EDGE : EDGE / 2, width - EDGE / 2 - 1];
  const length = Math.max(1, right - left);
  const { kind, scale } = fitScale(table, input.scale, {
    length,
    spacing: BURST_SPACING,
    gap: LEAST_GAP,
    share: SHARE_OF_BURSTS,
  });
  const position = (t: number): number => left + scale(t) * length;

  const estimates = table.estimates();
  const events = table.rows.map((row, i) => ({ row, extent: extentOf(row, estimates[i]!, position) }));
  const placed = placeInRows(events, lanes, input, left, right);

  const ticks = ticksAcross(axisTicks(scale, position, TICK_SPACING, input), input, right);
  const tickHeight = Math.max(fonts.tick.lineHeight, ...ticks.map(({ text }) => text?.height ?? 0));
  const axisHeight = tickHeight + AXIS_GAP;
  const bands = laneBands(placed, lanes, input, headerWidth, axisHeight, right);
  const shift = new Map(placed.map((event) => [event, rowTop(event, placed, bands, input)]));
  const glyphs = placed.map((event): Glyph => {
    const y = shift.get(event)! + MARK_RADIUS;
    return { id: event.row.id, ...event.extent, x: event.extent.at, y, along: 'x', ink: event.label.ink };
  });
  const natural = naturalHeight(placed, lanes, input, axisHeight);
  return {
    ...{ orientation: 'horizontal', width, height: Math.max(input.height, natural), naturalHeight: natural },
    ...{ scale: kind, fonts, axisAt: axisHeight, leaders: [], lanes: bands, glyphs },
    bursts: burstStretches(scale, position, input),
    ticks,
    breaks: scale.breaks().map((gap) => breakAcross(gap, position, input, axisHeight)),
    labels: placed.map((event) => moved(event.label, shift.get(event)! + MARK_BAND)),
  };
}

function laneHeaderWidth({ lanes, width, fonts, measure }: Setting): number {
  if (!hasHeaders(lanes)) return 0;
  const maxWidth = Math.max(LANE_HEADER.least, Math.min(LANE_HEADER.most, width * LANE_HEADER.share));
  const widths = lanes.map(({ title }) => wrap(title, { font: fonts.lane, measure, maxWidth, maxLines: 3 }).width);
  return Math.ceil(Math.max(...widths)) + EDGE;
}

const hasHeaders = (lanes: readonly Lane[]): boolean => lanes.length > 1 || lanes.some(({ title }) => title !== '');

function placeInRows(
  events: readonly { row: DatedEvent; extent: Extent }[],
  lanes: readonly Lane[],
  input: Setting,
  left: number,
  right: number,
): readonly Placed[] {
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const rowsOf = new Map(lanes.map((lane) => [lane, [] as number[]]));
  const nextFrom = nextInLane(events);
  return events.map(({ row, extent }, i) => {
    const lane = laneById.get(laneId(row.event.lane))!;
    const start = labelStart(extent);
    const widths = labelWidths(extent, nextFrom[i]! - start - LABEL_GAP, right - start, input);
    const candidates = widths.map((width) => setLabel(row, lane, start, Math.min(width, right - left), input));
    const set = candidates.find(({ cut }) => !cut) ?? candidates.at(-1)!;
    const label = { ...set, x: Math.max(left, Math.min(start, right - set.width)) };
    const from = Math.min(label.x, extent.from);
    const to = Math.max(label.x + label.width, extent.to) + LABEL_GAP;
    return { row, extent, lane, label, line: firstFit(rowsOf.get(lane)!, from, to) };
  });
}

/**
 * The widths to try for a label, best first; the first in which the title is not cut is taken. It keeps to its column,
 * and clear of the next label in its lane or of the edge, as long as that leaves a readable width.
 */
function labelWidths(extent: Extent, toNext: number, toEdge: number, { density }: Setting): readonly number[] {
  const column = density.columns ? extent.to - extent.from - 2 * LABEL_INSET : 0;
  // A neighbour that is nearer than a readable width gets another row in any case.
  const clear = toNext >= NARROWEST_LABEL ? Math.min(toNext, toEdge) : toEdge;
  return [Math.min(column, clear), clear, toEdge]
    .filter((width) => width >= NARROWEST_LABEL)
    .map((width) => Math.min(width, WIDEST_LABEL))
    .concat(WIDEST_LABEL);
}

/** Text begins under its mark: at the edge of a wide span, at the mark itself where the span is narrower than that. */
const labelStart = ({ from, to, at }: Extent): number =>
  to - from > 4 * MARK_RADIUS ? from + LABEL_INSET : at - MARK_RADIUS;

/** Where the next event in the same lane begins: how far a label can reach without pushing it to another row. */
function nextInLane(events: readonly { row: DatedEvent; extent: Extent }[]): readonly number[] {
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

function setLabel(row: DatedEvent, lane: Lane, x: number, maxWidth: number, input: Setting): Label {
  const { fonts, measure } = input;
  const date = dateWords(row, input);
  const dateText = textAt(
    wrap(date, { font: fonts.date, measure, maxWidth, maxLines: 2 }),
    0,
    0,
    fonts.date.lineHeight,
  );
  const name = shorten(row.event.title, LONGEST_TITLE);
  const title = wrap(name, { font: fonts.title, measure, maxWidth, maxLines: 3 });
  const titleText = textAt(title, 0, dateText.height, fonts.title.lineHeight);
  return {
    ...{ id: row.id, ink: inkOf(row, lane.color ?? lane.index), date, lane: lane.title, title: name },
    ...{ titleText, dateText, laneText: undefined, dateAlign: 'start', cut: title.cut },
    ...{ x, y: 0, width: Math.max(titleText.width, dateText.width), height: dateText.height + titleText.height },
  };
}

/** Widths are rounded up, so that a browser that measures a hair wider does not break a line elsewhere. */
const textAt = (
  text: { lines: readonly string[]; width: number },
  x: number,
  y: number,
  lineHeight: number,
): SceneText => ({
  ...{ x, y, lines: text.lines },
  ...{ width: Math.ceil(text.width) + 1, height: text.lines.length * lineHeight },
});

const moved = (label: Label, y: number): Label => ({ ...label, y });

/** Heights of the rows of a lane: each as high as its highest label. */
function rowHeights(placed: readonly Placed[], lane: Lane): readonly number[] {
  const heights: number[] = [];
  for (const { label, line, lane: own } of placed) {
    if (own === lane) heights[line] = Math.max(heights[line] ?? 0, MARK_BAND + label.height);
  }
  return heights;
}

function laneHeight(
  placed: readonly Placed[],
  lane: Lane,
  { fonts, measure, density }: Setting,
  headerWidth: number,
): number {
  const heights = rowHeights(placed, lane);
  const rows = heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * density.gap;
  const options = { font: fonts.lane, measure, maxWidth: headerWidth - EDGE, maxLines: 3 };
  const header = headerWidth > 0 ? wrap(lane.title, options).lines.length * fonts.lane.lineHeight : 0;
  return Math.max(rows, header + MARK_BAND) + 2 * density.gap;
}

const naturalHeight = (placed: readonly Placed[], lanes: readonly Lane[], input: Setting, axisHeight: number): number =>
  axisHeight + lanes.reduce((sum, lane) => sum + laneHeight(placed, lane, input, laneHeaderWidth(input)), 0);

function laneBands(
  placed: readonly Placed[],
  lanes: readonly Lane[],
  input: Setting,
  headerWidth: number,
  top: number,
  right: number,
): readonly LaneBand[] {
  const { fonts, measure, density } = input;
  const spare = Math.max(0, input.height - naturalHeight(placed, lanes, input, top)) / Math.max(1, lanes.length);
  let y = top;
  return lanes.map((lane) => {
    const height = laneHeight(placed, lane, input, headerWidth) + spare;
    const wrapped = wrap(lane.title, { font: fonts.lane, measure, maxWidth: headerWidth - EDGE, maxLines: 3 });
    const band: LaneBand = {
      ...{ id: lane.id, ink: lane.color ?? lane.index, x: 0, y, width: right, height },
      header: headerWidth > 0 ? textAt(wrapped, 0, y + density.gap + MARK_BAND, fonts.lane.lineHeight) : undefined,
    };
    y += height;
    return band;
  });
}

function rowTop(
  { lane, line }: Placed,
  placed: readonly Placed[],
  bands: readonly LaneBand[],
  { density }: Setting,
): number {
  const above = rowHeights(placed, lane).slice(0, line);
  return bands[lane.index]!.y + density.gap + above.reduce((sum, height) => sum + height + density.gap, 0);
}

/** Names of ticks, each beside its line, as long as they do not touch; the parent unit on a line of its own if need be. */
function ticksAcross(ticks: readonly AxisTick[], { fonts, measure }: Setting, right: number): readonly Tick[] {
  let free = -Infinity;
  return ticks.map(({ time, at, name, parent, full }, i) => {
    const widthOf = (lines: readonly string[]): number =>
      Math.ceil(Math.max(...lines.map((line) => measure(line, fonts.tick)))) + 1;
    const room = Math.min(ticks[i + 1]?.at ?? right, right) - at - 2 * LABEL_INSET;
    const lines = !parent ? [name] : widthOf([full]) <= room ? [full] : [name, parent];
    const width = widthOf(lines);
    const x = Math.min(at + LABEL_INSET, right - width);
    if (x < free) return { time, at, text: undefined };
    free = x + width + LABEL_INSET;
    return { time, at, text: { x, y: 0, width, height: lines.length * fonts.tick.lineHeight, lines } };
  });
}

function breakAcross(
  gap: Parameters<typeof breakDuration>[0],
  position: (t: number) => number,
  { table, locale, messages, fonts, measure }: Setting,
  axisHeight: number,
): AxisBreak {
  const duration = breakDuration(gap, table, locale);
  const [from, to] = [position(gap.start), position(gap.end)];
  const { lineHeight } = fonts.tick;
  const labelWidth = Math.ceil(measure(duration, fonts.tick)) + 1;
  return {
    ...{ x: from, y: axisHeight - lineHeight - AXIS_GAP, width: to - from, height: lineHeight + AXIS_GAP + 5 },
    title: messages.breakTitle(duration),
    label: {
      x: (from + to - labelWidth) / 2,
      y: axisHeight - lineHeight - AXIS_GAP,
      width: labelWidth,
      height: lineHeight,
      lines: [duration],
    },
  };
}
