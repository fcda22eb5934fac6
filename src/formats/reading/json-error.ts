import { atOnce } from '../../at-once.js';
import type { Resting } from '../../rest.js';
import { endOfQuoted } from './end-of-quoted.js';

/** How many values are scanned between two rests. */
const STEP = 1 << 14;

const BLANK = /\s*/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const COLON = /\s*:/y;
const CONTROL = /[\u0000-\u001F]/;
/** What begins like an escape; it is none if this is only the backslash. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})?/g;

/** The end of a text of JSON that begins at an offset; undefined if there is none. */
function endOfText(text: string, from: number): number | undefined {
  const end = text.charAt(from) === '"' ? endOfQuoted(text, from) : undefined;
  if (end === undefined) return undefined;
  const inside = text.slice(from + 1, end - 1);
  if (CONTROL.test(inside)) return undefined;
  for (const [escape] of inside.matchAll(ESCAPE)) if (escape === '\\') return undefined;
  return end;
}

/** An open bracket. */
export interface Open {
  readonly bracket: '{' | '[';
  readonly from: number;
  /** The end of its last member or item, and of the one before; its own start if there is none. */
  at: number;
  before: number;
  /** The current key of an object, and the number of whole items of a list. */
  key: string;
  count: number;
}

/** The brackets that are open where a text stops being JSON. */
interface Break {
  readonly at: number;
  readonly open: readonly Open[];
  /** Whether a comma or the end of the bracket should be there; and whether it is likely to be just a missing comma. */
  readonly isAfterValue: boolean;
  readonly lacksComma: boolean;
}

/**
 * The offset at which a text stops being JSON; its length if it only ends too early. Engines report this differently or
 * not at all, so the text is scanned here, with a stack of open brackets.
 */
export const jsonErrorOffset = (text: string): number => atOnce(errorOffsetInSlices(text));

/** The same with rests. */
export function* errorOffsetInSlices(text: string): Resting<number> {
  return (yield* breakIn(text))?.at ?? text.length;
}

/** Scans a text until it stops being JSON; undefined if it is JSON as a whole. */
export function* breakIn(text: string): Resting<Break | undefined> {
  const open: Open[] = [];
  let at = 0;
  let expects: 'value' | 'first' | 'separator' = 'value';
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const takeText = (): boolean => {
    const end = endOfText(text, at);
    at = end ?? at;
    return end !== undefined;
  };
  const broken = (lacksComma = false): Break => ({ at, open, lacksComma, isAfterValue: expects === 'separator' });
  for (let steps = 1; ; steps++) {
    if (steps % STEP === 0) yield;
    take(BLANK);
    const inside = open.at(-1);
    const character = text.charAt(at);
    if (expects !== 'value' && inside && character === (inside.bracket === '{' ? '}' : ']')) {
      at++;
      open.pop();
      const around = open.at(-1);
      if (around) [around.before, around.at, around.count] = [around.at, at, around.count + 1];
      expects = 'separator';
    } else if (expects === 'separator') {
      if (!inside) return at >= text.length ? undefined : broken();
      if (character !== ',') return broken(mayFollow(character, text.charAt(inside.at - 1), inside.bracket));
      at++;
      expects = 'value';
    } else {
      if (inside?.bracket === '{') {
        const end = endOfText(text, at);
        COLON.lastIndex = end ?? 0;
        if (end === undefined || !COLON.test(text)) return broken();
        inside.key = text.slice(at + 1, end - 1);
        at = COLON.lastIndex;
        take(BLANK);
      }
      const bracket = text.charAt(at);
      if (bracket === '{' || bracket === '[') {
        open.push({ bracket, from: at, at: at + 1, before: at + 1, key: '', count: 0 });
        at++;
        expects = 'first';
      } else if (takeText() || take(PLAIN)) {
        if (inside) [inside.before, inside.at, inside.count] = [inside.at, at, inside.count + 1];
        expects = 'separator';
      } else return broken();
    }
  }
}

/** Whether a character begins what can follow a value that ends with `last`: a key; an object after an object, a text after a text. */
const mayFollow = (next: string, last: string, bracket: '{' | '['): boolean =>
  bracket === '{'
    ? next === '"'
    : next === '"'
      ? last === '"'
      : (next === '{' && last === '}') || (next === '[' && last === ']');
