import { HOUR, MINUTE } from '../../time/time.js';

/** A text in which some characters are digits of a given string of digits. A {@link WILD} among these stays one. */
export type Pattern = (digits: string) => string;

/** Stands for any digit. It occurs in no text. */
export const WILD = '\uffff';

/**
 * A search for a phrase in a text with wild digits. It matches wherever the phrase might be in a text that this stands
 * for.
 */
export const wildly = (phrase: string): RegExp =>
  new RegExp(
    Array.from(phrase, (letter) => {
      const own = `\\u{${letter.codePointAt(0)!.toString(16)}}`;
      return /\p{Nd}/u.test(letter) ? `[${own}${WILD}]` : own;
    }).join(''),
    'u',
  );

/**
 * Learns from the texts for some strings of digits what the text for any other is. The first two show which character
 * is which digit; the last verifies that. Undefined if there is no such pattern.
 *
 * @param numerals the ten digits as the texts write them
 */
export function learnPattern(
  texts: readonly string[],
  rows: readonly string[],
  numerals: readonly string[],
): Pattern | undefined {
  const [[a = '', b = '', tried], [first = '', second = '', third = '']] = [texts, rows];
  if (a.length !== b.length) return undefined;
  const literals: string[] = [];
  const places: number[] = [];
  let from = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    const [one, other] = [a[i]!, b[i]!].map((letter) => String(numerals.indexOf(letter)));
    const place = Array.from(first).findIndex((digit, k) => digit === one && second[k] === other);
    if (place === -1) return undefined;
    literals.push(a.slice(from, i));
    places.push(place);
    from = i + 1;
  }
  const rest = a.slice(from);
  const pattern = (digits: string): string => {
    let text = '';
    for (let k = 0; k < places.length; k++) text += literals[k]! + (numerals[Number(digits[places[k]!])] ?? WILD);
    return text + rest;
  };
  return pattern(third) === tried ? pattern : undefined;
}

/** The ten digits as a language writes them. */
export const numeralsOf = (locale: string): readonly string[] =>
  Array.from(new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits: 10 }).format(123_456_789));

/** The digits of a time within its hour: two of the minute, two of the second, three of the ms. */
export const digitsOfHour = (t: number): string => {
  const ms = ((t % HOUR) + HOUR) % HOUR;
  return String(Math.floor(ms / MINUTE) * 100_000 + (ms % MINUTE)).padStart(7, '0');
};
