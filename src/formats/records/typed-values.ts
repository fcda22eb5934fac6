import { readSpokenDate } from '../dates/spoken-date.js';
import { isObject } from '../reading/read-json.js';
import { asText } from './as-text.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

/**
 * Returns a reader for records whose values state their type: `{ type: 'date', date: { … } }`, as in Notion, is the
 * value of that key, and a date with `{ start, end }` is an interval. Undefined if there are none.
 *
 * @param sample the first of the records
 */
export function typedValuesIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  const isTyped = sample.some((record) => Object.values(record).some((value) => untyped(value) !== undefined));
  const isSpan = sample.some((record) => Object.values(record).some((value) => spanIn(value) !== undefined));
  if (!isTyped && !isSpan) return undefined;
  return (record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => {
        const plain = untyped(value) ?? { value };
        const isTitle = isObject(value) && value['type'] === 'title' && isTyped;
        return [isTitle ? 'title' : name, spanIn(plain.value) ?? plain.value];
      }),
    );
}

/** The value of an object that states its type; text in pieces is joined. */
function untyped(value: unknown): { readonly value: unknown } | undefined {
  if (!isObject(value)) return undefined;
  const { type } = value;
  if (typeof type !== 'string' || !(type in value) || type === 'type') return undefined;
  const { [type]: own } = value;
  const pieces = Array.isArray(own) ? own.map(plainText) : [];
  const isText = pieces.length > 0 && pieces.every((piece) => piece !== undefined);
  return { value: isText ? pieces.join('') : Array.isArray(own) && own.length === 0 ? null : own };
}

const plainText = (piece: unknown): string | undefined =>
  isObject(piece) && typeof piece['plain_text'] === 'string' ? piece['plain_text'] : undefined;

const MEMBERS = /^(?:start|end|from|to|time zone|tz)$/;
const DATE = /^-?\d{4}/;
const isDate = (text: string): boolean => DATE.test(text) || readSpokenDate(text) !== undefined;

/** An interval, or its start if it has no end. */
function spanIn(value: unknown): string | undefined {
  if (!isObject(value) || !Object.keys(value).every((name) => MEMBERS.test(wordsOf(name)))) return undefined;
  const [start, end] = [asText(value['start'] ?? value['from']), asText(value['end'] ?? value['to'])];
  if (start === undefined) return undefined;
  if (end === undefined || end === start) return isDate(start) ? start : undefined;
  if (DATE.test(start) && DATE.test(end)) return `${start}/${end}`;
  const spoken = `${start} – ${end}`;
  // Two small numbers may count anything.
  return /\d{4}/.test(spoken) && isDate(spoken) ? spoken : undefined;
}
