import type { DateWords } from '../date-words.js';
import { roman } from '../roman.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['весна', 'лето', 'осень', 'зима'];
const GENITIVE: Readonly<Record<string, string>> = { весна: 'весны', лето: 'лета', осень: 'осени', зима: 'зимы' };

/** All prepositions used here ask for the genitive. */
export const ru: DateWords = {
  about: (date, unit) => `около ${genitive(date, unit)}`,
  possibly: (date, unit) => `возможно, ${nominative(date, unit)}`,
  since: (date, unit) => `с ${genitive(date, unit)}`,
  from: (date, unit) => `начиная с ${genitive(date, unit)}, конец неизвестен`,
  until: (date, unit) => `до ${genitive(date, unit)}`,
  endedThen: (date, unit) => `до ${genitive(date, unit)}, начало неизвестно`,
  orBefore: (date, unit) => `не позднее ${genitive(date, unit)}`,
  orLater: (date, unit) => `не ранее ${genitive(date, unit)}`,
  between: (first, last, unit, lastUnit) =>
    `не ранее ${genitive(first, unit)} и не позднее ${genitive(last, lastUnit)}`,
  sometime: (between) => `момента ${between}`,
  aside: inBrackets('приблизительно', 'возможно'),
  hasAside: () => true,
  range: (first, last) => `${first} — ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year} г.`,
  decade: (n, numeral) => `${numeral(n)}-е годы`,
  century: (n) => `${roman(n)} век`,
  millennium: (n, numeral) => `${numeral(n)}-е тысячелетие`,
  beforeChrist: (period) => `${period} до н. э.`,
  julian: (date) => `${date} (ст. ст.)`,
  inflectsMonths: true,
};

/** A bare year gets its “г.”. */
const nominative = (date: string, unit: string): string =>
  unit === 'year' ? date.replace(/^[\d\s]*\d(?=$| \()/, '$& г.') : date;

const genitive = (date: string, unit: string): string =>
  nominative(date, unit)
    .replace(/-е годы/, '-х годов')
    .replace(/ век/, ' века')
    .replace(/-е тысячелетие/, '-го тысячелетия')
    .replace(/^(весна|лето|осень|зима)/, (season) => GENITIVE[season] ?? season);
