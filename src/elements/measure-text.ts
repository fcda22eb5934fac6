import { keep } from '../keep.js';
import { characters } from '../layout/breaks.js';
import type { Measure } from '../layout/measure.js';
import { lengthOf } from './read-token.js';

/** The number of widths in the cache, which is then emptied; a few thousand take a few hundred kilobytes. */
const MOST = 20_000;

/** Text that is measured in the page, to learn what a canvas does not know of its fonts: features, variations, widths, size-adjust. */
export const SAMPLE = 'Hamburgefonstiv 0123456789';

type TextStyle = Pick<
  CSSStyleDeclaration,
  'fontFamily' | 'fontSize' | 'fontStyle' | 'fontWeight' | 'letterSpacing' | 'wordSpacing'
>;

/**
 * Measures text in the page’s fonts, on one canvas, and caches widths. Make a new one when fonts have loaded.
 *
 * @param style of the element that has the text, with the letter and word spacing of the page or the reader (WCAG
 * 1.4.12)
 * @param sampleWidth the width of `SAMPLE` in that element, in px
 */
export function createMeasure(style: TextStyle, sampleWidth: number): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  // A computed style holds its element, and what was measured may be kept for longer than that.
  const { fontStyle, fontWeight, fontFamily, fontSize, letterSpacing, wordSpacing } = style;
  const knowsSpacing = 'wordSpacing' in context;
  // A canvas ignores `normal`, which is what it begins with.
  Object.assign(context, { letterSpacing, wordSpacing });
  const widthIn = (font: string, text: string): number => {
    context.font = `${fontStyle} ${font}`;
    // Word spacing is also added to no-break spaces; on a canvas of Firefox, only to blanks.
    const words = text.split(/[\u00A0 ]/);
    const { width } = context.measureText(words.join(' '));
    if (knowsSpacing) return width;
    // Between grapheme clusters, not between code units.
    return width + lengthOf(letterSpacing) * characters(text).length + lengthOf(wordSpacing) * (words.length - 1);
  };
  const ratio = sampleWidth / widthIn(`${fontWeight} ${fontSize} ${fontFamily}`, SAMPLE) || 1;
  const widths = new Map<string, number>();
  return (text, { family, size, weight }) => {
    const font = `${String(weight)} ${String(size)}px ${family}`;
    const key = `${font}|${text}`;
    return widths.get(key) ?? keep(widths, key, ratio * widthIn(font, text), MOST);
  };
}
