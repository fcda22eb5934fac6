import type { Precision } from './precision.js';

/**
 * Puts words around a date. `unit` is what the date names, on which articles and prepositions depend: `day` for anything finer, `year`
 * for anything without an article.
 */
export type Phrase = (date: string, unit: Precision) => string;

/** Names a numbered period; `numeral` writes a number in the digits of the locale. */
type Count = (n: number, numeral: (n: number) => string) => string;

/** The words of a language that `Intl` does not have, for how certain a date is. */
export interface DateWords {
  /** “about 1570”. */
  readonly about: Phrase;
  /** “possibly 1961”. */
  readonly possibly: Phrase;
  /** It still goes on: “since 1961”. */
  readonly since: Phrase;
  /** It began then, and nobody knows when it ended: “from 1961, end unknown”. */
  readonly from: Phrase;
  /** It had no beginning, and ended then: “until 1985”. */
  readonly until: Phrase;
  /** It ended then, and nobody knows when it began: “until 1985, start unknown”. */
  readonly endedThen: Phrase;
  /** “1984 or before”. */
  readonly orBefore: Phrase;
  /** “1760 or later”. */
  readonly orLater: Phrase;
  readonly between: (first: string, last: string, unit: Precision, lastUnit: Precision) => string;
  /** Turns “between 1911 and 1991” into words that can follow a preposition: “some time between 1911 and 1991”. Default: no change. */
  readonly sometime?: (between: string) => string;
  /** A doubt after its date: “1911–1991 (approximately)”. */
  readonly aside: (date: string, approximate: boolean, uncertain: boolean) => string;
  /** Whether, after a preposition, a doubt must follow its date, since the two cannot stand together. Default: never. */
  readonly hasAside?: (unit: Precision) => boolean;
  /** From one date to another, if `Intl` has no shorter form: “1961 – June 2024”. */
  readonly range: (first: string, last: string) => string;
  /** Spring, summer, autumn or winter (0–3) of a year. Without it, the months are given. */
  readonly season?: (season: number, year: string) => string;
  /** A decade, by its first year. Without it, the years are given. */
  readonly decade?: Count;
  /** The nth century or millennium. Without it, the years are given. */
  readonly century?: Count;
  readonly millennium?: Count;
  /** A century or millennium before the year 1. */
  readonly beforeChrist?: (period: string) => string;
  /** Names of the eras before and after the year 1, in place of those of `Intl`. */
  readonly eras?: readonly [before: string, after: string];
  /** A date of the Julian calendar. */
  readonly julian: (date: string) => string;
  /** Whether a month has another form after a preposition: the one that `Intl` uses beside a day. */
  readonly inflectsMonths?: boolean;
  /** Whether dates are written year, month, day: then the second date of a range only has what differs from the first. */
  readonly isBigEndian?: boolean;
}
