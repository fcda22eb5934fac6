import { memoizeEach } from '../memoize.js';
import type { Break } from '../scale/piecewise.js';
import type { View } from '../scale/view.js';
import { headAcross, scaleAcross } from './frame-across.js';
import { mirror } from './mirror.js';
import type { Picture, Shown } from './picture.js';
import type { Scene } from './scene.js';
import type { LayoutInput, Setting } from './setting.js';

/** An axis with its scale. Positions are in px from its left end, or from its top. */
export interface AxisAlone {
  /** Only the axis; as high as the axis needs. */
  readonly scene: Scene;
  readonly position: (t: number) => number;
  readonly timeAt: (position: number) => number;
  /** The gaps in the time shown. */
  readonly breaks: readonly Break[];
}

/** The setting of an axis that shows the scale of an existing picture. */
type PartSetting = Setting & { readonly shown: Shown };

/** Tick names have room for two lines in any view, so that what is below the axis on the page does not jump. */
const TICK_LINES = 2;

/**
 * The axis of a horizontal picture with its eras, repeated in its place.
 *
 * @param picture the picture of all events, made from `input`
 * @param view the magnified part; null for all
 */
export const axisInPlace = (input: LayoutInput, picture: Picture, view: View | null): AxisAlone =>
  axisOf(axisSetting(input, picture, view));

/**
 * The axis of any picture without its eras, laid out again in its own width: the same extent of time and the same
 * scale, with as many names as fit. At the width of a horizontal picture, every position is the same as there.
 *
 * @param width in px
 */
export const axisAlone = (input: LayoutInput, picture: Picture, view: View | null, width: number): AxisAlone =>
  axisOf(aloneIn(input, withAxisAt(picture, wholeAxisAt(picture, input, width)), view, width));

/** A view may have no strip of true time. Its axis stays where that of the whole is. */
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
  // Beside a list there are no lane names to make room for.
  lanes: picture.sides ? [] : input.lanes,
});

/** The setting of a standalone axis, which has the scale of a picture. */
export const axisSetting = (input: LayoutInput, picture: Picture, view: View | null): PartSetting => ({
  ...{ ...input, fonts: picture.scene.fonts, isCrowded: true, isOfOneDay: false, limit: Infinity },
  // There is no row below the axis that would leave room for its springs.
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
