import type { Language } from './language.js';

/** The languages besides English, each a small file of its own. */
const LANGUAGES: Readonly<Record<string, (() => Promise<Language>) | undefined>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

/** The texts of a language, by its BCP 47 subtag: `ko`; undefined if there are none. */
export const importLanguage = (language: string): Promise<Language> | undefined => LANGUAGES[language]?.();
