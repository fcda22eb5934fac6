import { memoize } from '../../memoize.js';
import { setText } from '../set-text.js';
import type { Box, SceneText } from '../scene.js';
import type { Setting } from '../setting.js';

/** The least distance from the lowest rule to the base of the columns, and from a note to an event’s text; px. */
const LOWEST = 4;
const CLEAR = 10;

/** If no column has ten events, one of these numbers has a rule. */
const FEW = [5, 2];

/**
 * Rules that show the height of ten, a hundred, a thousand events, as far as there is room; below ten events, of five
 * or two.
 *
 * @param peak the greatest number in any column
 * @param taken texts and marks that the notes must not overlap
 */
export function rulesOf(
  heightOf: (count: number) => number,
  peak: number,
  { base, top, left }: { readonly base: number; readonly top: number; readonly left: number },
  taken: readonly Box[],
  { fonts, measure, locale }: Setting,
): { rules: readonly number[]; notes: readonly SceneText[] } {
  const format = compactFormat(locale);
  const rules: number[] = [];
  const notes: SceneText[] = [];
  let last = base - LOWEST;
  let free = base;
  const least = peak < 10 ? FEW.find((count) => count <= peak) : 10;
  for (let count = least ?? Infinity; count <= peak; count *= 10) {
    const y = base - heightOf(count);
    if (last - y < fonts.tick.lineHeight) continue;
    const above = y - fonts.tick.lineHeight;
    const at = above < top ? y : above;
    // A note below its rule can overlap the note of the rule before.
    if (at + fonts.tick.lineHeight > free) continue;
    const words = format.format(count);
    const note = setText({ lines: [words], width: measure(words, fonts.tick) }, fonts.tick, left, at);
    if (taken.some((other) => isOver(note, other))) continue;
    rules.push(y);
    notes.push(note);
    last = y;
    free = at;
  }
  return { rules, notes };
}

const compactFormat = memoize((locale: string) => new Intl.NumberFormat(locale, { notation: 'compact' }));

/** Whether a note would overlap a text or a mark of an event, including the space around it. */
const isOver = (note: Box, other: Box): boolean =>
  other.x < note.x + note.width + CLEAR && other.y < note.y + note.height && note.y < other.y + other.height;
