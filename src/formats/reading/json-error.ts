import type { Resting } from '../../rest.js';
import { atOnce } from '../../at-once.js';

/** How many values are scanned between two rests. */
const STEP = 1 << 14;
/** A string, number or literal, with spaces before it; then what may separate values. */
const VALUE =
  /\s*(?:"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const KEY = /\s*"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"\s*:/y;

/**
 * The offset at which a text stops being JSON; its length if it only ends too early. Engines report this differently or
 * not at all, so the text is scanned here, with a stack of open brackets.
 */
export const jsonErrorOffset = (text: string): number => atOnce(errorOffsetInSlices(text));

/** The same with rests. */
export function* errorOffsetInSlices(text: string): Resting<number> {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let expects: 'value' | 'first' | 'separator' = 'value';

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const next = (): string => {
    take(/\s*/y);
    return text.charAt(at);
  };

  for (let steps = 1; ; steps++) {
    if (steps % STEP === 0) yield;
    const character = next();
    const inside = open.at(-1);
    if (expects !== 'value' && inside && character === (inside === '{' ? '}' : ']')) {
      at++;
      open.pop();
      expects = 'separator';
    } else if (expects === 'separator') {
      if (!inside || character !== ',') return at;
      at++;
      expects = 'value';
      // After a comma another member must follow, so the bracket may not close.
      if (inside === '{' && !take(KEY)) return (next(), at);
    } else {
      if (expects === 'first' && inside === '{' && !take(KEY)) return at;
      const bracket = next();
      if (bracket === '{' || bracket === '[') {
        at++;
        open.push(bracket);
        expects = 'first';
      } else if (take(VALUE)) expects = 'separator';
      else return at;
    }
  }
}
