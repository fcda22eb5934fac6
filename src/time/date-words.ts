import type { Precision } from './precision.js';

/**
 * A date in words, and the unit that they name, on which articles and prepositions depend: `day` for all that is finer, `year`
 * for all that takes no article.
 */
export type Phrase = (date: string, unit: Precision) => string;

/** A counted thing; `numeral` writes a number in the digits of the locale. */
type Count = (n: number, numeral: (n: number) => string) => string;

/** What a language has to add to what `Intl` knows, to say how sure a date is. */
export interface DateWords {
  /** “about 1570”. */
  readonly about: Phrase;
  /** “possibly 1961”. */
  readonly possibly: Phrase;
  /** It still goes on: “since 1961”. */
  readonly since: Phrase;
  /** It began then, and nobody knows when it ended: “from 1961, end unknown”. */
  readonly from: Phrase;
  /** It had always been so, and ended then: “until 1985”. */
  readonly until: Phrase;
  /** It ended then, and nobody knows when it began: “until 1985, start unknown”. */
  readonly endedThen: Phrase;
  /** “1984 or before”. */
  readonly orBefore: Phrase;
  /** “1760 or later”. */
  readonly orLater: Phrase;
  readonly between: (first: string, last: string, unit: Precision, lastUnit: Precision) => string;
  /** “Between 1911 and 1991” as what can follow a preposition: “some time between 1911 and 1991”. Without it it can. */
  readonly sometime?: (between: string) => string;
  /** A doubt that stands behind its date: “1911–1991 (approximately)”. */
  readonly aside: (date: string, approximate: boolean, uncertain: boolean) => string;
  /** Whether a doubt must stand behind what follows a preposition, since the two do not go together. Default: never. */
  readonly hasAside?: (unit: Precision) => boolean;
  /** From one date to another where `Intl` has no shorter way: “1961 – June 2024”. */
  readonly range: (first: string, last: string) => string;
  /** Spring, summer, autumn and winter (0–3) of a year. Without it the months are given. */
  readonly season?: (season: number, year: string) => string;
  /** Ten years, by the first of them. Without it the years are given. */
  readonly decade?: Count;
  /** The nth century or millennium. Without it the years are given. */
  readonly century?: Count;
  readonly millennium?: Count;
  /** A century or millennium before the year 1. */
  readonly beforeChrist?: (period: string) => string;
  /** What stands beside years before and after the year 1, where `Intl`’s own abbreviations are not wanted. */
  readonly eras?: readonly [before: string, after: string];
  /** A date of the Julian calendar. */
  readonly julian: (date: string) => string;
  /** Whether a month that follows a preposition has another form, which `Intl` gives it beside a day. */
  readonly inflectsMonths?: boolean;
  /** Year, month, day: the second date of a range then only says what is different from the first. */
  readonly isBigEndian?: boolean;
}
