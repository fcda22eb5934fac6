import { parentFor, type AxisTick } from './axis.js';
import type { NamedNow } from './now-line.js';
import type { AxisBreak, NowLine, SceneText, Tick } from './scene.js';
import type { Setting } from './setting.js';
import { setText } from './set-text.js';
import { wrap, type Wrapped } from './wrap.js';

/** Farther than this from its place, a name says nothing of it; px. */
const FARTHEST = 20;
const GAP = 2;

/** The column beside a vertical axis, with what has its place there already. */
interface Gutter {
  readonly line: NamedNow | undefined;
  readonly names: readonly AxisTick[];
  readonly dates: readonly SceneText[];
  /** With their words at the origin. */
  readonly breaks: readonly AxisBreak[];
  readonly gutter: number;
  /** Whether dates are elsewhere, so that the axis has room for the names of its ticks. */
  readonly isInline: boolean;
}

/** Words beside a vertical axis where there is room: how long its gaps are, then the name of this moment, then those of ticks. */
export function inGutter(
  { line, names, dates, breaks, gutter, isInline }: Gutter,
  setting: Setting,
): { breaks: readonly AxisBreak[]; now: NowLine | undefined; ticks: readonly Tick[] } {
  const { fonts } = setting;
  const taken = [...dates];
  const isFree = (text: SceneText): boolean =>
    text.y >= 0 && taken.every(({ y, height }) => text.y >= y + height + GAP || text.y + text.height + GAP <= y);
  const place = (text: SceneText, at: number, farthest = 0): SceneText | undefined => {
    // In turn below and above.
    for (let offset = 0; Math.abs(offset) <= farthest; offset = offset > 0 ? -offset : 2 - offset) {
      const placed = { ...text, x: gutter - text.width, y: at - text.height / 2 + offset };
      if (isFree(placed)) {
        taken.push(placed);
        return placed;
      }
    }
    return undefined;
  };
  const worded = breaks.map((gap): AxisBreak => {
    const { from, to, label } = gap;
    // Beside another stretch of the axis they would say how long that is.
    return { ...gap, label: label && place(label, (from + to) / 2, Math.min(FARTHEST, (to - from) / 2)) };
  });
  const now = line && { ...line, text: place(line.text, line.at, FARTHEST) };
  // As along a horizontal axis: a parent that found no room is named by the next that does.
  let latest = names[0]!;
  let seen: AxisTick | undefined;
  const ticks = names.map((tick): Tick => {
    const { time, at, name, full } = tick;
    if (tick.year) latest = tick;
    const parent = parentFor(latest, seen);
    // What begins at a tick names it as well; what began before it would be false.
    const words = !parent ? name : tick.begins ? parent : parent === latest.parent ? full : `${parent} ${name}`;
    const textOf = (own: string): SceneText | undefined => {
      const set = wrapTick(own, gutter, setting);
      return isInline && !set.cut && !set.broken ? place(setText(set, fonts.tick), at) : undefined;
    };
    const whole = textOf(words);
    if (whole) seen = latest;
    // The first have their own names at least; behind the next parent these would be taken for times of the first.
    const text = whole ?? (latest === names[0] ? textOf(name) : undefined);
    return { time, at, text };
  });
  return { breaks: worded, now, ticks };
}

/** The name of a tick beside a vertical axis: “21 November” above “2022” where both are wider than the column, a time in three lines. */
export const wrapTick = (words: string, maxWidth: number, { fonts, measure }: Setting): Wrapped =>
  wrap(words, { font: fonts.tick, measure, maxWidth: maxWidth - 1, maxLines: 3 });
