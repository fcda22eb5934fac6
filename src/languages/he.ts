/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { inBrackets } from '../time/words/in-brackets.js';
import { isolated } from './isolated.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['אביב', 'קיץ', 'סתיו', 'חורף'];

export const words: DateWords = {
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

/** A prefix is joined to a word directly, and to a number with a hyphen. */
const joined = (date: string): string => (/^\d/.test(date) ? `־${date}` : date);

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string => count(n, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' });
  const listed = (texts: readonly string[]): string => list(texts.map(isolated));
  return {
    sentenceEnd: '. ',
    summary: (n, from, to) => `${events(n)}, ${from === to ? isolated(from) : `${isolated(from)} – ${isolated(to)}`}`,
    goesOn: 'חלקם עדיין נמשכים',
    endsUnknown: 'ההתחלה או הסוף של חלקם אינם ידועים',
    clock: (zone) => `השעון על הציר: ${isolated(zone)}`,
    notToScale: (enlarged) => `לא בקנה מידה: ${listed(enlarged)} בהגדלה`,
    gapsShortened: 'לא בקנה מידה: פערים ארוכים קוצרו',
    evenedOut: 'המרווחים בין האירועים אוזנו',
    inSequence: 'לא בקנה מידה: צעד אחד מכל אירוע לבא אחריו',
    logarithmic: 'לא בקנה מידה: כל חזקה של עשר באותו אורך',
    trueScale: 'קנה מידה אמיתי',
    fittedScale: 'קנה מידה מותאם',
    whyFitted: (enlarged) =>
      `בקנה מידה אמיתי ${enlarged.length > 0 ? `אירועים היו חופפים (${listed(enlarged)})` : 'אירועים רבים היו חופפים'}. להציג בכל זאת.`,
    whyTrue: 'לכל השנים אותו אורך. לתת לאירועים את המקום הדרוש להם.',
    shown: (n, total, dates) => `${number(n)} מתוך ${events(total)}, ${isolated(dates)}`,
    zoomIn: 'הגדלה',
    zoomOut: 'הקטנה',
    showAll: 'הצגת הכול',
    crowd: (n, dates) => `${events(n)}, ${isolated(dates)}: הגדלה`,
    laneCount: events,
    legend: 'צבעים',
    others: 'אחר',
    today: 'היום',
    now: 'עכשיו',
    breakTitle: (duration) => `${isolated(duration)}, מקוצר`,
    nothingFor: (duration) => `אחר כך דבר לא קרה במשך ${isolated(duration)}`,
    timeline: 'ציר זמן',
    loading: (share = NaN) => `האירועים נטענים…${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: 'אין עדיין אירועים.',
    failed: 'טעינת ציר הזמן נכשלה.',
    tryAgain: 'ניסיון נוסף',
    download: 'הורדה',
    downloads: {
      csv: 'גיליון (CSV)',
      ics: 'יומן (iCalendar)',
      json: 'נתונים (JSON)',
      jsonld: 'נתונים מקושרים (JSON-LD)',
      svg: 'תמונה (SVG)',
      png: 'תמונה (PNG)',
    },
    follow: 'מעקב אחר החדשים',
    hands: {
      wheelHint: (key) => `${isolated(key)} עם גלילה להגדלה`,
      touchHint: 'הזיזו בשתי אצבעות',
      keys: 'מקשים',
      previousEvent: 'האירוע הקודם והבא',
      previousLane: 'המסלול הקודם והבא',
      firstEvent: 'האירוע הראשון והאחרון',
      previousBurst: 'קבוצת האירועים הקודמת והבאה',
      open: 'הצגת פרטים',
      leave: 'סגירה או חזרה',
      zoom: 'הגדלה, הקטנה',
      move: 'הזזת התצוגה',
      leap: 'צעד גדול אחורה וקדימה',
      mark: 'סימון פרק זמן',
      help: 'המקשים האלה',
      keyNames: {
        ...{ left: 'חץ שמאלה', right: 'חץ ימינה', up: 'חץ למעלה', down: 'חץ למטה' },
        ...{ home: 'Home', end: 'End', pageUp: 'Page Up', pageDown: 'Page Down' },
        ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
      },
      previous: 'הקודם',
      next: 'הבא',
      openAt: (host) => `פתיחה ב־${isolated(host)}`,
      showFrom: (host) => `הצגה מתוך ${isolated(host)}`,
      notLoaded: (what) => `לא ניתן לטעון: ${isolated(what)}`,
      relations: { causes: 'גורם ל', follows: 'בא אחרי', 'part-of': 'חלק מ', see: 'ראו גם' },
    },
    details: { details: 'פרטים', choose: 'בחרו אירוע כדי לקרוא עליו.' },
    controls: {
      toolbar: 'פקדי ציר הזמן',
      earlier: 'מוקדם יותר',
      later: 'מאוחר יותר',
      previous: 'האירוע הקודם',
      next: 'האירוע הבא',
      asList: 'רשימה',
      all: (n) => `הכול: ${events(n)}`,
    },
    filter: {
      filter: 'סינון',
      matching: (n, total) => `תואמים: ${number(n)} מתוך ${events(total)}`,
      searching: 'מחפש…',
      noMatch: 'אינו תואם',
      tag: 'תגית',
      from: 'מ־',
      until: 'עד',
      hideOthers: 'הסתרת השאר',
      more: (n) => `עוד ${number(n)}`,
      fewer: 'פחות',
      noDate: (text) => `„${text}” אינו תאריך; לדוגמה 1961, 1961-07 או 1961-07-06`,
      wrongOrder: (from, until) => `תאריך הסיום, ${until}, קודם לתאריך ההתחלה, ${from}`,
    },
    list: {
      untitled: 'אירועים',
      events,
      found: (n, total) => `${number(n)} מתוך ${events(total)}`,
      nothing: 'אין אירוע שיש בו כל המילים האלה.',
      search: 'חיפוש',
      clear: 'ניקוי החיפוש',
      groupBy: 'קיבוץ לפי',
      none: 'ללא',
      year: 'שנה',
      date: 'תאריך',
      title: 'כותרת',
      lane: 'מסלול',
      noLane: 'אחר',
      previous: (n) => `${number(n)} הקודמים`,
      next: (n) => `${number(n)} הבאים`,
      shown: (first, last, total) => `${number(first)}–${number(last)} מתוך ${number(total)}`,
      readMore: 'להמשך קריאה',
    },
    leftOut: (n, total) => `${number(n)} מתוך ${events(total)} הושמטו`,
    warnings: (n) => count(n, { one: 'הערה אחת על הנתונים', two: 'שתי הערות על הנתונים', other: '# הערות על הנתונים' }),
    close: 'סגירה',
    sources: 'מקורות',
    place: 'מקום',
    readMore: 'להמשך קריאה',
    status: { reported: 'לפי דיווחים', disputed: 'שנוי במחלוקת', planned: 'מתוכנן', cancelled: 'בוטל' },
  };
};

export const overview: Language['overview'] = {
  overview: 'מבט כללי',
  window: 'הזמן הנראה',
  start: 'תחילת הזמן הנראה',
  end: 'סוף הזמן הנראה',
};
