import { addDateWords, languageOf, type DateWords } from './date-words.js';

/** The languages besides English, each a small file of its own. */
const LANGUAGES: Readonly<Record<string, (() => Promise<DateWords>) | undefined>> = {
  ar: () => import('./words/ar.js').then(({ ar }) => ar),
  de: () => import('./words/de.js').then(({ de }) => de),
  fr: () => import('./words/fr.js').then(({ fr }) => fr),
  he: () => import('./words/he.js').then(({ he }) => he),
  hi: () => import('./words/hi.js').then(({ hi }) => hi),
  ja: () => import('./words/ja.js').then(({ ja }) => ja),
  ko: () => import('./words/ko.js').then(({ ko }) => ko),
  ru: () => import('./words/ru.js').then(({ ru }) => ru),
  zh: () => import('./words/zh.js').then(({ zh }) => zh),
};

const loading = new Map<string, Promise<void>>();
const loaded = new Set<string>();

/**
 * Loads the words of a locale’s language, unless they are there or there are none; undefined then. Where they cannot be
 * loaded, dates are said with signs.
 */
export function loadDateWords(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  const load = LANGUAGES[language];
  if (!load || loaded.has(language)) return undefined;
  let promise = loading.get(language);
  if (!promise) {
    promise = load()
      .then((words) => addDateWords(language, words))
      .catch((error: unknown) => console.warn(`event-timeline: no words for dates in "${language}"`, error))
      .then(() => void loaded.add(language));
    loading.set(language, promise);
  }
  return promise;
}
