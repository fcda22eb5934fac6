import type { Resting } from '../../rest.js';
import { countBreaks } from './count-breaks.js';
import { breakIn, type Open } from './json-error.js';

/** JSON without what was wrong in it. */
export interface Mended {
  readonly json: string;
  readonly mistakes: readonly Mistake[];
  /** The list of records, as a JSON Pointer, and the places in it of the records that were left out. */
  readonly list: string;
  readonly lost: readonly number[];
}

/** What was wrong, and where: `line 3, column 16`. */
interface Mistake {
  readonly place: string;
  readonly done: 'a comma is missing there' | 'the record there is left out' | 'what follows is left out';
}

/** After more mistakes, the rest of the text is left out; of a long one sooner, since it is looked through after each. */
const mostMended = ({ length }: string): number => (length > 1e7 ? 3 : 20);

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
      if (root?.bracket !== '{' || !/[}\]]/.test(text.charAt(root.at - 1))) return undefined;
      told('what follows is left out');
      return { json: closed(text.slice(0, root.at), [root]), mistakes, list, lost };
    }
    const records = open[level]!;
    list = pointerTo(open.slice(0, level));
    // What follows a record, and is no other, belongs to it: the record was closed too early.
    const isInLast = open.length === level + 1 && end.isAfterValue && end.at < text.trimEnd().length;
    const count = isInLast ? records.count - 1 : records.count;
    const good = text.slice(0, isInLast ? records.before : records.at);
    const next = isLast ? undefined : nextRecord(text, records, end.at);
    if (next === undefined) {
      told('what follows is left out');
      return count > 0 ? { json: closed(good, open.slice(0, level + 1)), mistakes, list, lost } : undefined;
    }
    told('the record there is left out');
    lost.push(count + lost.length);
    text = withoutComma(good) + (count > 0 ? ',' : '') + text.slice(next);
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

/** Whether a string begins that has no end. */
const isUnended = (text: string, at: number): boolean =>
  text.charAt(at) === '"' && !/(?<!\\)"/.test(text.slice(at + 1));

function placeIn(text: string, at: number): string {
  if (at >= text.trimEnd().length || isUnended(text, at)) return 'it ends too early';
  const before = text.slice(0, at);
  return `line ${String(countBreaks(before) + 1)}, column ${String(at - before.lastIndexOf('\n'))}`;
}
