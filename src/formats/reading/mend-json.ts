import type { Resting } from '../../rest.js';
import { countBreaks } from './count-breaks.js';

/** JSON without what was wrong in it. */
export interface Mended {
  readonly json: string;
  readonly mistakes: readonly Mistake[];
  /** The list of records, as a JSON Pointer, and the places in it of the records that were left out. */
  readonly list: string;
  readonly lost: readonly number[];
}

/** What was wrong, and where: `line 3, column 16`. */
export interface Mistake {
  readonly place: string;
  readonly done: 'a comma is missing there' | 'the record there is left out' | 'what follows is left out';
}

/** After more mistakes, the rest of the text is left out; of a long one sooner, since it is looked through after each. */
const mostMended = ({ length }: string): number => (length > 1e7 ? 3 : 20);
/** How many values are scanned between two rests. */
const STEP = 1 << 14;

const BLANK = /\s*/y;
const VALUE =
  /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const KEY = /"((?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*)"\s*:/y;

/** An open bracket. */
interface Open {
  readonly bracket: '{' | '[';
  readonly from: number;
  /** The start of the current member or item, or the place where one could begin. */
  at: number;
  /** The current key of an object, and the number of whole items of a list. */
  key: string;
  count: number;
}

/** The brackets that are open where a text stops being JSON, and whether only a comma is missing there. */
interface Break {
  readonly at: number;
  readonly open: readonly Open[];
  readonly lacksComma: boolean;
}

/**
 * Mends JSON that people have edited or that ends too early: adds a missing comma; leaves out the record that cannot be
 * read, and goes on with the next one that begins with the same key; closes what is open. Undefined if there is no list
 * with a whole record.
 */
export function* mendJson(given: string): Resting<Mended | undefined> {
  let text = given;
  let list = '';
  const mistakes: Mistake[] = [];
  const lost: number[] = [];
  for (;;) {
    const end = yield* breakIn(text);
    if (!end) return { json: text, mistakes, list, lost };
    // What comes after a mistake is the end of the given text.
    const place = placeIn(given, end.at + given.length - text.length);
    const told = (done: Mistake['done']): unknown => mistakes.push({ place, done });
    const isLast = mistakes.length >= mostMended(given);
    if (end.lacksComma && !isLast) {
      told('a comma is missing there');
      text = `${text.slice(0, end.at)},${text.slice(end.at)}`;
      continue;
    }
    const { open } = end;
    const level = open.findIndex(
      ({ bracket }, i) =>
        bracket === '[' && open[i + 1]?.bracket !== '[' && text.slice(open[i]!.from, end.at).includes('{'),
    );
    if (level < 0) {
      // A member of the whole, after its lists.
      const root = open[0];
      if (root?.bracket !== '{' || !/[}\]]\s*,?\s*$/.test(text.slice(root.from, root.at))) return undefined;
      told('what follows is left out');
      return { json: closed(text.slice(0, root.at), [root]), mistakes, list, lost };
    }
    const records = open[level]!;
    list = pointerTo(open.slice(0, level));
    const good = text.slice(0, records.at);
    const next = isLast ? undefined : nextRecord(text, records, end.at);
    if (next === undefined) {
      told('what follows is left out');
      return records.count > 0 ? { json: closed(good, open.slice(0, level + 1)), mistakes, list, lost } : undefined;
    }
    told('the record there is left out');
    lost.push(records.count + lost.length);
    text = withoutComma(good) + (records.count > 0 ? ',' : '') + text.slice(next);
  }
}

/** Where the next record begins: with the key with which the first one does. */
function nextRecord(text: string, { from }: Open, after: number): number | undefined {
  const [, key] = /^\[\s*\{\s*("[^"\\]{1,200}")\s*:/.exec(text.slice(from, from + 1000)) ?? [];
  if (key === undefined) return undefined;
  // An object that is not after another one and a comma is within the broken record.
  const begins = new RegExp(
    String.raw`(?<=\}\s{0,100},\s{0,100})\{\s*${key.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\s*:`,
    'g',
  );
  begins.lastIndex = after;
  return begins.exec(text)?.index;
}

const withoutComma = (text: string): string => text.replace(/,\s*$/, '');

const closed = (text: string, open: readonly Open[]): string =>
  withoutComma(text) +
  open
    .map(({ bracket }) => (bracket === '{' ? '}' : ']'))
    .reverse()
    .join('');

const pointerTo = (open: readonly Open[]): string =>
  open.map(({ bracket, key, count }) => `/${bracket === '{' ? key : String(count)}`).join('');

/** A string without its end. */
const UNENDED = /^"(?:[^"\\]|\\[^])*$/;

function placeIn(text: string, at: number): string {
  if (at >= text.trimEnd().length || UNENDED.test(text.slice(at))) return 'it ends too early';
  const before = text.slice(0, at);
  return `line ${String(countBreaks(before) + 1)}, column ${String(at - before.lastIndexOf('\n'))}`;
}

/** Scans a text until it stops being JSON; undefined if it is JSON as a whole. */
function* breakIn(text: string): Resting<Break | undefined> {
  const open: Open[] = [];
  let at = 0;
  let expects: 'value' | 'first' | 'separator' = 'value';
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const broken = (lacksComma = false): Break => ({ at, open, lacksComma });
  for (let steps = 1; ; steps++) {
    if (steps % STEP === 0) yield;
    take(BLANK);
    const inside = open.at(-1);
    const character = text.charAt(at);
    if (expects !== 'value' && inside && character === (inside.bracket === '{' ? '}' : ']')) {
      at++;
      open.pop();
      const around = open.at(-1);
      if (around) [around.at, around.count] = [at, around.count + 1];
      expects = 'separator';
    } else if (expects === 'separator') {
      if (!inside) return at >= text.length ? undefined : broken();
      if (character !== ',') return broken(/["{[]/.test(character) && at > inside.from);
      at++;
      expects = 'value';
    } else {
      if (inside?.bracket === '{') {
        const key = take(KEY)?.[1];
        if (key === undefined) return broken();
        inside.key = key;
        take(BLANK);
      }
      const bracket = text.charAt(at);
      if (bracket === '{' || bracket === '[') {
        open.push({ bracket, from: at, at: at + 1, key: '', count: 0 });
        at++;
        expects = 'first';
      } else if (take(VALUE)) {
        if (inside) [inside.at, inside.count] = [at, inside.count + 1];
        expects = 'separator';
      } else return broken();
    }
  }
}
