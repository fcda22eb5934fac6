import { layoutHorizontal } from './horizontal.js';
import { mirror } from './mirror.js';
import type { Scene } from './scene.js';
import type { Density, LayoutInput, Setting } from './setting.js';
import { fontsFor } from './typography.js';
import { layoutVertical } from './vertical.js';

/** From roomy to dense: the first that fits the height is taken. */
const DENSITIES: readonly [Density, ...Density[]] = [
  { text: 1, gap: 9, columns: true },
  { text: 0.94, gap: 6, columns: true },
  { text: 0.88, gap: 5, columns: true },
  { text: 0.88, gap: 4, columns: false },
  { text: 0.85, gap: 2, columns: false },
];

/** Narrower than this, a horizontal axis has no room for titles beside one another; px. */
const NARROW = 600;

/** The densest setting takes about this much of the height of the roomiest; below it, none will fit. */
const DENSEST_SHARE = 0.5;

/** What is where: the picture of a timeline in a box. */
export function layout(input: LayoutInput): Scene {
  const scene = layoutToFit(input);
  return input.rightToLeft ? mirror(scene) : scene;
}

/** In the roomiest setting that fits the height; a picture that fits in none may as well be roomy. */
function layoutToFit(input: LayoutInput): Scene {
  const isVertical = input.orientation === 'vertical' || (input.orientation === 'auto' && input.width < NARROW);
  const layoutIn = (density: Density): Scene => {
    const fonts = fontsFor(density.text * input.fontSize, input.fontFamily);
    const setting: Setting = { ...input, density, fonts };
    return isVertical ? layoutVertical(setting) : layoutHorizontal(setting);
  };
  const [roomiest, ...denser] = DENSITIES;
  const roomy = layoutIn(roomiest);
  if (roomy.naturalHeight <= input.maxHeight || DENSEST_SHARE * roomy.naturalHeight > input.maxHeight) return roomy;
  for (const density of denser) {
    const scene = layoutIn(density);
    if (scene.naturalHeight <= input.maxHeight) return scene;
  }
  return roomy;
}
