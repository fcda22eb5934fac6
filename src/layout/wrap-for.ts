import { memoizeEach } from '../memoize.js';
import { bindDays } from './bind-days.js';
import type { Measure } from './measure.js';
import type { Setting } from './setting.js';
import { wrap, type Wrapped } from './wrap.js';

/** A date is never cut: what it says is the point of it. */
const MOST_DATE_LINES = 9;

/**
 * Sets a text of an event in lines, as `wrap()` does, and keeps them: other densities, widths and views often have room for the
 * same. What has room in one line is the same line in all widths that are enough for it. No line of a date ends between a day
 * and its month.
 */
export function wrapFor(
  owner: object,
  text: string,
  role: 'date' | 'lane' | 'title',
  maxWidth: number,
  { fonts, measure }: Setting,
  maxLines = 3,
): Wrapped {
  const { family, size, weight } = fonts[role];
  const isDate = role === 'date';
  const words = isDate ? bindDays(text) : text;
  const within = (width: number, lines: number): Wrapped =>
    inLines(owner, words, measure, family, size, weight, width, lines);
  const line = within(Infinity, 1);
  return !line.cut && line.width <= maxWidth ? line : within(maxWidth, isDate ? MOST_DATE_LINES : maxLines);
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
