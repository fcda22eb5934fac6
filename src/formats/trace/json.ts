import type { Resting } from '../../rest.js';
import { jsonPieces } from '../pieces/json-pieces.js';
import { wholeWithRests } from '../pieces/whole-with-rests.js';
import { isObject, problemIn, readJson, type JsonResult } from '../reading/read-json.js';

/** The JSON of a trace, and whether its end was missing. */
export interface TraceJson {
  readonly result: JsonResult;
  /** The text after the last complete record, if it is more than brackets and commas. */
  readonly rest: string;
}

/** How many characters and strings are scanned between two rests. */
const STEP = 1 << 16;

/**
 * Reads a trace with rests. The format allows an array to end after any comma, as when a program stops in the middle.
 * Then all complete records are read.
 */
export function* readTraceJson(text: string): Resting<TraceJson> {
  const { value, isWrong } = yield* wholeWithRests(jsonPieces(), text);
  if (!isWrong) return { result: { value }, rest: '' };
  const cut = yield* lastWholeRecord(text);
  const mended = cut && (yield* wholeWithRests(jsonPieces(), text.slice(0, cut.end) + cut.close));
  if (!mended || mended.isWrong) return { result: { problem: yield* problemIn(text) }, rest: '' };
  const rest = text.slice(cut.end).trim();
  return { result: { value: mended.value }, rest: /^[\s,\]}]*$/.test(rest) ? '' : rest };
}

/**
 * The end of the last complete record of the list, which is the text itself or the `traceEvents` in it, and the missing
 * brackets. Undefined if a record is outside of a list.
 */
function* lastWholeRecord(text: string): Resting<{ readonly end: number; readonly close: string } | undefined> {
  const isBare = /^\s*\[/.test(text);
  const listDepth = isBare ? 1 : 2;
  const start = text.indexOf('[', isBare ? 0 : text.indexOf('"traceEvents"'));
  if (start < 0 || (!isBare && !isOpenObject(text.slice(0, start)))) return undefined;
  let depth = listDepth - 1;
  let end = -1;
  for (let [at, steps] = [start, 1]; at < text.length; at++, steps++) {
    if (steps % STEP === 0) yield;
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = endOfString(text, at);
    else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      depth++;
      // Until a record is complete, there is an empty list.
      if (depth === listDepth && end < 0) end = at + 1;
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) {
      depth--;
      if (depth === listDepth) end = at + 1;
      if (depth < listDepth) break;
    }
  }
  return end < 0 ? undefined : { end, close: isBare ? ']' : ']}' };
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === BACKSLASH) at++;
    else if (character === QUOTE) return at;
  }
  return text.length;
}

/** Whether the text before the list is a single object without deeper ones. */
const isOpenObject = (before: string): boolean => isObject(readJson(`${before}[]}`).value);
