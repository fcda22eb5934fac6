import type { Break } from '../scale/piecewise.js';
import { axisTicks, breakDuration, burstStretches, gapWords, isEvened, type AxisTick } from './axis.js';
import { barColumns } from './bar-columns.js';
import { dateWords } from './event-words.js';
import { fitDown, isNotable } from './fit-down.js';
import type { FittedScale } from './fit-scale.js';
import { flipEnds, flipExtent, flipStrip, type Flip } from './flip.js';
import { EDGE, FIT, frameDown, rowsBeside } from './frame-down.js';
import { BAR_RADIUS, extentOf, extentWithin, markOnly, MARK_RADIUS } from './glyph.js';
import { inGutter } from './in-gutter.js';
import { gutterOf, labelBeside } from './label-beside.js';
import { leadersTo } from './leaders.js';
import type { Picture, Sides } from './picture.js';
import type { Setting } from './setting.js';
import { pushApart } from './push-apart.js';
import type { AxisBreak, Glyph, Label, Scene } from './scene.js';
import { shownEvents } from './shown.js';
import { trueStrip } from './true-strip.js';

/** Distances in px. */
export const AXIS_GAP = 16;
const LABEL_GAP = 24;
/** The strip of true time beside the axis, and the extra room for it; px from the axis. */
export const STRIP = { far: -23, near: -20, joinAt: -11 };
export const STRIP_ROOM = 11;
const TICK_SPACING = 40;
/** The least distance between tick names, in lines. Closer, they would read as a list. */
const AIR = 1.5;
/** The distance between bars side by side, in px, and the share of the width that all may take together. */
const BAR_SPACING = { least: 5, most: 9, share: 0.22 };
/**
 * The weight of a gap’s words compared with a label, which should be beside its mark: next to nothing, but they need
 * their room.
 */
const GAP_WEIGHT = 1e-18;
/**
 * The greatest share of dates that may be beside another position of the axis than their marks: two of seven. Much less,
 * and a few px of width would decide where the dates of a news story stand.
 */
const MOST_APART = 0.3;

/** How many times the room that their events need bursts may get, at the cost of gaps, if more texts are then beside their marks. */
const ROOMIER = [1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3];
/** A longer list would take too long to be tried so often. */
const FEW = 20;

/** Lays out time from top to bottom, or upwards: dates to the left of the axis, a list of titles to its right. */
export function layoutVertical(
  setting: Setting,
  // A view keeps the columns of the whole.
  sides: Sides = setting.shown?.whole.sides ?? sidesOf(setting),
): Omit<Picture, 'density'> {
  const isTried = !setting.shown && sides.kind === 'elastic' && setting.table.length <= FEW;
  let best: Arranged | undefined;
  for (const roomier of ROOMIER) {
    const own = arrange(setting, { ...sides, roomier });
    if (!best || own.bent < best.bent) best = own;
    if (!isTried || !best.bent) break;
  }
  return best!.areApart ? layoutVertical(setting, sidesOf(setting, true)) : best!;
}

/** A picture, with the number of texts that are not beside their marks, and whether dates beside the axis would name the wrong times. */
type Arranged = Omit<Picture, 'density'> & { readonly bent: number; readonly areApart: boolean };

/** Arranges texts along the axis, each as near as possible to its mark. */
function arrange(setting: Setting, sides: Sides): Arranged {
  const { table, width, fonts, shown, order } = setting;
  const isNewestFirst = order === 'newest';
  const { gutter, isInline, axisAt } = sides;
  const { rowHeight, itemGap } = rowsBeside(setting);
  const { columns, most } = barColumns(table, Math.max(1, Math.floor((BAR_SPACING.share * width) / BAR_SPACING.least)));
  const spacing = Math.max(BAR_SPACING.least, Math.min(BAR_SPACING.most, (BAR_SPACING.share * width) / (most + 1)));
  const inOrder = shownEvents(setting);
  const events = isNewestFirst ? inOrder.toReversed() : inOrder;
  const labelsAt = axisAt + LABEL_GAP + most * spacing;
  const labels = setLabels(events, setting, { gutter, isInline, x: labelsAt });

  const { fitted, scale, notable, axis, reach, height, naturalHeight, offsets } = frameDown(
    labels,
    events,
    setting,
    sides,
  );
  const { kind } = fitted;
  const [axisFrom, axisTo] = axis;
  const length = Math.max(1, axisTo - axisFrom);
  const anchor = fonts.title.lineHeight / 2;
  // Everything is laid out with the oldest first, and flipped if the newest comes first.
  const down = (t: number): number => axisFrom + scale(t) * length;
  const flip: Flip = isNewestFirst ? (y) => axisFrom + axisTo - y : (y) => y;
  const position = (t: number): number => flip(down(t));
  const turned = <T>(thing: T, turn: (thing: T, flip: Flip) => T): T => (isNewestFirst ? turn(thing, flip) : thing);

  const glyphs = events.map(({ row, at, index }, i): Glyph => {
    const own = extentOf(row, at, down, reach);
    const whole = turned(kind === 'sequence' ? markOnly(own) : own, flipExtent);
    const extent = shown ? (extentWithin(whole, [-EDGE, height + EDGE]) ?? whole) : whole;
    const isBar = extent.shape === 'bar';
    return {
      ...{ id: row.id, ...extent, along: 'y', ink: labels[i]!.ink },
      radius: setting.markSize * (isBar ? BAR_RADIUS : MARK_RADIUS),
      x: axisAt + columns[index]! * spacing,
      // The label of an interval is at its start, that of an instant at its best estimate.
      y: !isBar ? flip(extent.at) : isNewestFirst ? extent.to : extent.from,
    };
  });
  const shownTime = { times: scale.domain(), edges: axis } as const;
  const headings = setting.eraParts?.headings(down, shownTime, (ends) => turned(ends, flipEnds), setting) ?? [];
  const line = setting.clock?.line(scale, position, setting);
  const gapsShown = scale.breaks().filter(notable);
  const wishes = [
    ...headings.map((item) => ({ item, at: item.from - rowHeight, size: rowHeight })),
    ...labels.map((label, i) => ({
      ...{ item: i, size: label.height + itemGap },
      at: glyphs[i]!.y - anchor + (offsets?.[i] ?? 0),
    })),
    // Dates share a column with the words of gaps.
    ...(isInline || offsets ? [] : gapsShown).map((gap) => {
      const middle = (position(gap.start) + position(gap.end)) / 2;
      return { item: gap, at: middle - rowHeight / 2, size: rowHeight, weight: GAP_WEIGHT };
    }),
  ].sort((a, b) => a.at - b.at);
  const tops = pushApart(wishes, 0, height);
  const apart = wishes.filter(
    ({ item, at }, i) => typeof item === 'number' && Math.abs(tops[i]! - at) > fonts.date.lineHeight,
  );
  // In a column with tick names, a date away from its mark would name the wrong time.
  const areApart = !isInline && !shown && apart.length > MOST_APART * labels.length;
  const topOf = new Map(wishes.map(({ item }, i) => [item, tops[i]!]));

  const eras = headings.map((item) => item.set(labelsAt, topOf.get(item)! + itemGap / 2));
  const placed = labels.map((label, i): Label => ({ ...label, y: topOf.get(i)! }));
  const bursts = burstStretches(scale, down, setting, notable);
  const strip = trueStrip(scale, bursts, down, axis, {
    ...{ far: axisAt + STRIP.far, near: axisAt + STRIP.near, joinAt: axisAt + STRIP.joinAt },
  });
  const breaks = gapsShown.map((gap) =>
    breakBeside(gap, turned({ from: down(gap.start), to: down(gap.end) }, flipEnds), sides, setting),
  );
  const names = ticksIn({ kind, scale }, position, setting, isInline);
  const dates = placed.flatMap(({ y, dateText, dateAlign }) =>
    dateText && dateAlign === 'end' ? { ...dateText, y: y + dateText.y } : [],
  );
  const beside = inGutter({ line, names, dates, breaks, gutter, isInline }, setting);
  const leaders = leadersTo(placed, glyphs, anchor);
  const bent = leaders.filter(({ points }) => points.length > 2).length;
  const scene: Scene = {
    ...{ orientation: 'vertical', width, height, naturalHeight, headHeight: 0, scale: kind, fonts, axisAt },
    ...{ isEvened: isEvened(scale), lanes: [], crowds: [], eras, glyphs, axis: [flip(axisFrom), flip(axisTo)] },
    bursts: bursts.map((burst) => turned(burst, (own) => ({ ...own, ...flipEnds(own, flip) }))),
    strip: strip && turned(strip, flipStrip),
    ...beside,
    minorTicks: [],
    labels: placed,
    leaders,
  };
  return { scene, fitted, plan: [], sides, bent, areApart };
}

/** The ticks of an axis, with names if dates leave room for them. */
export const ticksIn = (
  fitted: FittedScale,
  position: (t: number) => number,
  setting: Setting,
  isNamed = true,
): readonly AxisTick[] =>
  axisTicks(fitted, position, TICK_SPACING, setting, isNamed ? () => AIR * setting.fonts.tick.lineHeight : undefined)
    .named;

/** The columns beside the axis, with their widths. */
function sidesOf(setting: Setting, areApart = false): Sides {
  const { table, fonts, density, locale } = setting;
  // Which time is skipped depends on the events, and hardly on the room.
  const pitch = 2 * fonts.title.lineHeight + density.gap + 3;
  const length = pitch * table.length;
  const rough = fitDown(setting, pitch, { length, spacing: pitch, gap: pitch, ...FIT });
  const gaps = rough.scale.breaks().filter(isNotable(rough));
  const { gutter, isInline } = gutterOf(
    setting,
    gaps.map((gap) => breakDuration(gap, table, rough.kind, locale)),
    areApart,
    () => ticksIn(rough, (t) => rough.scale(t) * length, setting).map(({ name, parent }) => parent || name),
  );
  const axisAt = gutter + AXIS_GAP + (rough.kind === 'elastic' ? STRIP_ROOM : 0);
  return { gutter, isInline, axisAt, kind: rough.kind };
}

function setLabels(
  events: ReturnType<typeof shownEvents>,
  setting: Setting,
  place: Pick<Sides, 'gutter' | 'isInline'> & { readonly x: number },
): readonly Label[] {
  const lanes = new Map(setting.lanes.map((lane) => [lane.id, lane]));
  let before: string | undefined;
  return events.map(({ row }, i) => {
    const date = dateWords(row, setting);
    const isRepeated = date === before;
    before = date;
    // If the axis has no names, the first date names the year for all.
    const own = i ? setting : { ...setting, isOfOneYear: false };
    return labelBeside(row, lanes.get(setting.laneOf(row.event))!, { ...place, isRepeated }, own);
  });
}

/** A gap of the axis with its length in words, not yet placed beside it. */
export function breakBeside(
  gap: Break,
  { from, to }: { from: number; to: number },
  { axisAt, gutter, kind }: Pick<Sides, 'axisAt' | 'gutter' | 'kind'>,
  setting: Setting,
): AxisBreak {
  const size = { x: axisAt - 6, y: from, width: 12, height: to - from };
  return { from, to, ...size, ...gapWords(gap, kind, gutter, setting) };
}
