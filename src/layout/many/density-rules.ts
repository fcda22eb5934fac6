import { memoize } from '../../memoize.js';
import { setText } from '../set-text.js';
import type { Box, SceneText } from '../scene.js';
import type { Setting } from '../setting.js';

/** From the lowest rule that is asked for to the foot of the columns, and from a name to a text of an event, px. */
const LOWEST = 4;
const CLEAR = 10;

/** Where no column has ten events, one of these says how high they are. */
const FEW = [5, 2];

/**
 * How high ten, a hundred, a thousand events are, as far as there is room to say so; of fewer than ten, five or two.
 *
 * @param peak the most of them in any column
 * @param taken texts and marks that the names are not to lie over
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
    // Below its rule a name can come to lie on that of the rule before.
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

/** Whether a name would lie over a text or a mark of an event, with the ground on which it stands. */
const isOver = (note: Box, other: Box): boolean =>
  other.x < note.x + note.width + CLEAR && other.y < note.y + note.height && note.y < other.y + other.height;
