import type { Break } from '../scale/piecewise.js';
import { axisTicks, breakDuration, burstStretches } from './axis.js';
import { dateWords } from './event-words.js';
import { eraEnds, eraName } from './era-bands.js';
import { firstFit } from './first-fit.js';
import { fitScale, overhang } from './fit-scale.js';
import { BAR_RADIUS, extentOf, extentWithin, markOnly, MARK_RADIUS, type Extent } from './glyph.js';
import { gutterWidth, labelBeside } from './label-beside.js';
import type { Setting } from './setting.js';
import { pushApart } from './push-apart.js';
import type { AxisBreak, EraBand, Glyph, Label, Leader, Scene } from './scene.js';
import { setText } from './set-text.js';
import { shownEvents, shownScale, type Picture } from './shown.js';
import { trueStrip } from './true-strip.js';
import { wrap } from './wrap.js';

/** Distances in px. */
const EDGE = 10;
const AXIS_GAP = 16;
const LABEL_GAP = 24;
/** The strip of true time beside the axis, and how much more room it takes there; px from the axis. */
const STRIP = { far: -23, near: -20, joinAt: -11 };
const STRIP_ROOM = 11;
const TICK_SPACING = 40;
/** From one bar to the next beside it, in px; they share out what they may take of the width. */
const BAR_SPACING = { least: 5, most: 9, share: 0.22 };
const SHARE_OF_BURSTS = 0.86;
/** How much of spare height goes to events; the rest goes to the gaps between bursts. */
const SPARE_FOR_BURSTS = 0.7;

/** Time from top to bottom: dates on the left of an axis, a list of titles on its right. */
export function layoutVertical(setting: Setting): Omit<Picture, 'density'> {
  const { table, width, fonts, density, shown } = setting;
  // What is skipped depends on the events, and hardly on the room.
  const rough = fitScale(table, setting.scale, { length: 1000, spacing: 40, gap: 20, share: SHARE_OF_BURSTS });
  const gutter = gutterWidth(
    setting,
    rough.scale.breaks().map((gap) => breakDuration(gap, table, setting.locale)),
  );
  const axisAt = gutter + AXIS_GAP + (rough.kind === 'elastic' ? STRIP_ROOM : 0);
  const columns = barColumns(setting);
  const most = Math.max(...columns, 0);
  const spacing = Math.max(BAR_SPACING.least, Math.min(BAR_SPACING.most, (BAR_SPACING.share * width) / (most + 1)));
  const events = shownEvents(setting);
  const labels = setLabels(events, setting, gutter, axisAt + LABEL_GAP + most * spacing);

  // What the picture needs does not depend on the height that there is; the axis then fills what it gets.
  const itemGap = density.gap + 3;
  const breakHeight = fonts.tick.lineHeight + itemGap;
  const nameHeight = fonts.tick.lineHeight + itemGap;
  const least =
    labels.reduce((sum, label) => sum + label.height + itemGap, 2 * EDGE) + setting.eras.length * nameHeight;
  const mean = (least - 2 * EDGE) / Math.max(1, labels.length);
  const room = { gap: Math.max(breakHeight, mean), share: SHARE_OF_BURSTS };
  const gaps = shown
    ? 0
    : fitScale(table, setting.scale, { length: least, spacing: mean, ...room }).scale.breaks().length;
  const naturalHeight = Math.ceil(least + gaps * (breakHeight + 3 * density.gap));
  const height = Math.max(setting.height, naturalHeight);

  // Below the last mark its label goes on: the axis ends that much earlier.
  const anchor = fonts.title.lineHeight / 2;
  const [before, after] = overhang(table);
  const [axisFrom, axisTo] = shown?.whole.scene.axis ?? [
    EDGE + before,
    height - EDGE - after - Math.max(0, mean / 2 - anchor),
  ];
  const length = Math.max(1, axisTo - axisFrom);
  const spare = ((height - naturalHeight) * SPARE_FOR_BURSTS) / Math.max(1, labels.length);
  const fitted = shown?.whole.fitted ?? fitScale(table, setting.scale, { length, spacing: mean + spare, ...room });
  const { kind } = fitted;
  const scale = shownScale(fitted, shown);
  const position = (t: number): number => axisFrom + scale(t) * length;
  const edges: readonly [number, number] = [EDGE, axisTo + after];

  const extents = events.map(({ row, at }) => {
    const own = extentOf(row, at, position, edges);
    const whole = kind === 'sequence' ? markOnly(own) : own;
    return shown ? (extentWithin(whole, [-EDGE, height + EDGE]) ?? whole) : whole;
  });
  const named = setting.eras.flatMap((era) => {
    const ends = eraEnds(era, position, scale.domain(), [axisFrom, axisTo]);
    return ends ? [{ era, ends }] : [];
  });
  const middleOf = ({ start, end }: Break): number => (position(start) + position(end)) / 2;
  // Labels and the words in the gaps share the height, so that neither lies over the other.
  const wishes = [
    ...named.map((item) => ({ item, at: item.ends[0] - nameHeight, size: nameHeight })),
    ...labels.map((label, i) => ({ item: i, at: markAt(extents[i]!) - anchor, size: label.height + itemGap })),
    ...scale.breaks().map((gap) => ({ item: gap, at: middleOf(gap) - breakHeight / 2, size: breakHeight })),
  ].sort((a, b) => a.at - b.at);
  const tops = pushApart(wishes, 0, height + itemGap);
  const topOf = new Map(wishes.map(({ item }, i) => [item, tops[i]!]));

  const eras = named.map((item): EraBand => {
    const { title, color } = item.era;
    const [from, to] = item.ends;
    const x = axisAt + LABEL_GAP + most * spacing;
    const set = wrap(title, { font: fonts.tick, measure: setting.measure, maxWidth: width - x, maxLines: 1 });
    const y = topOf.get(item)! + itemGap / 2;
    // A list has no room behind it for bands: an era is the heading of what begins with it.
    const name = eraName(item.era, setting);
    return {
      title,
      name,
      color,
      text: setText(set, fonts.tick, x, y + 2),
      from,
      to,
      x,
      y,
      width: width - x,
      height: 0,
    };
  });
  const placed = labels.map((label, i): Label => ({ ...label, y: topOf.get(i)! }));
  const glyphs = events.map(({ row, index }, i): Glyph => {
    const extent = extents[i]!;
    return {
      ...{ id: row.id, ...extent, along: 'y', ink: placed[i]!.ink },
      radius: extent.shape === 'bar' ? BAR_RADIUS : MARK_RADIUS,
      ...{ x: axisAt + columns[index]! * spacing, y: markAt(extent) },
    };
  });
  const bursts = burstStretches(scale, position, setting);
  const strip = trueStrip(scale, bursts, position, [axisFrom, axisTo], {
    ...{ far: axisAt + STRIP.far, near: axisAt + STRIP.near, joinAt: axisAt + STRIP.joinAt },
  });
  const { named: ticks } = axisTicks({ kind, scale }, position, TICK_SPACING, setting);
  const scene: Scene = {
    ...{
      orientation: 'vertical',
      width,
      height,
      naturalHeight,
      scale: kind,
      fonts,
      axisAt,
      lanes: [],
      headHeight: 0,
      crowds: [],
      eras,
      glyphs,
      strip,
      axis: [axisFrom, axisTo],
    },
    bursts,
    breaks: scale
      .breaks()
      .map((gap) => breakBeside(gap, position, { axisAt, gutter, y: topOf.get(gap)! + itemGap / 2 }, setting)),
    ticks: ticks.map(({ time, at }) => ({ time, at, text: undefined })),
    minorTicks: [],
    labels: placed,
    leaders: glyphs.map((glyph, i) => leaderTo(placed[i]!, glyph, anchor)),
  };
  return { scene, fitted, plan: [] };
}

function setLabels(
  events: ReturnType<typeof shownEvents>,
  setting: Setting,
  gutter: number,
  x: number,
): readonly Label[] {
  const lanes = new Map(setting.lanes.map((lane) => [lane.id, lane]));
  let before: string | undefined;
  return events.map(({ row }) => {
    const date = dateWords(row, setting);
    const isRepeated = date === before;
    before = date;
    return labelBeside(row, lanes.get(setting.laneOf(row.event))!, { gutter, x, isRepeated }, setting);
  });
}

/** An interval is named at its start, an instant where it is thought to have been. */
const markAt = ({ shape, from, at }: Extent): number => (shape === 'bar' ? from : at);

/** Bars that overlap stand beside one another, and so do instants of one time; the first of each on the axis. */
function barColumns({ table }: Setting): readonly number[] {
  const ends: number[] = [];
  const estimates = table.estimates();
  const together = new Map<number, number>();
  return table.rows.map(({ span }, i) => {
    if (span.kind === 'interval' && !span.set) return firstFit(ends, span.start, span.end);
    const column = together.get(estimates[i]!) ?? 0;
    together.set(estimates[i]!, column + 1);
    return Math.min(column * 2, MOST_TOGETHER);
  });
}

/** The last column in which instants of one time stand; a mark is as wide as two bars. */
const MOST_TOGETHER = 4;

function breakBeside(
  gap: Break,
  position: (t: number) => number,
  { axisAt, gutter, y }: { axisAt: number; gutter: number; y: number },
  { table, locale, messages, fonts, measure }: Setting,
): AxisBreak {
  const long = breakDuration(gap, table, locale);
  const words = measure(long, fonts.tick) <= gutter ? long : breakDuration(gap, table, locale, 'short');
  const [from, to] = [position(gap.start), position(gap.end)];
  const label = setText({ lines: [words], width: measure(words, fonts.tick) }, fonts.tick, 0, y);
  return {
    ...{ from, to, x: axisAt - 6, y: from, width: 12, height: to - from, title: messages.breakTitle(long) },
    label: { ...label, x: gutter - label.width },
  };
}

/** Straight where the label stands beside its mark, bent where it had to give way. */
function leaderTo({ id, x, y, ink }: Label, glyph: Glyph, anchor: number): Leader {
  const from = glyph.x + MARK_RADIUS + 3;
  const to = x - 5;
  const at = y + anchor;
  return {
    ...{ id, ink },
    points: [
      [from, glyph.y],
      [from + 3, glyph.y],
      [to - 3, at],
      [to, at],
    ],
  };
}
