import { memoizeEach } from '../memoize.js';
import type { Break } from '../scale/piecewise.js';
import type { View } from '../scale/view.js';
import { headAcross, scaleAcross } from './frame-across.js';
import { mirror } from './mirror.js';
import type { Picture, Shown } from './picture.js';
import type { Scene } from './scene.js';
import type { LayoutInput, Setting } from './setting.js';

/** An axis, and where a time stands along it, in px from its left end, or from its top. */
export interface AxisAlone {
  /** Nothing but an axis, as high as that is. */
  readonly scene: Scene;
  readonly position: (t: number) => number;
  readonly timeAt: (position: number) => number;
  /** What is skipped of the time that is shown. */
  readonly breaks: readonly Break[];
}

/** An axis is that of a picture there is, whose scale it has. */
type PartSetting = Setting & { readonly shown: Shown };

/** Names of ticks have room for their parents in any view: what stands below the axis in a page is not to jump. */
const TICK_LINES = 2;

/**
 * The axis of a horizontal picture with its eras, once more, to be laid where it is.
 *
 * @param picture that of all events, made of `input`
 * @param view the magnified part; null where all is shown
 */
export const axisInPlace = (input: LayoutInput, picture: Picture, view: View | null): AxisAlone =>
  axisOf(axisSetting(input, picture, view));

/**
 * The axis of any picture without its eras, set anew in a width of its own: the same stretch of time by the same scale, with as many
 * names as have room there. Where it is as wide as a horizontal picture, all stands at the same places along it.
 *
 * @param width in px
 */
export const axisAlone = (input: LayoutInput, picture: Picture, view: View | null, width: number): AxisAlone =>
  axisOf(aloneIn(input, withAxisAt(picture, wholeAxisAt(picture, input, width)), view, width));

/** A view may have no strip of true time: its axis stays where that of the whole is. */
const wholeAxisAt = memoizeEach(
  (picture: Picture, input: LayoutInput, width: number): number =>
    axisOf(aloneIn(input, withAxisAt(picture, 0), null, width)).scene.axisAt,
);

const withAxisAt = (picture: Picture, axisAt: number): Picture => ({
  ...picture,
  scene: { ...picture.scene, axisAt },
});

const aloneIn = (input: LayoutInput, picture: Picture, view: View | null, width: number): PartSetting => ({
  ...axisSetting(input, picture, view),
  ...{ width, eras: [], tickLines: TICK_LINES },
  // Beside a list are no names of lanes to keep clear of.
  lanes: picture.sides ? [] : input.lanes,
});

/** What an axis by itself is worked out from: it has the scale of a picture. */
export const axisSetting = (input: LayoutInput, picture: Picture, view: View | null): PartSetting => ({
  ...{ ...input, fonts: picture.scene.fonts, isCrowded: true, isOfOneDay: false, limit: Infinity },
  // Below the axis is no row that leaves room for its springs.
  density: { ...picture.density, gap: 0 },
  shown: { view, chosen: null, whole: picture },
});

function axisOf(setting: PartSetting): AxisAlone {
  const { width, fonts } = setting;
  const across = scaleAcross(setting);
  const { position, scale, fitted, axis } = across;
  const head = headAcross(across, setting);
  const height = Math.ceil(head.headHeight);
  const scene: Scene = {
    ...{ ...head, orientation: 'horizontal', scale: fitted.kind, fonts, width, height, naturalHeight: height },
    ...{ lanes: [], glyphs: [], leaders: [], crowds: [], labels: [] },
  };
  const timeAt = (x: number): number => scale.invert((x - axis[0]) / Math.max(1, axis[1] - axis[0]));
  const breaks = scale.breaks();
  return setting.rightToLeft
    ? { scene: mirror(scene), position: (t) => width - position(t), timeAt: (x) => timeAt(width - x), breaks }
    : { scene, position, timeAt, breaks };
}
