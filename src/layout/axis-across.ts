import type { Break } from '../scale/piecewise.js';
import type { TimeScale } from '../scale/time-scale.js';
import { axisTicks, breakDuration, type AxisTick } from './axis.js';
import { LABEL_INSET } from './label-below.js';
import type { Setting } from './setting.js';
import type { AxisBreak, SceneText, Tick } from './scene.js';
import { setText } from './set-text.js';

/** Wanted between ticks; between the names of ticks and the line of the axis; how far a spring swings below it; px. */
const TICK_SPACING = 84;
const AXIS_GAP = 12;
const SWING = 5;

/** A gap with its length in words, not yet in its place. */
interface WordedGap {
  readonly gap: Break;
  readonly words: SceneText;
  readonly from: number;
  readonly to: number;
}

/** A horizontal axis: names above, line below; no name lies over another. */
export function axisAcross(
  scale: TimeScale,
  position: (t: number) => number,
  right: number,
  setting: Setting,
): { ticks: readonly Tick[]; minorTicks: readonly number[]; breaks: readonly AxisBreak[]; axisAt: number } {
  const { table, locale, fonts, measure, messages } = setting;
  const gaps = scale.breaks().map((gap): WordedGap => {
    const words = breakDuration(gap, table, locale);
    const text = setText({ lines: [words], width: measure(words, fonts.tick) }, fonts.tick, 0, 0);
    return { gap, words: text, from: position(gap.start), to: position(gap.end) };
  });
  const { named, minor } = axisTicks(scale, position, TICK_SPACING, setting);
  const ticks = ticksAcross(named, gaps, right, setting);
  const axisAt = AXIS_GAP + Math.max(fonts.tick.lineHeight, ...ticks.map(({ text }) => text?.height ?? 0));
  const y = axisAt - AXIS_GAP - fonts.tick.lineHeight;
  const breaks = gaps.map(({ words, from, to }): AxisBreak => {
    const free = ticks.reduce((end, { at, text }) => (text && at <= from ? text.x + text.width : end), -Infinity);
    const x = Math.max(from, free + LABEL_INSET);
    const middle = (x + to) / 2;
    return {
      ...{ from, to, x, y, width: to - x, height: axisAt - y + SWING },
      title: messages.breakTitle(words.lines.join(' ')),
      label: { ...words, x: middle - words.width / 2, y },
    };
  });
  return { ticks, minorTicks: minor, breaks, axisAt };
}

/**
 * Names of ticks, each beside its line, as long as they touch neither one another nor the words of a gap; the parent
 * unit on a line of its own if need be.
 */
function ticksAcross(
  ticks: readonly AxisTick[],
  gaps: readonly WordedGap[],
  right: number,
  { fonts, measure }: Setting,
): readonly Tick[] {
  const widthOf = (lines: readonly string[]): number => Math.max(...lines.map((line) => measure(line, fonts.tick)));
  let free = -Infinity;
  return ticks.map(({ time, at, name, parent, full }, i) => {
    const next = ticks[i + 1]?.at ?? right;
    // A name may reach into a gap as far as the gap's own words leave room.
    const gap = gaps.find(({ from }) => from >= at && from < next);
    const end = gap ? gap.to - gap.words.width - LABEL_INSET : next;
    const room = end - at - 2 * LABEL_INSET;
    const lines = !parent ? [name] : widthOf([full]) <= room ? [full] : [name, parent];
    const text = setText({ lines, width: widthOf(lines) }, fonts.tick, 0, 0);
    const x = Math.min(at + LABEL_INSET, right - text.width);
    // At the edge a name moves back where others show the way; not over the line of the one before, nor over its gap.
    const before = gaps.findLast(({ to }) => to <= at + 0.5);
    const isOver = before !== undefined && x < (before.from + before.to + before.words.width) / 2 + LABEL_INSET;
    if (x < free || isOver || x + text.width > end) return { time, at, text: undefined };
    free = x + text.width + LABEL_INSET;
    return { time, at, text: { ...text, x } };
  });
}
