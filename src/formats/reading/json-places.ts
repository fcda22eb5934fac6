import { partitionPoint } from '../../partition-point.js';
import { endOfQuoted } from './end-of-quoted.js';
import { namesOfPointer } from './names-of-pointer.js';

/** A place in a text, counted from 1 as editors do. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The beginnings of texts, comments as a whole, marks, and anything else up to the next of these. */
const TOKEN = /["'`]|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\]:,]|[^\s"'`{}[\]:,]+/g;

/** What is before the first bracket that is not in a comment, and the bracket. */
const ROOT = /^(?:\/\/[^\n]*|\/\*[^]*?\*\/|[^[{])*?[[{]/;

/**
 * Finds where a JSON Pointer leads to in the text of JSON, or of a literal of JavaScript: the place of the value, or of
 * the innermost one around it, if it is not there. Looks only into the values on the way, and once into each, since a
 * list may have many issues.
 */
export function jsonPlaces(text: string): (pointer: string) => Place | undefined {
  const known = new Map<number, ReadonlyMap<string, number>>();
  const membersAt = (from: number): ReadonlyMap<string, number> => {
    const members = known.get(from) ?? membersIn(text, from);
    known.set(from, members);
    return members;
  };
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const root = (ROOT.exec(text)?.[0].length ?? 0) - 1;
  return (pointer) => {
    if (root < 0 || !pointer.startsWith('/')) return undefined;
    const names = namesOfPointer(pointer);
    // A list that is the whole text is the `events` of a document of ours.
    if (text.charAt(root) === '[' && names[0] === 'events') names.shift();
    let at = root;
    for (let depth = 0; depth < names.length; depth++) {
      const members = membersAt(at);
      const name = names[depth]!;
      const rest = members.has(name) ? name : names.slice(depth).join('/');
      const next = members.get(rest);
      if (next === undefined) break;
      at = next;
    }
    const line = partitionPoint(starts.length, (index) => starts[index]! <= at);
    return { line, column: at - starts[line - 1]! + 1 };
  };
}

/** The members of the list or the object that begins at an offset, by their names or numbers, with their offsets. */
function membersIn(text: string, from: number): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  const isList = text.charAt(from) === '[';
  if (!isList && text.charAt(from) !== '{') return members;
  let depth = 0;
  let key: string | undefined = isList ? '0' : undefined;
  TOKEN.lastIndex = from + 1;
  for (let found = TOKEN.exec(text); found && depth >= 0; found = TOKEN.exec(text)) {
    const { index } = found;
    const end = /["'`]/.test(found[0]) ? (endOfQuoted(text, index) ?? text.length) : TOKEN.lastIndex;
    TOKEN.lastIndex = end;
    const token = text.slice(index, end);
    if (/^\/[/*]/.test(token)) continue;
    if (depth === 0 && token === ',') key = isList ? String(members.size) : undefined;
    else if (depth === 0 && !/^[\]}:]/.test(token)) {
      if (key === undefined) key = nameOf(token);
      else if (!members.has(key)) members.set(key, index);
    }
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
  }
  return members;
}

/** The name that a key gives, which may have quotes of any kind. */
function nameOf(key: string): string {
  try {
    return String(JSON.parse(key));
  } catch {
    return key.replace(/^(['`])(.*)\1$/s, '$2');
  }
}
