import { isOfOneDay, isOfOneYear } from './event-words.js';
import { layoutHorizontal } from './horizontal.js';
import type { View } from '../scale/view.js';
import type { Density } from './density.js';
import type { Picture, Shown } from './picture.js';
import type { Scene } from './scene.js';
import type { LayoutInput, Setting } from './setting.js';
import { fontsFor } from './typography.js';
import { layoutVertical } from './vertical.js';

/** From roomy to dense: the first that fits the height is used. */
const DENSITIES: readonly [Density, ...Density[]] = [
  { text: 1, gap: 9, columns: true, narrow: false, dates: true },
  { text: 0.94, gap: 6, columns: true, narrow: false, dates: true },
  { text: 0.88, gap: 5, columns: true, narrow: false, dates: true },
  { text: 0.88, gap: 4, columns: false, narrow: false, dates: false },
  { text: 0.88, gap: 4, columns: false, narrow: true, dates: false },
  { text: 0.85, gap: 2, columns: false, narrow: true, dates: false },
];

/** The density of a crowded picture. */
const CROWD: Density = { text: 0.88, gap: 6, columns: false, narrow: false, dates: false };

/**
 * A picture up to this many times the available height can be scrolled, and up to this many events read one by one.
 * With more of both, it is crowded: only some events have texts.
 */
const CROWDED = { height: 2.5, events: 50 };

/** Below this width, as a multiple of the text size, a horizontal axis has no room for titles side by side. */
const NARROW = 37.5;

/** The densest setting needs about this share of the height of the roomiest. If less is available, none fits. */
const DENSEST_SHARE = 0.4;

/**
 * The picture of all events in a box, in the roomiest density that fits the height. If none fits, it is the roomiest.
 */
export function layout(input: LayoutInput): Picture {
  const picture = fitted(input);
  const bars = picture.scene.labels.filter(({ form }) => form !== 'below');
  const dated = bars.filter(({ dateText }) => dateText).length;
  // The dates of fewer than half of the bars would look as if there were something about these.
  return isVertical(input) || !dated || 2 * dated >= bars.length
    ? picture
    : layoutIn({ ...picture.density, dates: false }, input);
}

function fitted(input: LayoutInput): Picture {
  const [roomiest, ...denser] = DENSITIES;
  const mayCrowd = input.table.length > CROWDED.events && !isVertical(input);
  const limit = mayCrowd ? CROWDED.height * input.maxHeight : Infinity;
  const roomy = layoutWithin(limit, roomiest, input);
  if (!roomy || roomy.scene.naturalHeight > limit) return layoutIn(CROWD, input, true);
  const { naturalHeight } = roomy.scene;
  if (naturalHeight <= input.maxHeight || DENSEST_SHARE * naturalHeight > input.maxHeight) return roomy;
  for (const density of denser) {
    const picture = layoutIn(density, input);
    if (picture.scene.naturalHeight <= input.maxHeight) return picture;
  }
  return roomy;
}

/** Mirrors a picture for right-to-left pages, which are few. Without it time goes to the right. */
export const turning: { mirror?: (scene: Scene) => Scene } = {};

/**
 * The scene of the whole picture, or of the part that a view shows.
 *
 * @param chosen the id of an event that has its text however little room there is
 */
export function sceneOf(input: LayoutInput, whole: Picture, view: View | null, chosen: string | null): Scene {
  const isCrowded = whole.density === CROWD;
  const isNamed = chosen === null || !isCrowded || whole.scene.labels.some(({ id }) => id === chosen);
  const { scene } =
    view || !isNamed
      ? layoutIn(whole.density, { ...input, height: heightOf(input, whole.scene) }, isCrowded, { view, whole, chosen })
      : whole;
  return (input.rightToLeft && turning.mirror?.(scene)) || scene;
}

/**
 * A view is as high as the whole. But down the page, a few events need not be spread over the length of the whole list.
 */
const heightOf = ({ height, maxHeight }: LayoutInput, { orientation, height: whole }: Scene): number =>
  orientation === 'vertical' ? Math.min(whole, Math.max(height, Number.isFinite(maxHeight) ? maxHeight : 0)) : whole;

const layoutIn = (density: Density, input: LayoutInput, isCrowded = false, shown?: Shown): Picture =>
  layoutWithin(Infinity, density, input, isCrowded, shown)!;

/** Undefined if the picture is found early to be higher than `limit`, in px. */
function layoutWithin(
  limit: number,
  density: Density,
  input: LayoutInput,
  isCrowded = false,
  shown?: Shown,
): Picture | undefined {
  const fonts = fontsFor(density.text * input.fontSize, input);
  const spaced = { ...density, gap: density.gap * input.gap };
  // Axes that show only the order of events, or how long ago they were, name no years.
  const saysYear = !['sequence', 'log'].includes(input.scale) && isOfOneYear(input);
  const isOfOne = { isOfOneDay: isOfOneDay(input), isOfOneYear: saysYear };
  const setting: Setting = { ...input, ...isOfOne, density: spaced, fonts, isCrowded, limit, shown };
  const picture = isVertical(input) ? layoutVertical(setting) : layoutHorizontal(setting);
  return picture && { ...picture, density };
}

/** A vertical picture is a list, which may be of any length. */
const isVertical = ({ orientation, width, fontSize }: LayoutInput): boolean =>
  orientation === 'vertical' || (orientation === 'auto' && width < NARROW * fontSize);
