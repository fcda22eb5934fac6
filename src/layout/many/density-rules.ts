import { memoize } from '../../memoize.js';
import { setText } from '../set-text.js';
import type { SceneText } from '../scene.js';
import type { Setting } from '../setting.js';

/** From one rule to the next at least, and from the lowest that is asked for to the foot of the columns; px. */
const APART = 26;
const LOWEST = 4;

/** How high ten, a hundred, a thousand events are, as far as there is room to say so. */
export function rulesOf(
  heightOf: (count: number) => number,
  peak: number,
  { base, top, left }: { readonly base: number; readonly top: number; readonly left: number },
  { fonts, measure, locale }: Setting,
): { rules: readonly number[]; notes: readonly SceneText[] } {
  const format = compactFormat(locale);
  const rules: number[] = [];
  const notes: SceneText[] = [];
  let last = base - LOWEST;
  let free = base;
  for (let count = 10; count <= peak; count *= 10) {
    const y = base - heightOf(count);
    if (last - y < Math.max(APART, fonts.tick.lineHeight)) continue;
    const above = y - fonts.tick.lineHeight;
    const at = above < top ? y : above;
    // Below its rule a name can come to lie on that of the rule before.
    if (at + fonts.tick.lineHeight > free) continue;
    const words = format.format(count);
    rules.push(y);
    notes.push(setText({ lines: [words], width: measure(words, fonts.tick) }, fonts.tick, left, at));
    last = y;
    free = at;
  }
  return { rules, notes };
}

const compactFormat = memoize((locale: string) => new Intl.NumberFormat(locale, { notation: 'compact' }));
