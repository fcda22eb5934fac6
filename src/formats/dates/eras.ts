const BEFORE = String.raw`b\.? ?c\.?(?: ?e\.?)?|av\.? ?j\.?-?c\.?|v\.? ?chr\.?|a\.? ?c\.?(?![a-z])|до н\.? ?э\.?|f\.? ?kr\.?|p\.? ?n\. ?e\.|př\.? ?(?:kr\.?|n\.? ?l\.?)|π\.? ?χ\.?`;
const AFTER = String.raw`a\.? ?d\.?|c\.? ?e\.?|ap\.? ?j\.?-?c\.?|n\.? ?chr\.?|d\.? ?c\.?|н\.? ?э\.?|e\.? ?kr\.?|n\. ?e\.|μ\.? ?χ\.?`;
/** Before a date, between a month and its year, or behind a date. */
const ERA = new RegExp(
  String.raw`(?:^(${AFTER})\s*(?=\d))|(?<=\s)a\.?d\.?\s+(?=\d{1,4}$)|(?:(?<=[\d\s.])(?:(${BEFORE})|(?:${AFTER}))$)|^(m\.?ö\.?)\s*(?=\d)`,
  'i',
);

/** A date without its era, and which that is. */
interface OfEra {
  readonly bare: string;
  readonly isBefore: boolean;
}

/** The date that is beside an era, `63 bc`, `ad 14`, `19 august ad 14`; undefined where there is none. */
export function withoutEra(words: string): OfEra | undefined {
  const era = ERA.exec(words);
  return era ? { bare: words.replace(ERA, '').trim(), isBefore: (era[2] ?? era[3]) !== undefined } : undefined;
}

const SAYS_ERA = new RegExp(String.raw`\d\s?(?:${BEFORE})(?!\p{L})|(?:^|\s)a\.?d\.?\s?\d`, 'iu');

/** Whether some texts tell of a year whether it is before Christ or after. */
export const haveEras = (texts: readonly unknown[]): boolean =>
  texts.some((text) => typeof text === 'string' && SAYS_ERA.test(text));

/** A day, a month by its name, and a year of one or two digits that says no era. */
const YOUNG_YEAR = /(^|[\s–-])(\d{1,2}\.? \p{L}{3,10}\.?) (\d{1,2})(?=\s*(?:$|[,;(–-]))/gu;

/** Two such years: `14–37`. */
const YOUNG_YEARS = /^\s*(\d{1,3})\s?[–-]\s?(\d{1,3})\s*$/;

/** Whether some of a column’s years have but one or two digits, behind months by their names. */
export const haveYoungYears = (texts: readonly unknown[]): boolean =>
  texts.some((text) => typeof text === 'string' && withEra(text) !== text);

/** A date that stands beside years before Christ, with the era of the years in it that have so few digits: `19 August 14` as `19 August AD 14`. */
export const withEra = (text: string): string =>
  text.replace(YOUNG_YEARS, '$1–$2 AD').replace(YOUNG_YEAR, '$1$2 AD $3');
