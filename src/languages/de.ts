/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'];

export const words: DateWords = {
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

/** The article in the case that prepositions here require, and its contraction with “zu”. */
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

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string => count(n, { one: '# Ereignis', other: '# Ereignisse' });
  const ofEvents = (n: number): string => count(n, { one: '# Ereignis', other: '# Ereignissen' });
  return {
    sentenceEnd: '. ',
    summary: (n, from, to) => `${events(n)}, ${from === to ? from : `${from} bis ${to}`}`,
    goesOn: 'Einige dauern noch an',
    endsUnknown: 'Bei einigen ist Anfang oder Ende unbekannt',
    clock: (zone) => `Uhrzeit der Achse: ${zone}`,
    notToScale: (enlarged) => `Nicht maßstäblich: ${list(enlarged)} vergrößert`,
    gapsShortened: 'Nicht maßstäblich: lange Lücken verkürzt',
    evenedOut: 'Die Abstände zwischen den Ereignissen sind ausgeglichen',
    inSequence: 'Nicht maßstäblich: von Ereignis zu Ereignis derselbe Abstand',
    logarithmic: 'Nicht maßstäblich: jede Zehnerpotenz ist gleich lang',
    trueScale: 'Maßstäblich',
    fittedScale: 'Angepasst',
    whyFitted: (enlarged) =>
      `Maßstäblich würden sich ${enlarged.length > 0 ? `Ereignisse überdecken (${list(enlarged)})` : 'viele Ereignisse überdecken'}. Trotzdem so zeigen.`,
    whyTrue: 'Jedes Jahr ist gleich lang. Den Ereignissen den Platz geben, den sie brauchen.',
    shown: (n, total, dates) => `${number(n)} von ${ofEvents(total)}, ${dates}`,
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    showAll: 'Alles zeigen',
    crowd: (n, dates) => `${events(n)}, ${dates}: vergrößern`,
    laneCount: events,
    legend: 'Farben',
    others: 'Andere',
    today: 'Heute',
    now: 'Jetzt',
    breakTitle: (duration) => `${duration}, verkürzt`,
    nothingFor: (duration) => `danach nichts, ${duration} lang`,
    timeline: 'Zeitleiste',
    loading: (share = NaN) => `Ereignisse werden geladen …${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: 'Noch keine Ereignisse.',
    failed: 'Die Zeitleiste konnte nicht geladen werden.',
    tryAgain: 'Erneut versuchen',
    download: 'Herunterladen',
    downloads: {
      csv: 'Tabelle (CSV)',
      ics: 'Kalender (iCalendar)',
      json: 'Daten (JSON)',
      jsonld: 'Verknüpfte Daten (JSON-LD)',
      svg: 'Bild (SVG)',
      png: 'Bild (PNG)',
    },
    follow: 'Den neuesten folgen',
    hands: {
      wheelHint: (key) => `${key} und Scrollen zum Vergrößern`,
      touchHint: 'Mit zwei Fingern verschieben',
      keys: 'Tasten',
      previousEvent: 'Voriges und nächstes Ereignis',
      previousLane: 'Vorige und nächste Spur',
      firstEvent: 'Erstes und letztes Ereignis',
      previousBurst: 'Vorige und nächste Gruppe von Ereignissen',
      open: 'Einzelheiten zeigen',
      leave: 'Schließen oder zurück',
      zoom: 'Vergrößern, verkleinern',
      move: 'Ausschnitt verschieben',
      leap: 'Ein größerer Schritt zurück und vor',
      mark: 'Zeitraum markieren',
      help: 'Diese Tasten',
      keyNames: {
        ...{ left: 'Pfeil links', right: 'Pfeil rechts', up: 'Pfeil hoch', down: 'Pfeil runter' },
        ...{ home: 'Pos1', end: 'Ende', pageUp: 'Bild hoch', pageDown: 'Bild runter' },
        ...{ enter: 'Eingabe', escape: 'Esc', shift: 'Umschalt' },
      },
      previous: 'Zurück',
      next: 'Weiter',
      openAt: (host) => `Bei ${host} öffnen`,
      showFrom: (host) => `Von ${host} zeigen`,
      notLoaded: (what) => `Konnte nicht geladen werden: ${what}`,
      relations: { causes: 'Führt zu', follows: 'Folgt auf', 'part-of': 'Teil von', see: 'Siehe auch' },
    },
    details: { details: 'Einzelheiten', choose: 'Ein Ereignis auswählen, um mehr darüber zu lesen.' },
    controls: {
      toolbar: 'Steuerung der Zeitleiste',
      earlier: 'Früher',
      later: 'Später',
      previous: 'Voriges Ereignis',
      next: 'Nächstes Ereignis',
      asList: 'Liste',
      all: (n) => `Alle: ${events(n)}`,
    },
    filter: {
      filter: 'Filter',
      matching: (n, total) => `Passend: ${number(n)} von ${ofEvents(total)}`,
      searching: 'Wird gesucht …',
      noMatch: 'passt nicht',
      tag: 'Schlagwort',
      from: 'Von',
      until: 'Bis',
      hideOthers: 'Andere ausblenden',
      more: (n) => `${number(n)} weitere`,
      fewer: 'Weniger',
      noDate: (text) => `„${text}“ ist kein Datum; gemeint ist etwas wie 1961, 1961-07 oder 1961-07-06`,
      wrongOrder: (from, until) => `Das Ende, ${until}, liegt vor dem Anfang, ${from}`,
    },
    list: {
      untitled: 'Ereignisse',
      events,
      found: (n, total) => `${number(n)} von ${ofEvents(total)}`,
      nothing: 'Kein Ereignis enthält alle diese Wörter.',
      search: 'Suchen',
      clear: 'Suche leeren',
      groupBy: 'Gruppieren nach',
      none: 'Nichts',
      year: 'Jahr',
      date: 'Datum',
      title: 'Titel',
      lane: 'Spur',
      noLane: 'Andere',
      previous: (n) => `Vorige ${number(n)}`,
      next: (n) => `Nächste ${number(n)}`,
      shown: (first, last, total) => `${number(first)}–${number(last)} von ${number(total)}`,
      readMore: 'Weiterlesen',
    },
    leftOut: (n, total) => `${number(n)} von ${ofEvents(total)} ausgelassen`,
    warnings: (n) => count(n, { one: '# Hinweis zu den Daten', other: '# Hinweise zu den Daten' }),
    close: 'Schließen',
    sources: 'Quellen',
    place: 'Ort',
    readMore: 'Weiterlesen',
    status: { reported: 'Laut Berichten', disputed: 'Umstritten', planned: 'Geplant', cancelled: 'Abgesagt' },
  };
};

export const overview: Language['overview'] = {
  overview: 'Übersicht',
  window: 'Sichtbare Zeit',
  start: 'Beginn der sichtbaren Zeit',
  end: 'Ende der sichtbaren Zeit',
};
