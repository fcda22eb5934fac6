import { keep } from '../keep.js';
import { characters } from '../layout/breaks.js';
import type { Measure } from '../layout/measure.js';

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
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  const [letter, word] = [lengthOf(style.letterSpacing), lengthOf(style.wordSpacing)];
  const knowsSpacing = 'letterSpacing' in context;
  context.letterSpacing = `${String(letter)}px`;
  context.wordSpacing = `${String(word)}px`;
  const widthIn = (font: string, text: string): number => {
    context.font = `${fontStyle} ${font}`;
    const { width } = context.measureText(text);
    // Between grapheme clusters, not between code units.
    return knowsSpacing ? width : width + letter * characters(text).length + word * (text.split(' ').length - 1);
  };
  const ratio = sampleWidth / widthIn(`${fontWeight} ${fontSize} ${fontFamily}`, SAMPLE) || 1;
  const widths = new Map<string, number>();
  return (text, { family, size, weight }) => {
    const font = `${String(weight)} ${String(size)}px ${family}`;
    const key = `${font}|${text}`;
    return widths.get(key) ?? keep(widths, key, ratio * widthIn(font, text), MOST);
  };
}

/** A computed length in px; 0 for `normal`. */
const lengthOf = (css: string): number => Number.parseFloat(css) || 0;
