/** A first key without quotes or in single quotes, which JavaScript allows and JSON does not. */
const LITERAL = /^(?:\s|\/\/[^\n]*\n)*[[{](?:[\s[{]|\/\/[^\n]*\n)*(?:'[^'\n]{0,200}'|[A-Za-z_$][\w$]*)\s*:/;
/** How many characters are enough to recognise a literal. */
const START = 4000;

const TOKEN = new RegExp(
  [
    String.raw`(?<blank>\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)`,
    String.raw`(?<text>"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\x60(?:[^\x60\\]|\\[\s\S])*\x60)`,
    String.raw`new\s+Date\(\s*(?<date>[^()]{0,100})\)`,
    String.raw`(?<key>[A-Za-z_$][\w$]*)(?=\s*:)`,
    String.raw`(?<value>true|false|null|undefined|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<mark>[{}[\]:,])`,
  ].join('|'),
  'y',
);

/**
 * Converts a JavaScript literal to JSON, such as the one with which a page creates a timeline:
 * `[{ id: 1, content: 'Talks', start: new Date(2014, 3, 18) }, ]`. Text after its last bracket is dropped. Returns any
 * other text unchanged, also a literal that contains calculations.
 */
export const jsonOfLiteral = (text: string): string => (isLiteral(text) ? readLiteral(text) : text);

/**
 * The same for a text that begins as JSON does, but may have commas before brackets, comments, and keys without quotes.
 * More than that after its last bracket is not dropped: such a text is returned unchanged.
 */
export function literalAsJson(text: string): string {
  const json = readLiteral(text);
  return /^[\s;),]*$/.test(text.slice(TOKEN.lastIndex)) ? json : text;
}

function readLiteral(text: string): string {
  const json: string[] = [];
  let depth = 0;
  TOKEN.lastIndex = 0;
  do {
    const found = TOKEN.exec(text)?.groups;
    if (!found) return text;
    const { blank, text: quoted, date, key, value, mark } = found;
    if (blank !== undefined) continue;
    const said = quoted ?? (key === undefined ? undefined : `"${key}"`);
    const token = mark ?? (said === undefined ? (value === undefined ? dateOf(date!) : valueOf(value)) : textOf(said));
    if (token === undefined) return text;
    if (mark === '{' || mark === '[') depth++;
    if (mark === '}' || mark === ']') {
      depth--;
      // JavaScript allows a comma after the last item; JSON does not.
      if (json.at(-1) === ',') json.pop();
    }
    json.push(token);
  } while (depth > 0 || json.length === 0);
  return json.join('');
}

/** Whether a text begins like a JavaScript literal that is not JSON. */
export const isLiteral = (text: string): boolean => LITERAL.test(text.slice(0, START));

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '', '0': '' };

const textOf = (quoted: string): string =>
  JSON.stringify(
    quoted
      .slice(1, -1)
      .replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g, (_, four?: string, two?: string, letter = '') =>
        four === undefined && two === undefined
          ? (ESCAPES[letter as string] ?? String(letter))
          : String.fromCharCode(Number.parseInt(four ?? two!, 16)),
      ),
  );

const valueOf = (value: string): string =>
  value === 'undefined' ? 'null' : /\d/.test(value) ? String(Number(value)) : value;

/**
 * The arguments of `new Date()` as JSON: a text or a number unchanged, the parts of a time as an ISO date. Months are
 * counted from 0. Undefined for anything else.
 */
function dateOf(written: string): string | undefined {
  const given = written.trim();
  if (/^(["']).*\1$/.test(given)) return textOf(given);
  const parts = given.split(',').map((part) => part.trim());
  if (parts.at(-1) === '' || parts.some((part) => !/^-?\d+$/.test(part))) return undefined;
  const [year = 0, month = 0, day, ...time] = parts.map(Number);
  if (parts.length === 1) return given;
  const pad = (part: number): string => String(part).padStart(2, '0');
  const date = [String(year).padStart(4, '0'), pad(month + 1), ...(day === undefined ? [] : [pad(day)])].join('-');
  const [hour, minute = 0, second = 0] = time;
  return JSON.stringify(hour === undefined ? date : `${date}T${[hour, minute, second].map(pad).join(':')}`);
}
