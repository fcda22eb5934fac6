import type { FittedScale } from './fit-scale.js';
import { axisTicks, gapWords, parentFor, type AxisTick } from './axis.js';
import { LABEL_INSET } from './label-below.js';
import type { Setting } from './setting.js';
import type { AxisBreak, SceneText, Stretch, Tick } from './scene.js';
import { setText } from './set-text.js';

/** The spacing of ticks; the gap between tick names and the axis line; how far a spring swings below the line; px. */
const TICK_SPACING = 84;
export const AXIS_GAP = 12;
export const SWING = 5;

/** A gap with its length in words, not yet placed. */
interface WordedGap extends ReturnType<typeof gapWords> {
  readonly from: number;
  readonly to: number;
}

/** A horizontal axis, with its names above the line. No two names overlap. */
export function axisAcross(
  fitted: FittedScale,
  position: (t: number) => number,
  { top, right, bursts }: { top: number; right: number; bursts: readonly Stretch[] },
  setting: Setting,
): { ticks: readonly Tick[]; minorTicks: readonly number[]; breaks: readonly AxisBreak[]; axisAt: number } {
  const { fonts, measure } = setting;
  const gaps = wordedGaps(fitted, position, setting);
  const widthOf = ({ name, parent }: AxisTick): number =>
    Math.max(measure(name, fonts.tick), measure(parent, fonts.tick)) + 2 * LABEL_INSET;
  const { named, minor } = axisTicks(fitted, position, TICK_SPACING, setting, widthOf);
  const first = ticksAcross(named, gaps, right, setting);
  const unsaid = bursts.filter((burst) => burst.enlarged && !first.some(({ at, text }) => text && isWithin(at, burst)));
  const texts = ticksAcross(named, gaps, right, setting, unsaid, first);
  const needed = AXIS_GAP + Math.max(fonts.tick.lineHeight, ...texts.map(({ text }) => text?.height ?? 0));
  const least = AXIS_GAP + (setting.tickLines ?? 1) * fonts.tick.lineHeight;
  // A view may have shorter names than the whole picture. Its axis stays where it was.
  const axisAt = Math.max(top + Math.max(needed, least), setting.shown?.whole.scene.axisAt ?? 0);
  const ticks = texts.map((tick) => ({
    ...tick,
    text: tick.text && { ...tick.text, y: tick.text.y + axisAt - needed },
  }));
  const y = axisAt - AXIS_GAP - fonts.tick.lineHeight;
  let free = -Infinity;
  const breaks = gaps.map(({ label: words, from, to, ...said }, i): AxisBreak => {
    const named = ticks.reduce((end, { at, text }) => (text && at <= from ? text.x + text.width : end), -Infinity);
    const x = Math.max(from, named + LABEL_INSET);
    const next = ticks.find(({ at, text }) => text && at >= to - 0.5)?.text?.x ?? right;
    const label = { ...words, x: (x + to) / 2 - words.width / 2, y };
    // The words may reach beyond the ends of a short gap, but not over other words or into another gap.
    const [before, after] = [gaps[i - 1]?.to ?? 0, gaps[i + 1]?.from ?? Infinity];
    const hasRoom =
      label.x >= Math.max(before, free, named + LABEL_INSET) &&
      label.x + label.width <= Math.min(after, next - LABEL_INSET);
    if (hasRoom) free = label.x + label.width + LABEL_INSET;
    return {
      ...{ from, to, x, y, width: to - x, height: axisAt - y + SWING, ...said },
      label: hasRoom ? label : undefined,
    };
  });
  return { ticks, minorTicks: minor, breaks, axisAt };
}

const isWithin = (at: number, { from, to }: Stretch): boolean => at >= from - 0.5 && at <= to + 0.5;

/** The gaps, each with its length in words; in short words where the gap is narrow. */
function wordedGaps(
  { kind, scale }: FittedScale,
  position: (t: number) => number,
  setting: Setting,
): readonly WordedGap[] {
  return scale.breaks().map((gap) => {
    const [from, to] = [position(gap.start), position(gap.end)];
    return { from, to, ...gapWords(gap, kind, to - from, setting) };
  });
}

/**
 * The names of ticks, each to the right of its tick, where they touch neither each other nor the words of a gap. The
 * name of the parent unit has a line of its own if need be.
 *
 * @param unsaid bursts that must get at least one name, even where the words of gaps would have to give way
 * @param others the ticks placed without `unsaid`, whose names stay
 */
function ticksAcross(
  ticks: readonly AxisTick[],
  gaps: readonly WordedGap[],
  right: number,
  { fonts, measure }: Setting,
  unsaid: readonly Stretch[] = [],
  others: readonly Tick[] = [],
): readonly Tick[] {
  const widthOf = (lines: readonly string[]): number => Math.max(...lines.map((line) => measure(line, fonts.tick)));
  let free = -Infinity;
  // `latest` is the tick that began the current parent, `seen` the one that the last visible name belongs to. A parent
  // without room is named by the next tick that has room.
  let latest = ticks[0]!;
  let seen: AxisTick | undefined;
  let seenByDay: string | undefined;
  return ticks.map((tick, i) => {
    const { time, at, name, full } = tick;
    if (tick.year) latest = tick;
    const parent = parentFor(latest, seen);
    const isForced = unsaid.some((burst) => isWithin(at, burst) && free < burst.from);
    const following = others.find((other) => other.text && other.at > at)?.text?.x;
    const [next, beyond] = [1, 2].map((n) => ticks[i + n]?.at ?? right) as [number, number];
    const gap = gaps.find(({ from }) => from >= at);
    // The first name of a stretch may take the room of the next name. A parent that does not fit even then waits.
    const isFirst = (parent || tick.parent) && !(gap && gap.from < beyond);
    // A name may reach into a gap up to the words of that gap.
    const end = isForced
      ? (following ?? Infinity) - LABEL_INSET
      : gap && gap.from < next
        ? gap.to - gap.label.width - LABEL_INSET
        : isFirst
          ? beyond
          : next;
    const before = gaps.findLast(({ to }) => to <= at + 0.5);
    const place = (lines: readonly string[]): SceneText | undefined => {
      const text = setText({ lines, width: widthOf(lines) }, fonts.tick);
      // At the right edge, the only name of a stretch moves back, but not over the tick before it, nor over the gap
      // before it.
      const isFixed = !isForced && free > (before?.to ?? -Infinity);
      const x = Math.min(at + LABEL_INSET, isFixed ? Infinity : right - text.width);
      const isOver =
        before !== undefined &&
        x < Math.max(before.to, (isForced ? at : (before.from + before.to + before.label.width) / 2) + LABEL_INSET);
      return x >= free && !isOver && x + text.width <= end ? { ...text, x } : undefined;
    };
    const isWhole = parent === latest.parent && widthOf([full]) <= Math.min(end, next) - at - 2 * LABEL_INSET;
    const named = place(!parent ? [name] : isWhole ? [full] : [name, parent]);
    // Times of an unnamed day are worse than a day of an unnamed year.
    const byDay = parent && latest.day;
    const text = named ?? (byDay ? place(seenByDay === latest.parent ? [name] : [name, byDay]) : undefined);
    if (named) seen = latest;
    else if (text) seenByDay = latest.parent;
    if (text) free = text.x + text.width + LABEL_INSET;
    return { time, at, text };
  });
}
