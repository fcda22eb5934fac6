import { civilDate } from '../dates/civil-date.js';
import { readSpokenDate } from '../dates/spoken-date.js';
import { isObject } from '../reading/read-json.js';
import { textsByLanguage } from '../reading/texts-by-language.js';
import { asText } from './as-text.js';
import { isYearName } from './year-name.js';
import { DATEISH, endByName, rolesByName } from './field-roles.js';
import { namesIn } from './record-columns.js';
import type { Row } from './row.js';
import { wordsOf } from './words-of.js';

type Told = (list: readonly unknown[]) => string | undefined;

/**
 * Returns a reader for records that have lists instead of single values: a date, since in libraries all fields may be
 * repeated (`year: ['1920']`), or its parts (`date: [2024, 6, 19]`); a title or description, also in pieces that are
 * not all plain text, as in chats: `['see ', { type: 'link', text: 'a.org' }]`. Undefined if there are none.
 *
 * @param sample the first of the records
 */
export function listedValuesIn(sample: readonly Row[]): ((record: Row) => Row) | undefined {
  if (!sample.some((record) => Object.values(record).some(Array.isArray))) return undefined;
  const names = namesIn(sample);
  const roles = rolesByName(names);
  const fields = names.flatMap((name): readonly (readonly [name: string, told: Told])[] => {
    const told = isWhen(name)
      ? dateOf
      : roles.get('title') === name
        ? (list: readonly unknown[]) => wordsOfList(list) ?? severalWords(list)
        : roles.get('description') === name
          ? wordsOfList
          : undefined;
    const isThere = told !== undefined && sample.some(({ [name]: list }) => Array.isArray(list) && told(list));
    return isThere ? [[name, told]] : [];
  });
  if (fields.length === 0) return undefined;
  return (record) => {
    const read: Record<string, unknown> = { ...record };
    for (const [name, told] of fields)
      if (Array.isArray(record[name])) read[name] = told(record[name] as unknown[]) ?? record[name];
    return read;
  };
}

const isWhen = (name: string): boolean =>
  endByName(name) !== undefined || isYearName(name) || DATEISH.test(wordsOf(name));

/** A single date; several as a set; or the numbers of one, from the year on. */
const dateOf: Told = (list) => {
  const texts = list.map((value) => asText(isObject(value) ? value['@value'] : value) ?? '');
  if (list.length > 1 && list.every(Number.isInteger)) return ofParts(list);
  if (texts.length === 0 || texts.some((text) => readSpokenDate(text) === undefined)) return undefined;
  return texts.length === 1 ? texts[0] : texts.every((text) => ISO.test(text)) ? `{${texts.join()}}` : undefined;
};

/** A year, or a month or day of it. */
const ISO = /^\d{4}(?:-\d\d){0,2}$/;

/** The parts of a time in Java, up to nanoseconds. */
function ofParts([year, month, day, hour, minute, second, nanos]: readonly unknown[]): string | undefined {
  if (Number(year) < 1000) return undefined;
  try {
    const part = nanos === undefined ? second : `${String(second)}.${String(Number(nanos)).padStart(9, '0')}`;
    return civilDate({ year, month, day, hour, minute, second: part });
  } catch {
    return undefined;
  }
}

/** A single text, or one in pieces. Texts in several languages are handled elsewhere. */
const wordsOfList: Told = (list) => {
  const pieces = list.map((piece) => (typeof piece === 'string' ? piece : textOf(piece)));
  const isOne = pieces.length === 1 || list.some(isObject);
  if (!isOne || pieces.some((piece) => piece === undefined) || textsByLanguage(list)) return undefined;
  return pieces.join('') || undefined;
};

const severalWords: Told = (list) =>
  list.length > 0 && list.every((text) => typeof text === 'string') ? list.join('; ') : undefined;

/** The text of a link or of bold text. */
const textOf = (piece: unknown): string | undefined =>
  isObject(piece) && 'type' in piece && typeof piece['text'] === 'string' ? piece['text'] : undefined;
