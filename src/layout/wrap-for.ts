import { memoizeEach } from '../memoize.js';
import { bindDays } from './bind-days.js';
import type { Measure } from './measure.js';
import type { Setting } from './setting.js';
import { wrap, type Wrapped } from './wrap.js';

/** A date is never cut, since all of it matters. */
const MOST_DATE_LINES = 9;

/**
 * Wraps a text of an event, as `wrap()` does, and caches the result: other densities, widths and views often need the
 * same one. A text that fits into one line has the same line at every width that is enough for it. A date does not
 * break between a day and its month.
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

/** The line height has no effect on the width. */
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
