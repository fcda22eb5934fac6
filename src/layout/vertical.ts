import { laneId, type Lane } from '../model/lanes.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import type { DatedEvent } from '../model/validate.js';
import { axisTicks, breakDuration, burstStretches } from './axis.js';
import { dateWords } from './event-words.js';
import { firstFit } from './first-fit.js';
import { fitScale } from './fit-scale.js';
import { extentOf, inkOf, MARK_RADIUS } from './glyph.js';
import type { Setting } from './layout.js';
import { pushApart } from './push-apart.js';
import type { AxisBreak, Glyph, Label, Leader, Scene, SceneText } from './scene.js';
import { wrap } from './wrap.js';

/** Distances in px. */
const EDGE = 10;
const GUTTER = { least: 44, most: 92, share: 0.24 };
const AXIS_GAP = 16;
const LABEL_GAP = 24;
const WIDEST_LABEL = 560;
const TICK_SPACING = 40;
/** How much of spare height goes to events; the rest goes to the gaps between bursts. */
const SPARE_FOR_BURSTS = 0.7;
const SHARE_OF_BURSTS = 0.86;

/** Time from top to bottom: dates on the left of an axis, a list of titles on its right. */
export function layoutVertical(input: Setting): Scene {
  const { table, lanes, width, locale, fonts, density } = input;
  const itemGap = density.gap + 3;
  const gutter = gutterWidth(input);
  const axisAt = gutter + AXIS_GAP;
  const labelX = axisAt + LABEL_GAP;
  const columns = new Map(lanes.map((lane) => [lane.id, lane]));
  const dates = table.rows.map((row) => dateWords(row, input));
  const labels = table.rows.map((row, i) => {
    const lane = columns.get(laneId(row.event.lane))!;
    return setLabel(row, lane, dates[i]!, dates[i] === dates[i - 1], input, gutter, labelX, width - labelX - 2);
  });

  // What the picture needs does not depend on the height that there is; the axis then fills what it gets.
  const breakHeight = fonts.tick.lineHeight + itemGap;
  const least = labels.reduce((sum, { height }) => sum + height + itemGap, 2 * EDGE);
  const mean = labels.length > 0 ? (least - 2 * EDGE) / labels.length : 0;
  const gaps = fitScale(table, input.scale, {
    length: least,
    spacing: mean,
    gap: breakHeight,
    share: SHARE_OF_BURSTS,
  }).scale.breaks().length;
  const naturalHeight = Math.ceil(least + gaps * (breakHeight + 3 * density.gap));
  const height = Math.max(input.height, naturalHeight);
  // Below the last mark its label goes on: the axis ends that much earlier.
  const anchor = fonts.title.lineHeight / 2;
  const length = height - 2 * EDGE - Math.max(0, mean / 2 - anchor);
  const spare = ((height - naturalHeight) * SPARE_FOR_BURSTS) / Math.max(1, labels.length);
  const { kind, scale } = fitScale(table, input.scale, {
    length,
    spacing: mean + spare,
    gap: breakHeight,
    share: SHARE_OF_BURSTS,
  });
  const position = (t: number): number => EDGE + scale(t) * length;

  const estimates = table.estimates();
  const extents = table.rows.map((row, i) => extentOf(row, estimates[i]!, position));
  const items = [
    ...labels.map((label, i) => ({ label, at: startOf(extents[i]!) - anchor, size: label.height + itemGap })),
    ...scale
      .breaks()
      .map((gap) => ({ gap, at: position((gap.start + gap.end) / 2) - breakHeight / 2, size: breakHeight })),
  ].sort((a, b) => a.at - b.at);
  const places = pushApart(items, 0, height + itemGap);

  const placedLabels: Label[] = [];
  const breaks: AxisBreak[] = [];
  items.forEach((item, i) => {
    const y = places[i]!;
    if ('label' in item) placedLabels.push({ ...item.label, y });
    else {
      const words = breakDuration(item.gap, table, locale);
      const box = { y: position(item.gap.start), height: position(item.gap.end) - position(item.gap.start) };
      const label = gutterText([words], y + itemGap / 2, gutter, input);
      breaks.push({ x: axisAt - 6, width: 12, ...box, label, title: input.messages.breakTitle(words) });
    }
  });
  const order = new Map(placedLabels.map((label) => [label.id, label]));
  const bars: number[] = [];
  const glyphs = table.rows.map((row, i): Glyph => {
    const extent = extents[i]!;
    const column = extent.shape === 'bar' ? Math.min(2, firstFit(bars, extent.from, extent.to)) : 0;
    const ink = order.get(row.id)!.ink;
    return { id: row.id, ...extent, x: axisAt + column * 6, y: startOf(extent), along: 'y', ink };
  });
  return {
    ...{ orientation: 'vertical', width, height, naturalHeight, scale: kind, fonts, axisAt, lanes: [], breaks, glyphs },
    bursts: burstStretches(scale, position, input),
    ticks: axisTicks(scale, position, TICK_SPACING, input).map(({ time, at }) => ({ time, at, text: undefined })),
    labels: labels.map(({ id }) => order.get(id)!),
    leaders: glyphs.map((glyph) => leaderTo(order.get(glyph.id)!, glyph, anchor, labelX)),
  };
}

/** An interval is named at its start, an instant where it is thought to have been. */
const startOf = ({ shape, from, at }: { shape: Glyph['shape']; from: number; at: number }): number =>
  shape === 'bar' ? from : at;

function gutterWidth(input: Setting): number {
  const { table, width, fonts, measure } = input;
  const most = Math.max(GUTTER.least, Math.min(GUTTER.most, width * GUTTER.share));
  const widths = table.rows.map(
    (row) => wrap(dateWords(row, input), { font: fonts.date, measure, maxWidth: most, maxLines: 3 }).width,
  );
  return Math.ceil(Math.min(most, Math.max(GUTTER.least, ...widths)));
}

function setLabel(
  row: DatedEvent,
  lane: Lane,
  date: string,
  isRepeated: boolean,
  { fonts, measure, lanes }: Setting,
  gutter: number,
  x: number,
  room: number,
): Label {
  const maxWidth = Math.max(40, Math.min(WIDEST_LABEL, room));
  const dates = wrap(date, { font: fonts.date, measure, maxWidth: gutter, maxLines: 3 });
  const dateHeight = dates.lines.length * fonts.date.lineHeight;
  const name = shorten(row.event.title, LONGEST_TITLE);
  const title = wrap(name, { font: fonts.title, measure, maxWidth, maxLines: 3 });
  const names = wrap(lane.title, { font: fonts.lane, measure, maxWidth, maxLines: 1 });
  const named = lane.title !== '' && lanes.length > 1;
  const laneHeight = named ? fonts.lane.lineHeight : 0;
  const titleHeight = title.lines.length * fonts.title.lineHeight;
  const titleWidth = Math.ceil(title.width) + 1;
  return {
    ...{ id: row.id, ink: inkOf(row, lane.color ?? lane.index), date, lane: lane.title, title: name },
    titleText: { x: 0, y: laneHeight, width: titleWidth, height: titleHeight, lines: title.lines },
    dateText: isRepeated ? undefined : { x: -x, y: 0, width: gutter, height: dateHeight, lines: dates.lines },
    laneText: named
      ? { x: 0, y: 0, width: Math.ceil(names.width) + 1, height: laneHeight, lines: names.lines }
      : undefined,
    ...{ dateAlign: 'end', cut: title.cut, x, y: 0 },
    width: Math.max(titleWidth, named ? Math.ceil(names.width) + 1 : 0),
    height: Math.max(laneHeight + titleHeight, isRepeated ? 0 : dateHeight),
  };
}

const gutterText = (lines: readonly string[], y: number, width: number, { fonts }: Setting): SceneText => ({
  ...{ x: 0, y, width, height: lines.length * fonts.tick.lineHeight, lines },
});

/** Straight where the label stands beside its mark, bent where it had to give way. */
function leaderTo({ id, y, ink }: Label, glyph: Glyph, anchor: number, labelX: number): Leader {
  const from = glyph.x + MARK_RADIUS + 3;
  const to = labelX - 5;
  const height = y + anchor;
  return {
    id,
    ink,
    points: [
      [from, glyph.y],
      [from + 3, glyph.y],
      [to - 3, height],
      [to, height],
    ],
  };
}
