import type { Resting } from '../../rest.js';
import type { FileFacts } from './recognise.js';
import { literalAt } from './js-literal.js';

/** The first words of a program, after comments. */
const PROGRAM =
  /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:(?:var|let|const|import|export|function|async)\s+[\w${*"']|(?:window|document|module)\.|\$\(|\(function\b|\(\(\) *=>|["']use strict["'])/;
const ENDING = /\.(?:[cm]?js|jsx|ts|tsx)(?:[?#].*)?$/i;

/** Whether a text is a program in JavaScript: by its first words, its name or its media type. */
export const isProgram = (text: string, { name = '', mediaType = '' }: FileFacts): boolean =>
  PROGRAM.test(text.slice(0, 2000)) || ENDING.test(name) || /\b(?:java|type)script\b/i.test(mediaType);

/** Where a program may have a list or an object: with a name, or as the argument of something that may have one. */
const VALUE = /(?:\b([\w$]{1,100})["']?\s*[=:]\s*)?(?:new\s+[\w$.]{1,100}\s*\(\s*|[\w$.]{1,100}\(\s*)?(?=[[{])/g;

/** How much of a list shows whether it has rows with words and dates. */
const BEGINNING = 1000;
/** Rows of a chart that have words and dates: `[["Washington","1789-04-30","1797-03-04"], …]`. */
const ROWS = /^\[\[(?=[^\]]*"[^"\]]*\p{L})[^\]]*\d{4}/u;

/** How often a text may be looked through, since what turns out to be no literal may contain some. */
const MOST_LOOKS = 4;
/** How many values are looked at between two rests. */
const STEP = 64;
/** Longer programs are not looked into. */
const LONGEST = 1e7;

/**
 * The lists and objects in a program that are written out, by their names, as JSON: those from which a page of
 * vis-timeline or TimelineJS makes its timeline. Nothing is run. Undefined if there are none. With rests.
 */
export function* dataInProgram(text: string): Resting<string | undefined> {
  if (text.length > LONGEST) return undefined;
  const found = new Map<string, string>();
  let left = text.length * MOST_LOOKS;
  let looks = 0;
  for (let match = valueFrom(text, 0); match && left > 0;) {
    if (++looks % STEP === 0) yield;
    const from = match.index + match[0].length;
    const { json, end } = yield* literalAt(text, from);
    left -= end - from + 1;
    // Options, such as `{ width: "100%" }`, have no objects within.
    if (json !== undefined && (json.includes('{', 1) || ROWS.test(json.slice(0, BEGINNING))))
      found.set(match[1] ?? `value ${String(found.size)}`, json);
    match = valueFrom(text, json === undefined ? from + 1 : end);
  }
  if (found.size === 1) return [...found.values()][0];
  if (found.size === 0) return undefined;
  return `{${[...found].map(([name, json]) => `${JSON.stringify(asRole(name, json))}:${json}`).join()}}`;
}

function valueFrom(text: string, from: number): RegExpExecArray | null {
  VALUE.lastIndex = from;
  return VALUE.exec(text);
}

/** The two lists of vis-timeline, whatever their variables are called. */
const asRole = (name: string, json: string): string =>
  /^\[\{[^{}]*"content":/.test(json) ? (/^\[\{[^{}]*"start":/.test(json) ? 'items' : 'groups') : name;
