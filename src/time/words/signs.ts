import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

/** For languages whose words we do not know: signs instead of English. */
export const signs: DateWords = {
  about: (date) => `≈ ${date}`,
  possibly: (date) => `${date}?`,
  since: (date) => `${date} →`,
  from: (date) => `${date} – ?`,
  until: (date) => `→ ${date}`,
  endedThen: (date) => `? – ${date}`,
  orBefore: (date) => `≤ ${date}`,
  orLater: (date) => `≥ ${date}`,
  between: (first, last) => `${first} … ${last}`,
  aside: inBrackets('≈', '?'),
  range: (first, last) => `${first} – ${last}`,
  julian: (date) => `${date} (Jul.)`,
};
