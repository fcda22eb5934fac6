import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

export const en: DateWords = {
  about: (date, unit) => `about ${the(date, unit)}`,
  possibly: (date, unit) => `possibly ${the(date, unit)}`,
  since: (date, unit) => `since ${the(date, unit)}`,
  from: (date, unit) => `from ${the(date, unit)}, end unknown`,
  until: (date, unit) => `until ${the(date, unit)}`,
  endedThen: (date, unit) => `until ${the(date, unit)}, start unknown`,
  orBefore: (date) => `${date} or before`,
  orLater: (date) => `${date} or later`,
  between: (first, last, unit, lastUnit) => `between ${the(first, unit)} and ${the(last, lastUnit)}`,
  sometime: (between) => `some time ${between}`,
  aside: inBrackets('approximately', 'possibly'),
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (n, numeral) => `${numeral(n)}s`,
  century: (n) => `${ordinal(n)} century`,
  millennium: (n) => `${ordinal(n)} millennium`,
  beforeChrist: (period) => `${period} BCE`,
  eras: ['BCE', 'CE'],
  julian: (date) => `${date} (O.S.)`,
};

const the = (date: string, unit: string): string =>
  ['decade', 'century', 'millennium'].includes(unit) ? `the ${date}` : date;

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return `${String(n)}${SUFFIXES[rule] ?? 'th'}`;
}
