import { memoizeEach } from '../memoize.js';
import type { Break } from '../scale/piecewise.js';
import type { View } from '../scale/view.js';
import { breakDuration, burstStretches, isEvened } from './axis.js';
import { axisSetting, type AxisAlone } from './axis-alone.js';
import { isNotable } from './fit-down.js';
import { overhang } from './fit-scale.js';
import { flipEnds, flipStrip, type Flip } from './flip.js';
import { inGutter, wrapTick } from './in-gutter.js';
import { mirror } from './mirror.js';
import type { Picture, Sides } from './picture.js';
import type { Scene, Stretch } from './scene.js';
import type { LayoutInput } from './setting.js';
import { shownScale } from './shown.js';
import { trueStrip } from './true-strip.js';
import { AXIS_GAP, breakBeside, STRIP, STRIP_ROOM, ticksIn } from './vertical.js';

/** The margin at both ends of the axis, and the one beside it; px. */
const EDGE = 10;
const ACROSS = 10;
/**
 * The least and greatest width of the column of names, in px for text of 16 px. The least leaves room for the days of a
 * view.
 */
const GUTTER = { least: 64, most: 92 };

/** The placement of a vertical axis. */
interface Upright {
  /** Where it begins and ends, from its top, and its whole height; px. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Whether the names are to the right of the line. */
  readonly isTurned: boolean;
}

/** An axis with a height of its own, from edge to edge. */
export function placeIn({ table, order }: LayoutInput, height: number): Omit<Upright, 'isTurned'> {
  const [before, after] = overhang(table);
  const [above, below] = order === 'newest' ? [after, before] : [before, after];
  return { from: EDGE + above, to: height - EDGE - below, height };
}

/** An axis whose positions are those of a vertical picture. */
export const placeBeside = ({ axis, height }: Scene): Omit<Upright, 'isTurned'> => ({
  ...{ from: Math.min(...axis), to: Math.max(...axis), height },
});

/**
 * The axis of any picture without its eras, down the page: the same extent of time and the same scale. The column
 * beside it has only tick names, where that of a vertical picture mostly has dates. Positions are from its top.
 *
 * @param picture the picture of all events, made from `input`
 * @param view the magnified part; null for all
 */
export function axisDown(
  input: LayoutInput,
  picture: Picture,
  view: View | null,
  { from, to, height, isTurned }: Upright,
): AxisAlone {
  const setting = axisSetting(input, picture, view);
  const { fonts, order } = setting;
  const { fitted } = picture;
  const { kind } = fitted;
  const scale = shownScale(fitted, setting.shown);
  const sides = sidesOf(picture, input);
  const { axisAt } = sides;
  const length = Math.max(1, to - from);
  // As in the picture, everything is laid out with the oldest first, and flipped where the newest comes first.
  const down = (t: number): number => from + scale(t) * length;
  const isUp = order === 'newest';
  const flip: Flip = isUp ? (y) => from + to - y : (y) => y;
  const position = (t: number): number => flip(down(t));
  const endsOf = ({ start, end }: Break): Pick<Stretch, 'from' | 'to'> => ({ from: down(start), to: down(end) });
  const flipped = <T extends Pick<Stretch, 'from' | 'to'>>(thing: T): T =>
    isUp ? { ...thing, ...flipEnds(thing, flip) } : thing;

  const gaps = scale.breaks();
  const notable = isNotable(fitted);
  const bursts = burstStretches(scale, down, setting, notable);
  const strip = trueStrip(scale, bursts, down, [from, to], {
    ...{ far: axisAt + STRIP.far, near: axisAt + STRIP.near, joinAt: axisAt + STRIP.joinAt },
  });
  const breaks = gaps.filter(notable).map((gap) => breakBeside(gap, flipped(endsOf(gap)), { ...sides, kind }, setting));
  const line = setting.clock?.line(scale, position, setting);
  const names = ticksIn({ kind, scale }, position, setting);
  const scene: Scene = {
    ...{ orientation: 'vertical', width: axisAt + ACROSS, height, naturalHeight: height, headHeight: 0, scale: kind },
    ...{ fonts, axisAt, isEvened: isEvened(scale), axis: [flip(from), flip(to)], minorTicks: [] },
    ...{ bursts: bursts.map(flipped), strip: strip && isUp ? flipStrip(strip, flip) : strip },
    ...inGutter({ ...sides, line, names, dates: [], breaks }, setting),
    ...{ eras: [], lanes: [], glyphs: [], leaders: [], crowds: [], labels: [] },
  };
  return {
    scene: isTurned ? mirror(scene) : scene,
    position,
    timeAt: (y) => scale.invert((flip(y) - from) / length),
    breaks: gaps,
  };
}

/** The sides depend on the whole picture, so they are equally wide in every view. */
const sidesOf = memoizeEach((picture: Picture, input: LayoutInput): Omit<Sides, 'kind'> => {
  const setting = axisSetting(input, picture, null);
  const { table, locale, fonts, fontSize, measure } = setting;
  const { fitted, scene } = picture;
  const { kind, scale } = fitted;
  const most = (GUTTER.most * fontSize) / 16;
  const ticks = ticksIn(fitted, (t) => scale(t) * scene.height, setting);
  const names = ticks.map(({ name, parent }) => wrapTick(parent || name, most, setting).width);
  const gaps = scale
    .breaks()
    .filter(isNotable(fitted))
    .map((gap) => Math.min(most, measure(breakDuration(gap, table, kind, locale), fonts.tick)));
  const gutter = Math.ceil(Math.max((GUTTER.least * fontSize) / 16, ...names, ...gaps)) + 1;
  return { gutter, isInline: true, axisAt: gutter + AXIS_GAP + (kind === 'elastic' ? STRIP_ROOM : 0) };
});
