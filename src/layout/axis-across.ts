import type { Break } from '../scale/piecewise.js';
import { breakDuration, type AxisTick } from './axis.js';
import { LABEL_INSET } from './label-below.js';
import type { Setting } from './layout.js';
import type { AxisBreak, Tick } from './scene.js';
import { setText } from './set-text.js';

/** Between the names of ticks and the line of the axis, in px. */
export const AXIS_GAP = 12;
/** How far a spring swings below the line, in px. */
const SWING = 5;

/** Names of ticks, each beside its line, as long as they do not touch; the parent unit on a line of its own if need be. */
export function ticksAcross(ticks: readonly AxisTick[], right: number, { fonts, measure }: Setting): readonly Tick[] {
  const widthOf = (lines: readonly string[]): number => Math.max(...lines.map((line) => measure(line, fonts.tick)));
  let free = -Infinity;
  return ticks.map(({ time, at, name, parent, full }, i) => {
    const room = Math.min(ticks[i + 1]?.at ?? right, right) - at - 2 * LABEL_INSET;
    const lines = !parent ? [name] : widthOf([full]) <= room ? [full] : [name, parent];
    const text = setText({ lines, width: widthOf(lines) }, fonts.tick, 0, 0);
    const x = Math.min(at + LABEL_INSET, right - text.width);
    if (x < free) return { time, at, text: undefined };
    free = x + text.width + LABEL_INSET;
    return { time, at, text: { ...text, x } };
  });
}

/** A gap as it stands on a horizontal axis at `axisAt`, with its length in words above its middle. */
export function breakAcross(gap: Break, position: (t: number) => number, axisAt: number, setting: Setting): AxisBreak {
  const { table, locale, messages, fonts, measure } = setting;
  const words = breakDuration(gap, table, locale);
  const [from, to] = [position(gap.start), position(gap.end)];
  const y = axisAt - AXIS_GAP - fonts.tick.lineHeight;
  const label = setText({ lines: [words], width: measure(words, fonts.tick) }, fonts.tick, 0, y);
  return {
    ...{ x: from, y, width: to - from, height: axisAt - y + SWING, title: messages.breakTitle(words) },
    label: { ...label, x: (from + to - label.width) / 2 },
  };
}
