import type { Reading } from './reading.js';
import { WaitingText } from './waiting-text.js';

/** The greatest number of characters that are given to `JSON.parse` at once. Longer values are taken apart. */
const BATCH = 1 << 16;
/**
 * Deeper values are given to it at any length. No list of events is as deep, and finding the end of each level takes
 * long.
 */
const DEEPEST = 64;

/** The result of reading JSON in pieces. */
export interface JsonPieces {
  /** If the rest of the text is missing: the complete part. */
  readonly value: unknown;
  /** Whether it is not JSON. */
  readonly isWrong: boolean;
}

type List = unknown[];
type Members = Record<string, unknown>;

/** A list or an object that is read member by member. */
interface Open {
  readonly into: List | Members;
  /** What comes next: a member or the end; a member; or a comma or the end. */
  expects: 'first' | 'member' | 'separator';
}

/**
 * Reads JSON to the same value as `JSON.parse`, a batch of members at a time: the items of a list, the members of an
 * object, and those within members that are too long for a batch.
 */
export function* jsonPieces(): Reading<JsonPieces> {
  const waiting = new WaitingText();
  const open: Open[] = [];
  const first = yield* firstMark(waiting);
  if (!isBracket(first)) return yield* readScalar(waiting);
  const root = enter(waiting, open);
  const stop = (): JsonPieces => ({ value: root, isWrong: !waiting.end?.isBroken });
  const wrong = { value: undefined, isWrong: true };
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const { into } = inner;
    const close = Array.isArray(into) ? ']' : '}';
    if (inner.expects === 'separator') {
      const mark = yield* firstMark(waiting);
      if (mark === '') return stop();
      if (mark !== ',' && mark !== close) return wrong;
      waiting.skip(1);
      if (mark === close) open.pop();
      else inner.expects = 'member';
      continue;
    }
    const isDeep = open.length >= DEEPEST;
    const [length, isLast] = yield* membersIn(waiting, isDeep);
    yield;
    if (length < 0) {
      if (isDeep) return stop();
      // Either a member is too long, or the text ends within it.
      const key = Array.isArray(into) ? { name: '', length: 0 } : keyIn(waiting.text);
      if (!key) return stop();
      const blanks = BLANKS.exec(waiting.text.slice(key.length))![0].length;
      if (!isBracket(waiting.text.charAt(key.length + blanks))) return stop();
      // Half an item is not used; half an object may contain complete items.
      if (waiting.end?.isBroken && Array.isArray(into) && waiting.text.length < BATCH) return stop();
      inner.expects = 'separator';
      waiting.skip(key.length + blanks);
      const value = enter(waiting, open);
      if (Array.isArray(into)) into.push(value);
      else put(into, key.name, value);
      continue;
    }
    const text = waiting.text.slice(0, length);
    const isNone = isLast && BLANK.test(text);
    if ((isNone && inner.expects === 'member') || (isLast && waiting.text.charAt(length) !== close)) return wrong;
    if (!isNone && !add(into, text)) return wrong;
    waiting.skip(length + 1);
    if (isLast) open.pop();
    else inner.expects = 'member';
  }
  return (yield* firstMark(waiting)) === '' ? { value: root, isWrong: false } : wrong;
}

const BLANKS = /^[ \t\n\r]*/;
const BLANK = /^[ \t\n\r]*$/;
const COLON = /^[ \t\n\r]*:/;

/** The key of the member that begins here, and its length with the colon; undefined if it is not JSON. */
function keyIn(text: string): { readonly name: string; readonly length: number } | undefined {
  const begin = BLANKS.exec(text)![0].length;
  const end = text.charCodeAt(begin) === QUOTE ? stringEnd(text, begin) : -1;
  const colon = end < 0 ? undefined : COLON.exec(text.slice(end))?.[0];
  if (colon === undefined) return undefined;
  try {
    return { name: JSON.parse(text.slice(begin, end)) as string, length: end + colon.length };
  } catch {
    return undefined;
  }
}

const isBracket = (mark: string): boolean => mark === '[' || mark === '{';

/** Skips to the next character that is not a space and returns it; the empty string at the end. */
function* firstMark(waiting: WaitingText): Reading<string> {
  for (;;) {
    waiting.skip(BLANKS.exec(waiting.text)![0].length);
    if (waiting.text !== '' || waiting.end) return waiting.text.charAt(0);
    yield* waiting.more();
  }
}

/** Opens the list or the object that begins here. */
function enter(waiting: WaitingText, open: Open[]): List | Members {
  const into = waiting.text.startsWith('[') ? [] : {};
  waiting.skip(1);
  open.push({ into, expects: 'first' });
  return into;
}

function* readScalar(waiting: WaitingText): Reading<JsonPieces> {
  while (!waiting.end) yield* waiting.more();
  try {
    return { value: JSON.parse(waiting.text) as unknown, isWrong: false };
  } catch {
    return { value: undefined, isWrong: true };
  }
}

/**
 * The length of the next members that form a batch, without the comma or bracket after them, and whether they are the
 * last. Negative if the first of them is too long and may be taken apart, or does not end.
 *
 * @param isDeep whether members may not be taken apart
 */
function* membersIn(waiting: WaitingText, isDeep: boolean): Reading<readonly [length: number, isLast: boolean]> {
  let [at, depth, comma] = [0, 0, -1];
  let isLong = false;
  for (;;) {
    const { text } = waiting;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        const end = stringEnd(text, at);
        if (end < 0) break;
        at = end;
        continue;
      }
      if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
      else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (depth === 0) return [at, true];
        depth--;
      } else if (code === COMMA && depth === 0) {
        comma = at;
        if (isLong) return [comma, false];
      }
      at++;
      if (at < BATCH || isLong) continue;
      if (comma >= 0) return [comma, false];
      if (depth > 0 && !isDeep) return [-1, false];
      // Strings and numbers cannot be taken apart.
      isLong = true;
    }
    if (comma >= 0 && (waiting.end || at >= BATCH)) return [comma, false];
    if (waiting.end) return [-1, false];
    yield* waiting.more();
  }
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The index after the quote that ends a string; negative if there is none. */
function stringEnd(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return -1;
}

/** Adds the members of a batch; returns false if it is not JSON. */
function add(into: List | Members, text: string): boolean {
  try {
    if (Array.isArray(into)) for (const item of JSON.parse(`[${text}]`) as List) into.push(item);
    else for (const [key, value] of Object.entries(JSON.parse(`{${text}}`) as Members)) put(into, key, value);
    return true;
  } catch {
    return false;
  }
}

/** As in `JSON.parse`, `__proto__` is an ordinary key. */
function put(into: Members, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, writable: true, enumerable: true, configurable: true });
}
