const BEFORE = String.raw`b\.? ?c\.?(?: ?e\.?)?|av\.? ?j\.?-?c\.?|v\.? ?chr\.?|a\.? ?c\.?(?![a-z])|до н\.? ?э\.?|f\.? ?kr\.?|p\.? ?n\. ?e\.|př\.? ?(?:kr\.?|n\.? ?l\.?)|π\.? ?χ\.?`;
const AFTER = String.raw`a\.? ?d\.?|c\.? ?e\.?|ap\.? ?j\.?-?c\.?|n\.? ?chr\.?|d\.? ?c\.?|н\.? ?э\.?|e\.? ?kr\.?|n\. ?e\.|μ\.? ?χ\.?`;
/** An era before a date, between a month and its year, or after a date. */
const ERA = new RegExp(
  String.raw`(?:^(${AFTER})\s*(?=\d))|(?<=\s)a\.?d\.?\s+(?=\d{1,4}$)|(?:(?<=[\d\s.])(?:(${BEFORE})|(?:${AFTER}))$)|^(m\.?ö\.?)\s*(?=\d)`,
  'i',
);

/** A date without its era, and whether that is before Christ. */
interface OfEra {
  readonly bare: string;
  readonly isBefore: boolean;
}

/** Splits a date from its era: `63 bc`, `ad 14`, `19 august ad 14`. Undefined if it has none. */
export function withoutEra(words: string): OfEra | undefined {
  const era = ERA.exec(words);
  return era ? { bare: words.replace(ERA, '').trim(), isBefore: (era[2] ?? era[3]) !== undefined } : undefined;
}

const SAYS_ERA = new RegExp(String.raw`\d\s?(?:${BEFORE})(?!\p{L})|(?:^|\s)a\.?d\.?\s?\d`, 'iu');

/** Whether any of the texts has a year with an era. */
export const haveEras = (texts: readonly unknown[]): boolean =>
  texts.some((text) => typeof text === 'string' && SAYS_ERA.test(text));

/** A day, the name of a month, and a year of one or two digits without an era. */
const YOUNG_YEAR = /(^|[\s–-])(\d{1,2}\.? \p{L}{3,10}\.?) (\d{1,2})(?=\s*(?:$|[,;(–-]))/gu;

/** Two years of up to three digits without an era: `14–37`. */
const YOUNG_YEARS = /^\s*(\d{1,3})\s?[–-]\s?(\d{1,3})\s*$/;

/** Whether any of the texts has a year that {@link withEra} would give an era. */
export const haveYoungYears = (texts: readonly unknown[]): boolean =>
  texts.some((text) => typeof text === 'string' && withEra(text) !== text);

/**
 * Adds AD to years of few digits, for columns that also have years before Christ: `19 August 14` becomes
 * `19 August AD 14`, since it does not mean 2014 there.
 */
export const withEra = (text: string): string =>
  text.replace(YOUNG_YEARS, '$1–$2 AD').replace(YOUNG_YEAR, '$1$2 AD $3');
