import type { SceneText } from './scene.js';
import type { Font } from './typography.js';

/**
 * Lines of text at a place, with the box that they fill. The width is rounded up, so that a browser that measures a hair
 * wider does not break a line elsewhere.
 */
export const setText = (
  { lines, width }: { readonly lines: readonly string[]; readonly width: number },
  { lineHeight }: Font,
  x: number,
  y: number,
): SceneText => ({ x, y, width: Math.ceil(width) + 1, height: lines.length * lineHeight, lines });
