import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'];

export const de: DateWords = {
  about: (date) => `ca. ${date}`,
  possibly: (date) => `möglicherweise ${date}`,
  since: (date, unit) => `seit ${dative(date, unit)}`,
  from: (date, unit) => `ab ${dative(date, unit)}, Ende unbekannt`,
  until,
  endedThen: (date, unit) => `${until(date, unit)}, Beginn unbekannt`,
  orBefore: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  between: (first, last, unit, lastUnit) => `zwischen ${dative(first, unit)} und ${dative(last, lastUnit)}`,
  sometime: (between) => `einem Zeitpunkt ${between}`,
  aside: inBrackets('ungefähr', 'möglicherweise'),
  hasAside: (unit) => UNITS_WITH_ARTICLE[unit] !== undefined,
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (n, numeral) => `${numeral(n)}er-Jahre`,
  century: (n, numeral) => `${numeral(n)}. Jahrhundert`,
  millennium: (n, numeral) => `${numeral(n)}. Jahrtausend`,
  beforeChrist: (period) => `${period} v. Chr.`,
  julian: (date) => `${date} (julianisch)`,
};

/** The article that a preposition asks for, and the same melted with “zu”. */
const UNITS_WITH_ARTICLE: Partial<Record<string, { article: string; to: string }>> = {
  day: { article: 'dem', to: 'zum' },
  season: { article: 'dem', to: 'zum' },
  decade: { article: 'den', to: 'zu den' },
  century: { article: 'dem', to: 'zum' },
  millennium: { article: 'dem', to: 'zum' },
};

function dative(date: string, unit: string): string {
  const article = UNITS_WITH_ARTICLE[unit]?.article;
  return article ? `${article} ${inflected(date)}` : date;
}

const inflected = (date: string): string => date.replace(/er-Jahre\b/, 'er-Jahren');

function until(date: string, unit: string): string {
  if (date.startsWith('einem ')) return `bis zu ${date}`;
  return UNITS_WITH_ARTICLE[unit] ? `bis ${UNITS_WITH_ARTICLE[unit].to} ${inflected(date)}` : `bis ${date}`;
}
