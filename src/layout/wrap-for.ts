import { memoizeEach } from '../memoize.js';
import type { Measure } from './measure.js';
import { wrap, type Wrapped, type WrapOptions } from './wrap.js';

/**
 * Sets a text of an event in lines, as `wrap()` does, and keeps them: other densities, widths and views often have room for the
 * same. What has room in one line is the same line in all widths that are enough for it.
 */
export function wrapFor(owner: object, text: string, { font, measure, maxWidth, maxLines }: WrapOptions): Wrapped {
  const { family, size, weight } = font;
  const line = inLines(owner, text, measure, family, size, weight, Infinity, 1);
  const hasRoom = !line.cut && line.width <= maxWidth;
  return hasRoom ? line : inLines(owner, text, measure, family, size, weight, maxWidth, maxLines);
}

/** A line height says nothing about width. */
const inLines = memoizeEach(
  (
    _owner: object,
    text: string,
    measure: Measure,
    family: string,
    size: number,
    weight: number,
    maxWidth: number,
    maxLines: number,
  ) => wrap(text, { font: { family, size, weight, lineHeight: 0 }, measure, maxWidth, maxLines }),
);
