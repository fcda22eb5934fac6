import { parentFor, type AxisTick } from './axis.js';
import type { NamedNow } from './now-line.js';
import type { AxisBreak, NowLine, SceneText, Tick } from './scene.js';
import type { Setting } from './setting.js';
import { setText } from './set-text.js';
import { wrap, type Wrapped } from './wrap.js';

/** Farther from its position than this, a name does not seem to belong to it; px. */
const FARTHEST = 20;
const GAP = 2;

/** The column beside a vertical axis, with what is already placed in it. */
interface Gutter {
  readonly line: NamedNow | undefined;
  readonly names: readonly AxisTick[];
  readonly dates: readonly SceneText[];
  /** Their labels are at the origin. */
  readonly breaks: readonly AxisBreak[];
  readonly gutter: number;
  /** Whether dates stand elsewhere, so that the column has room for tick names. */
  readonly isInline: boolean;
}

/**
 * The words beside a vertical axis, where there is room: first the lengths of gaps, then the name of the current
 * moment, then tick names.
 */
export function inGutter(
  { line, names, dates, breaks, gutter, isInline }: Gutter,
  setting: Setting,
): { breaks: readonly AxisBreak[]; now: NowLine | undefined; ticks: readonly Tick[] } {
  const { fonts } = setting;
  const taken = [...dates];
  const isFree = (text: SceneText): boolean =>
    text.y >= 0 && taken.every(({ y, height }) => text.y >= y + height + GAP || text.y + text.height + GAP <= y);
  const place = (text: SceneText, at: number, farthest = 0): SceneText | undefined => {
    // Alternately below and above.
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
    // Beside another stretch of the axis, the words would seem to name the length of that.
    return { ...gap, label: label && place(label, (from + to) / 2, Math.min(FARTHEST, (to - from) / 2)) };
  });
  const now = line && { ...line, text: place(line.text, line.at, FARTHEST) };
  // As along a horizontal axis: a parent without room is named by the next tick that has room.
  let latest = names[0]!;
  let seen: AxisTick | undefined;
  const ticks = names.map((tick): Tick => {
    const { time, at, name, full } = tick;
    if (tick.year) latest = tick;
    const parent = parentFor(latest, seen);
    // A parent that begins at this tick may be its only name. A parent that began earlier may not: that would be wrong.
    const words = !parent ? name : tick.begins ? parent : parent === latest.parent ? full : `${parent} ${name}`;
    const textOf = (own: string): SceneText | undefined => {
      const set = wrapTick(own, gutter, setting);
      return isInline && !set.cut && !set.broken ? place(setText(set, fonts.tick), at) : undefined;
    };
    const whole = textOf(words);
    if (whole) seen = latest;
    // The first ticks at least have their own names. After the next parent, bare names would be taken for times of the
    // first.
    const text = whole ?? (latest === names[0] ? textOf(name) : undefined);
    return { time, at, text };
  });
  return { breaks: worded, now, ticks };
}

/**
 * The name of a tick beside a vertical axis: “21 November” above “2022” if the column is too narrow for both, and times
 * in up to three lines.
 */
export const wrapTick = (words: string, maxWidth: number, { fonts, measure }: Setting): Wrapped =>
  wrap(words, { font: fonts.tick, measure, maxWidth: maxWidth - 1, maxLines: 3 });
