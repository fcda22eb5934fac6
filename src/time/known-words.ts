import type { DateWords } from './date-words.js';
import { en } from './words/en.js';
import { signs } from './words/signs.js';
import { languageOf } from './locale.js';

const known = new Map<string, DateWords>([['en', en]]);

/** Makes the words of a language known, by its BCP 47 subtag: `pl`. For those that are left out it has signs. */
export const addDateWords = (language: string, words: Partial<DateWords>): void =>
  void known.set(language, { ...signs, ...words });

/** The words of a locale’s language; signs that every language can read where it is not one of those we know. */
export const dateWords = (locale: string): DateWords => known.get(languageOf(locale)) ?? signs;
