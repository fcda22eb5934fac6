import type { DateWords } from '../date-words.js';

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
  range: (first, last) => `${first} – ${last}`,
  julian: (date) => `${date} (Jul.)`,
};
