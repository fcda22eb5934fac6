import type { DateWords } from '../date-words.js';
import { roman } from '../roman.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['printemps', 'été', 'automne', 'hiver'];

export const fr: DateWords = {
  about: (date, unit) => `vers ${the(date, unit)}`,
  possibly: (date, unit) => `peut-être ${the(date, unit)}`,
  since: (date, unit) => `depuis ${the(date, unit)}`,
  from: (date, unit) => `à partir ${contract('de', date, unit)}, fin inconnue`,
  until: (date, unit) => `jusqu’${contract('à', date, unit)}`,
  endedThen: (date, unit) => `jusqu’${contract('à', date, unit)}, début inconnu`,
  orBefore: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  between: (first, last, unit, lastUnit) => `entre ${the(first, unit)} et ${the(last, lastUnit)}`,
  sometime: (between) => `un moment ${between}`,
  aside: inBrackets('environ', 'peut-être'),
  hasAside: () => true,
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (n, numeral) => `années ${numeral(n)}`,
  century: (n) => `${roman(n)}${n === 1 ? 'ᵉʳ' : 'ᵉ'} siècle`,
  millennium: (n) => `${roman(n)}${n === 1 ? 'ᵉʳ' : 'ᵉ'} millénaire`,
  beforeChrist: (period) => `${period} av. J.-C.`,
  julian: (date) => `${date} (julien)`,
};

function the(date: string, unit: string): string {
  if (unit === 'decade') return `les ${date}`;
  if (unit === 'season') return /^[éah]/.test(date) ? `l’${date}` : `le ${date}`;
  return ['day', 'century', 'millennium'].includes(unit) ? `le ${date}` : date;
}

/** “du 11 juin”, “au 11 juin”, “de 1570”, “en 1570”, “aux années 1960”. */
function contract(preposition: 'de' | 'à', date: string, unit: string): string {
  if (date.startsWith('un ')) return preposition === 'de' ? `d’${date}` : `à ${date}`;
  const article = the(date, unit);
  const [masculine, plural, bare] = preposition === 'de' ? ['du', 'des', 'de'] : ['au', 'aux', 'en'];
  if (article === date) return preposition === 'de' && /^[aéo]/.test(date) ? `d’${date}` : `${bare} ${date}`;
  if (article.startsWith('l’')) return `${preposition} ${article}`;
  return `${article.startsWith('les') ? plural : masculine} ${date}`;
}
