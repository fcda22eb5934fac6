import type { DateWords } from './date-words.js';
import { en } from './words/en.js';
import { signs } from './words/signs.js';
import { languageOf } from './locale.js';

const known = new Map<string, DateWords>([['en', en]]);

/** Adds the words of a language, by its BCP 47 subtag, such as `pl`. For words that are left out there are signs. */
export const addDateWords = (language: string, words: Partial<DateWords>): void =>
  void known.set(language, { ...signs, ...words });

/** The words of the language of a locale; signs that everybody can read if that language is not known. */
export const dateWords = (locale: string): DateWords => known.get(languageOf(locale)) ?? signs;
