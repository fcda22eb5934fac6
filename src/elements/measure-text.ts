import type { Measure } from '../layout/measure.js';

/** A few thousand widths are a few hundred kilobytes; then the cache begins anew. */
const MOST = 20_000;

/** Room that a page adds to text, in px: readers may ask for it (WCAG 1.4.12). */
export interface Spacing {
  readonly letter: number;
  readonly word: number;
}

/** Measures text in the page's fonts, on one canvas, and remembers widths. Make a new one when fonts have loaded. */
export function createMeasure({ letter, word }: Spacing): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const widths = new Map<string, number>();
  return (text, { family, size, weight }) => {
    const font = `${String(weight)} ${String(size)}px ${family}`;
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width + letter * text.length + word * (text.split(' ').length - 1);
      if (widths.size >= MOST) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
}
