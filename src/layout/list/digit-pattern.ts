import { HOUR, MINUTE } from '../../time/time.js';

/** A text in which some letters are digits of a row of digits that is given; where that has a {@link WILD}, it has one. */
export type Pattern = (digits: string) => string;

/** Stands for any digit. No text has it. */
export const WILD = '\uffff';

/** What is found in a text with wild digits where a phrase might be in the text that it stands for, and nowhere else it is. */
export const wildly = (phrase: string): RegExp =>
  new RegExp(
    Array.from(phrase, (letter) => {
      const own = `\\u{${letter.codePointAt(0)!.toString(16)}}`;
      return /\p{Nd}/u.test(letter) ? `[${own}${WILD}]` : own;
    }).join(''),
    'u',
  );

/**
 * Learns from texts for some rows of digits what the text for any other is. By the first two it is told which letters are which digits,
 * the last tries that; undefined where there is no such pattern.
 *
 * @param numerals the ten digits as they are written in the texts
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

/** The ten digits of a language. */
export const numeralsOf = (locale: string): readonly string[] =>
  Array.from(new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits: 10 }).format(123_456_789));

/** A time within its hour as a row of digits: two of the minute, two of the second, and three of its thousandths. */
export const digitsOfHour = (t: number): string => {
  const ms = ((t % HOUR) + HOUR) % HOUR;
  return String(Math.floor(ms / MINUTE) * 100_000 + (ms % MINUTE)).padStart(7, '0');
};
