/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { inBrackets } from '../time/words/in-brackets.js';
import { isolated } from './isolated.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];

/** The first and second decade, the twenties, thirties and so on. */
const DECADES = [
  ...['العقد الأول', 'العقد الثاني', 'عشرينيات', 'ثلاثينيات', 'أربعينيات'],
  ...['خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'],
];

export const words: DateWords = {
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

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string =>
    count(n, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    });
  const ofEvents = (n: number): string =>
    count(n, { one: 'حدث واحد', two: 'حدثين', few: '# أحداث', many: '# حدثًا', other: '# حدث' });
  const listed = (texts: readonly string[]): string => list(texts.map(isolated));
  return {
    sentenceEnd: '. ',
    summary: (n, from, to) =>
      `${events(n)}، ${from === to ? isolated(from) : `من ${isolated(from)} إلى ${isolated(to)}`}`,
    goesOn: 'بعضها لا يزال مستمرًا',
    endsUnknown: 'بداية بعضها أو نهايته غير معروفة',
    clock: (zone) => `التوقيت على المحور: ${isolated(zone)}`,
    notToScale: (enlarged) => `المقياس غير ثابت: تكبير ${listed(enlarged)}`,
    gapsShortened: 'المقياس غير ثابت: اختُصرت الفترات الطويلة',
    evenedOut: 'سُوّيت الفترات بين الأحداث',
    inSequence: 'المقياس غير ثابت: خطوة واحدة من كل حدث إلى الذي يليه',
    logarithmic: 'المقياس غير ثابت: لكل قوة من قوى العشرة الطول نفسه',
    trueScale: 'المقياس الحقيقي',
    fittedScale: 'المقياس الملائم',
    whyFitted: (enlarged) =>
      `في المقياس الحقيقي ${enlarged.length > 0 ? `تتراكب أحداث (${listed(enlarged)})` : 'تتراكب أحداث كثيرة'}. عرضه رغم ذلك.`,
    whyTrue: 'لكل السنوات الطول نفسه. إعطاء الأحداث المساحة التي تحتاجها.',
    shown: (n, total, dates) => `${number(n)} من ${ofEvents(total)}، ${isolated(dates)}`,
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    showAll: 'عرض الكل',
    crowd: (n, dates) => `${events(n)}، ${isolated(dates)}: تكبير`,
    laneCount: events,
    legend: 'الألوان',
    others: 'أخرى',
    today: 'اليوم',
    now: 'الآن',
    breakTitle: (duration) => `${isolated(duration)}، مختصرة`,
    nothingFor: (duration) => `ثم لا شيء لمدة ${isolated(duration)}`,
    timeline: 'الخط الزمني',
    loading: (share = NaN) => `جارٍ تحميل الأحداث…${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: 'لا أحداث بعد.',
    failed: 'تعذّر تحميل الخط الزمني.',
    tryAgain: 'إعادة المحاولة',
    download: 'تنزيل',
    downloads: {
      csv: 'جدول (CSV)',
      ics: 'تقويم (iCalendar)',
      json: 'بيانات (JSON)',
      jsonld: 'بيانات مترابطة (JSON-LD)',
      svg: 'صورة (SVG)',
      png: 'صورة (PNG)',
    },
    follow: 'متابعة الأحدث',
    hands: {
      wheelHint: (key) => `${isolated(key)} مع التمرير للتكبير`,
      touchHint: 'حرّك بإصبعين',
      keys: 'المفاتيح',
      previousEvent: 'الحدث السابق والتالي',
      previousLane: 'المسار السابق والتالي',
      firstEvent: 'الحدث الأول والأخير',
      previousBurst: 'مجموعة الأحداث السابقة والتالية',
      open: 'عرض التفاصيل',
      leave: 'إغلاق أو رجوع',
      zoom: 'تكبير وتصغير',
      move: 'تحريك الجزء المعروض',
      leap: 'خطوة أكبر إلى الوراء وإلى الأمام',
      mark: 'تحديد فترة زمنية',
      help: 'هذه المفاتيح',
      keyNames: {
        ...{ left: 'سهم لليسار', right: 'سهم لليمين', up: 'سهم للأعلى', down: 'سهم للأسفل' },
        ...{ home: 'Home', end: 'End', pageUp: 'Page Up', pageDown: 'Page Down' },
        ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
      },
      previous: 'السابق',
      next: 'التالي',
      openAt: (host) => `فتح في ${isolated(host)}`,
      showFrom: (host) => `عرض من ${isolated(host)}`,
      notLoaded: (what) => `تعذّر التحميل: ${isolated(what)}`,
      relations: { causes: 'يؤدي إلى', follows: 'يلي', 'part-of': 'جزء من', see: 'انظر أيضًا' },
    },
    details: { details: 'التفاصيل', choose: 'اختر حدثًا لتقرأ عنه.' },
    controls: {
      toolbar: 'أدوات الخط الزمني',
      earlier: 'أبكر',
      later: 'لاحقًا',
      previous: 'الحدث السابق',
      next: 'الحدث التالي',
      asList: 'قائمة',
      all: (n) => `الكل: ${events(n)}`,
    },
    filter: {
      filter: 'تصفية',
      matching: (n, total) => `المطابق: ${number(n)} من أصل ${events(total)}`,
      searching: 'جارٍ البحث…',
      noMatch: 'لا يطابق',
      tag: 'وسم',
      from: 'من',
      until: 'إلى',
      hideOthers: 'إخفاء الباقي',
      more: (n) => `${number(n)} أخرى`,
      fewer: 'أقل',
      noDate: (text) => `«${text}» ليس تاريخًا؛ مثال: 1961 أو 1961-07 أو 1961-07-06`,
      wrongOrder: (from, until) => `النهاية (${until}) تسبق البداية (${from})`,
    },
    list: {
      untitled: 'الأحداث',
      events,
      found: (n, total) => `${number(n)} من أصل ${events(total)}`,
      nothing: 'لا يوجد حدث يحتوي على كل هذه الكلمات.',
      search: 'بحث',
      clear: 'مسح البحث',
      groupBy: 'التجميع حسب',
      none: 'بلا',
      year: 'السنة',
      date: 'التاريخ',
      title: 'العنوان',
      lane: 'المسار',
      noLane: 'أخرى',
      previous: (n) => `السابق (${number(n)})`,
      next: (n) => `التالي (${number(n)})`,
      shown: (first, last, total) => `${number(first)}–${number(last)} من ${number(total)}`,
      readMore: 'اقرأ المزيد',
    },
    leftOut: (n, total) => `استُبعد ${number(n)} من ${ofEvents(total)}`,
    warnings: (n) =>
      count(n, {
        zero: 'لا ملاحظات على البيانات',
        one: 'ملاحظة واحدة على البيانات',
        two: 'ملاحظتان على البيانات',
        few: '# ملاحظات على البيانات',
        many: '# ملاحظة على البيانات',
        other: '# ملاحظة على البيانات',
      }),
    close: 'إغلاق',
    sources: 'المصادر',
    place: 'المكان',
    readMore: 'قراءة المزيد',
    status: { reported: 'بحسب تقارير', disputed: 'محل خلاف', planned: 'مخطط له', cancelled: 'ملغى' },
  };
};

export const overview: Language['overview'] = {
  overview: 'نظرة عامة',
  window: 'الفترة الظاهرة',
  start: 'بداية الفترة الظاهرة',
  end: 'نهاية الفترة الظاهرة',
};
