import { atOnce } from '../../at-once.js';
import type { Resting } from '../../rest.js';
import { isoYear } from '../dates/civil-date.js';
import { endOfQuoted } from './end-of-quoted.js';

/** A first key without quotes or in single quotes, which JavaScript allows and JSON does not. */
const LITERAL = /^(?:\s|\/\/[^\n]*\n)*[[{](?:[\s[{]|\/\/[^\n]*\n)*(?:'[^'\n]{0,200}'|[A-Za-z_$][\w$]*)\s*:/;
/** How many characters are enough to recognise a literal. */
const START = 4000;

/** One text, which may have brackets, or what has no brackets. */
const ARGUMENTS = String.raw`(?:"[^"\n]{0,100}"|'[^'\n]{0,100}'|\x60[^\x60$]{0,100}\x60)\s*|[^()]{0,100}`;

const TOKEN = new RegExp(
  [
    String.raw`(?<blank>\s+|\/\/[^\n]*|\/\*[^]*?\*\/)`,
    // Functions that make a date of a text, of numbers or of nothing; what is asked of the date makes no difference.
    String.raw`(?:new\s+Date|Date\.UTC|Date\.parse|Date\.now|moment(?:\.utc)?|dayjs)\(\s*(?:Date\.(?:UTC|parse)\(\s*(?<inner>${ARGUMENTS})\)\s*|(?<date>${ARGUMENTS}))\)(?:\.(?:toISOString|getTime|valueOf|toDate)\(\))?`,
    String.raw`(?<key>[A-Za-z_$][\w$]*)(?=\s*:)`,
    String.raw`(?<value>(?:true|false|null|undefined|True|False|None|[-+]?(?:NaN|Infinity))\b|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<mark>[{}[\]:,])`,
  ].join('|'),
  'y',
);

/**
 * Converts a JavaScript literal to JSON, such as the one with which a page creates a timeline:
 * `[{ id: 1, content: 'Talks', start: new Date(2014, 3, 18) }, ]`. Text after its last bracket is dropped. Returns any
 * other text unchanged, also a literal that contains calculations.
 */
export function* jsonOfLiteral(text: string): Resting<string> {
  return isLiteral(text) ? ((yield* literalAt(text, 0)).json ?? text) : text;
}

/**
 * The same for a text that begins as JSON does, but may have commas before brackets, comments, and keys without quotes;
 * without rests.
 * More than that after its last bracket is not dropped: such a text is returned unchanged.
 */
export function literalAsJson(text: string): string {
  const { json = text, end } = atOnce(literalAt(text, 0));
  return /^[\s;),]*$/.test(text.slice(end)) ? json : text;
}

/** How many tokens are read between two rests. */
const STEP = 4096;

interface Literal {
  readonly json: string | undefined;
  readonly end: number;
}

/**
 * The literal that begins at an offset, as JSON, and its end. Undefined if it contains calculations, and then the end is
 * where these begin. With rests.
 */
export function* literalAt(text: string, from: number): Resting<Literal> {
  const json: string[] = [];
  let before = '';
  let depth = 0;
  let end = from;
  do {
    if (json.length === STEP) {
      // The last token stays, since it may be a comma that has to go. All of them would take long to join at the end.
      before += json.splice(0, STEP - 1).join('');
      yield;
    }
    const quoted = textAt(text, end);
    if (quoted) {
      json.push(quoted.json);
      end = quoted.end;
      continue;
    }
    // Another text may have been read during a rest.
    TOKEN.lastIndex = end;
    const found = TOKEN.exec(text);
    if (!found) return { json: undefined, end };
    end = TOKEN.lastIndex;
    const { blank, inner, date = inner, key, value, mark } = found.groups!;
    if (blank !== undefined) continue;
    const token =
      mark ??
      (key === undefined
        ? value === undefined
          ? dateOf(date!, found[0].includes('UTC('))
          : valueOf(value)
        : JSON.stringify(key));
    if (token === undefined) return { json: undefined, end };
    if (mark === '{' || mark === '[') depth++;
    if (mark === '}' || mark === ']') {
      depth--;
      // JavaScript allows a comma after the last item; JSON does not.
      if (json.at(-1) === ',') json.pop();
    }
    json.push(token);
  } while (depth > 0 || json.length === 0);
  return { json: before + json.join(''), end };
}

/** Whether a text begins like a JavaScript literal that is not JSON. */
export const isLiteral = (text: string): boolean => LITERAL.test(text.slice(0, START));

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '', '0': '' };

const QUOTE = /["'`]/;
/** A text in the quotes that word processors make of straight ones. They often take the wrong one. */
const CURLY = /[“”„]([^“”]*)[“”]/y;
const PLUS = /\s*\+\s*(?=["'`])/y;

/** A text in quotes as JSON, and its end. Long ones are often in pieces: `'a ' + 'b'`. */
function textAt(text: string, from: number): { readonly json: string; readonly end: number } | undefined {
  CURLY.lastIndex = from;
  const curly = CURLY.exec(text);
  if (curly) return { json: JSON.stringify(pieceOf(curly[0])), end: CURLY.lastIndex };
  const pieces: string[] = [];
  let end = from;
  for (let at = from; QUOTE.test(text.charAt(at)); at = PLUS.lastIndex) {
    const next = endOfQuoted(text, at);
    if (next === undefined) break;
    pieces.push(pieceOf(text.slice(at, next)));
    PLUS.lastIndex = end = next;
    if (!PLUS.test(text)) break;
  }
  return pieces.length > 0 ? { json: JSON.stringify(pieces.join('')), end } : undefined;
}

const pieceOf = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g, (_, four?: string, two?: string, letter = '') =>
      four === undefined && two === undefined
        ? (ESCAPES[letter as string] ?? String(letter))
        : String.fromCharCode(Number.parseInt(four ?? two!, 16)),
    );

/** The words of JavaScript and of Python for what JSON has other words for, or none. */
const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false', true: 'true', false: 'false' };

const valueOf = (value: string): string => (/\d/.test(value) ? String(Number(value)) : (WORDS[value] ?? 'null'));

/**
 * The arguments of `new Date()` as JSON: a text or a number unchanged, the parts of a time as an ISO date, which is as
 * exact as they are. Months are counted from 0, years below 100 are of the 20th century, and no argument means now.
 * Undefined for anything else.
 */
function dateOf(written: string, isUtc: boolean): string | undefined {
  const given = written.trim();
  if (given === '') return '"now"';
  if (/^(["'`]).*\1$/.test(given)) return JSON.stringify(pieceOf(given));
  const parts = given.split(',').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  if (parts.some((part) => !/^-?\d+$/.test(part))) return undefined;
  const [year = 0, month = 0, day, ...time] = parts.map(Number);
  if (parts.length === 1) return given;
  const [hour = 0, minute = 0, second = 0] = time;
  // The 35th day and the 13th month are in what comes after.
  const at = new Date(0);
  at.setUTCFullYear(year >= 0 && year < 100 ? year + 1900 : year, month, day ?? 1);
  at.setUTCHours(hour, minute, second);
  if (Number.isNaN(at.getTime())) return undefined;
  const [, monthDay = '', clock = ''] = /(-\d\d-\d\d)T(.{8})/.exec(at.toISOString())!;
  const date = isoYear(at.getUTCFullYear()) + monthDay.slice(0, day === undefined ? 3 : undefined);
  return JSON.stringify(time.length === 0 ? date : `${date}T${clock}${isUtc ? 'Z' : ''}`);
}
