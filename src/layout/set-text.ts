import type { Measure } from './measure.js';
import type { SceneText } from './scene.js';
import type { Font } from './typography.js';

/**
 * Lines of text at a position, with their box. The width is rounded up, so that a browser that measures slightly wider
 * does not break the lines differently.
 *
 * @param x default: the origin
 */
export const setText = (
  { lines, width }: { readonly lines: readonly string[]; readonly width: number },
  { lineHeight }: Font,
  x = 0,
  y = 0,
): SceneText => ({ x, y, width: Math.ceil(width) + 1, height: lines.length * lineHeight, lines });

/** The greatest width of lines that `setText()` sets within a number of px. */
export const textRoom = (width: number): number => Math.floor(width - 1);

/** A line of text at the origin. */
export const setLine = (words: string, font: Font, measure: Measure): SceneText =>
  setText({ lines: [words], width: measure(words, font) }, font);
