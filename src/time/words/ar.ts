import type { DateWords } from '../date-words.js';
import { inBrackets } from './in-brackets.js';

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];

/** The first and second decade, the twenties, thirties and so on. */
const DECADES = [
  ...['العقد الأول', 'العقد الثاني', 'عشرينيات', 'ثلاثينيات', 'أربعينيات'],
  ...['خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'],
];

export const ar: DateWords = {
  about: (date) => `نحو ${date}`,
  possibly: (date) => `ربما ${date}`,
  since: (date) => `منذ ${date}`,
  from: (date) => `من ${date}، والنهاية غير معروفة`,
  until: (date) => `حتى ${date}`,
  endedThen: (date) => `حتى ${date}، والبداية غير معروفة`,
  orBefore: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  between: (first, last) => `بين ${first} و${last}`,
  sometime: (between) => `وقت ما ${between}`,
  aside: inBrackets('تقريبًا', 'ربما', [' (', '، ', ')']),
  hasAside: () => true,
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (firstYear, numeral) => {
    const century = `القرن الـ${numeral(Math.floor(firstYear / 100) + 1)}`;
    const tens = Math.floor((firstYear % 100) / 10);
    return tens < 2 ? `${DECADES[tens]!} من ${century}` : `${DECADES[tens]!} ${century}`;
  },
  century: (n, numeral) => `القرن الـ${numeral(n)}`,
  millennium: (n, numeral) => `الألفية الـ${numeral(n)}`,
  beforeChrist: (period) => `${period} ق.م`,
  julian: (date) => `${date} (التقويم اليولياني)`,
};
