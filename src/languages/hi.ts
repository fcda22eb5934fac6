/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['वसंत ऋतु', 'ग्रीष्म ऋतु', 'शरद ऋतु', 'शीत ऋतु'];

export const words: DateWords = {
  about: (date) => `लगभग ${date}`,
  possibly: (date) => `संभवतः ${date}`,
  since: (date) => `${oblique(date)} से अब तक`,
  from: (date) => `${oblique(date)} से, अंत अज्ञात`,
  until: (date) => `${oblique(date)} तक`,
  endedThen: (date) => `${oblique(date)} तक, आरंभ अज्ञात`,
  orBefore: (date) => `${date} या उससे पहले`,
  orLater: (date) => `${date} या उसके बाद`,
  between: (first, last) => `${oblique(first)} और ${oblique(last)} के बीच`,
  aside: inBrackets('लगभग', 'संभवतः'),
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (n, numeral) => `${numeral(n)} का दशक`,
  century: (n, numeral) => `${ordinal(n, numeral)} शताब्दी`,
  millennium: (n, numeral) => `${ordinal(n, numeral)} सहस्राब्दी`,
  beforeChrist: (period) => `ईसा पूर्व ${period}`,
  julian: (date) => `${date} (जूलियन)`,
};

/** The form before a postposition. */
const oblique = (date: string): string => date.replace(/ का दशक$/, ' के दशक');

const ORDINALS: Readonly<Record<number, string>> = { 1: 'पहली', 2: 'दूसरी', 3: 'तीसरी', 4: 'चौथी', 6: 'छठी' };

const ordinal = (n: number, numeral: (n: number) => string): string => ORDINALS[n] ?? `${numeral(n)}वीं`;

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string => count(n, { one: '# घटना', other: '# घटनाएँ' });
  const ofEvents = (n: number): string => count(n, { one: '# घटना', other: '# घटनाओं' });
  return {
    sentenceEnd: '। ',
    summary: (n, from, to) => `${events(n)}, ${from === to ? from : `${from} – ${to}`}`,
    goesOn: 'कुछ अब भी जारी हैं',
    endsUnknown: 'कुछ का आरंभ या अंत ज्ञात नहीं है',
    clock: (zone) => `अक्ष का समय: ${zone}`,
    notToScale: (enlarged) => `पैमाने के अनुसार नहीं: ${list(enlarged)} को बड़ा किया गया`,
    gapsShortened: 'पैमाने के अनुसार नहीं: लंबे अंतराल छोटे किए गए',
    evenedOut: 'घटनाओं के बीच के अंतराल बराबर किए गए हैं',
    inSequence: 'पैमाने के अनुसार नहीं: हर घटना से अगली तक एक समान दूरी',
    logarithmic: 'पैमाने के अनुसार नहीं: दस की हर घात की लंबाई समान',
    trueScale: 'वास्तविक पैमाना',
    fittedScale: 'अनुकूलित पैमाना',
    whyFitted: (enlarged) =>
      `वास्तविक पैमाने पर ${enlarged.length > 0 ? `घटनाएँ एक-दूसरे पर आ जाएँगी (${list(enlarged)})` : 'बहुत-सी घटनाएँ एक-दूसरे पर आ जाएँगी'}। फिर भी दिखाएँ।`,
    whyTrue: 'हर वर्ष की लंबाई समान है। घटनाओं को उनकी ज़रूरत भर जगह दें।',
    shown: (n, total, dates) => `${ofEvents(total)} में से ${number(n)}, ${dates}`,
    zoomIn: 'बड़ा करें',
    zoomOut: 'छोटा करें',
    showAll: 'सब दिखाएँ',
    crowd: (n, dates) => `${events(n)}, ${dates}: बड़ा करें`,
    laneCount: events,
    legend: 'रंग',
    others: 'अन्य',
    today: 'आज',
    now: 'अभी',
    breakTitle: (duration) => `${duration}, संक्षिप्त`,
    nothingFor: (duration) => `फिर ${duration} तक कुछ नहीं`,
    timeline: 'समयरेखा',
    loading: (share = NaN) => `घटनाएँ लोड हो रही हैं…${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: 'अभी कोई घटना नहीं है।',
    failed: 'समयरेखा लोड नहीं हो सकी।',
    tryAgain: 'फिर कोशिश करें',
    download: 'डाउनलोड करें',
    downloads: {
      csv: 'स्प्रेडशीट (CSV)',
      ics: 'कैलेंडर (iCalendar)',
      json: 'डेटा (JSON)',
      jsonld: 'लिंक्ड डेटा (JSON-LD)',
      svg: 'चित्र (SVG)',
      png: 'चित्र (PNG)',
    },
    follow: 'नवीनतम के साथ चलें',
    hands: {
      wheelHint: (key) => `ज़ूम के लिए ${key} + स्क्रॉल`,
      touchHint: 'दो उँगलियों से खिसकाएँ',
      keys: 'कुंजियाँ',
      previousEvent: 'पिछली और अगली घटना',
      previousLane: 'पिछली और अगली पंक्ति',
      firstEvent: 'पहली और आख़िरी घटना',
      previousBurst: 'घटनाओं का पिछला और अगला समूह',
      open: 'विवरण दिखाएँ',
      leave: 'बंद करें या वापस जाएँ',
      zoom: 'बड़ा करें, छोटा करें',
      move: 'दिख रहे हिस्से को खिसकाएँ',
      leap: 'बड़ा कदम पीछे और आगे',
      mark: 'समय की अवधि चिह्नित करें',
      help: 'ये कुंजियाँ',
      keyNames: {
        ...{ left: 'बायाँ तीर', right: 'दायाँ तीर', up: 'ऊपर तीर', down: 'नीचे तीर' },
        ...{ home: 'Home', end: 'End', pageUp: 'Page Up', pageDown: 'Page Down' },
        ...{ enter: 'Enter', escape: 'Esc', shift: 'Shift' },
      },
      previous: 'पिछली',
      next: 'अगली',
      openAt: (host) => `${host} पर खोलें`,
      showFrom: (host) => `${host} से दिखाएँ`,
      notLoaded: (what) => `लोड नहीं हो सका: ${what}`,
      relations: { causes: 'कारण बनी', follows: 'इसके बाद', 'part-of': 'इसका भाग', see: 'यह भी देखें' },
    },
    details: { details: 'विवरण', choose: 'किसी घटना के बारे में पढ़ने के लिए उसे चुनें।' },
    controls: {
      toolbar: 'समयरेखा के नियंत्रण',
      earlier: 'पहले',
      later: 'बाद में',
      previous: 'पिछली घटना',
      next: 'अगली घटना',
      asList: 'सूची',
      all: (n) => `सभी: ${events(n)}`,
    },
    filter: {
      filter: 'फ़िल्टर',
      matching: (n, total) => `${events(total)} में से ${number(n)} मेल खाते हैं`,
      searching: 'खोज जारी है…',
      noMatch: 'मेल नहीं खाता',
      tag: 'टैग',
      from: 'से',
      until: 'तक',
      hideOthers: 'बाकी छिपाएँ',
      more: (n) => `${number(n)} और`,
      fewer: 'कम',
      noDate: (text) => `“${text}” तारीख नहीं है; जैसे 1961, 1961-07 या 1961-07-06`,
      wrongOrder: (from, until) => `अंत (${until}) आरंभ (${from}) से पहले है`,
    },
    list: {
      untitled: 'घटनाएँ',
      events,
      found: (n, total) => `${events(total)} में से ${number(n)}`,
      nothing: 'किसी घटना में ये सभी शब्द नहीं हैं।',
      search: 'खोजें',
      clear: 'खोज मिटाएँ',
      groupBy: 'समूह',
      none: 'कोई नहीं',
      year: 'वर्ष',
      date: 'तिथि',
      title: 'शीर्षक',
      lane: 'पंक्ति',
      noLane: 'अन्य',
      previous: (n) => `पिछली ${number(n)}`,
      next: (n) => `अगली ${number(n)}`,
      shown: (first, last, total) => `${number(total)} में से ${number(first)}–${number(last)}`,
      readMore: 'और पढ़ें',
    },
    leftOut: (n, total) => `${ofEvents(total)} में से ${number(n)} को छोड़ा गया`,
    warnings: (n) => count(n, { one: 'डेटा पर # टिप्पणी', other: 'डेटा पर # टिप्पणियाँ' }),
    close: 'बंद करें',
    sources: 'स्रोत',
    place: 'स्थान',
    readMore: 'और पढ़ें',
    status: { reported: 'रिपोर्ट के अनुसार', disputed: 'विवादित', planned: 'नियोजित', cancelled: 'रद्द' },
  };
};

export const overview: Language['overview'] = {
  overview: 'अवलोकन',
  window: 'दिखाई देने वाला समय',
  start: 'दिखाई देने वाले समय का आरंभ',
  end: 'दिखाई देने वाले समय का अंत',
};
