import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['אביב', 'קיץ', 'סתיו', 'חורף'];

export const he: DateWords = {
  about: (date) => `בסביבות ${date}`,
  possibly: (date) => `ייתכן ${date}`,
  since: (date) => `מאז ${date}`,
  from: (date) => `החל מ${joined(date)}, הסוף אינו ידוע`,
  until: (date) => `עד ${date}`,
  endedThen: (date) => `עד ${date}, ההתחלה אינה ידועה`,
  orBefore: (date) => `${date} או לפני כן`,
  orLater: (date) => `${date} או מאוחר יותר`,
  between: (first, last) => `בין ${first} ל${joined(last).replace(/^ה/, '')}`,
  sometime: (between) => `זמן כלשהו ${between}`,
  aside: inBrackets('בקירוב', 'ייתכן'),
  hasAside: () => true,
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (n, numeral) => `שנות ה־${numeral(n)}`,
  century: (n, numeral) => `המאה ה־${numeral(n)}`,
  millennium: (n, numeral) => `האלף ה־${numeral(n)}`,
  beforeChrist: (period) => `${period} לפנה״ס`,
  julian: (date) => `${date} (יוליאני)`,
};

/** A prefix is written together with a word, and with a hyphen before a number. */
const joined = (date: string): string => (/^\d/.test(date) ? `־${date}` : date);
