import { addMessages } from '../messages.js';
import { addDateWords } from '../time/date-words.js';
import * as ar from './ar.js';
import * as de from './de.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as he from './he.js';
import * as hi from './hi.js';
import * as ja from './ja.js';
import * as ko from './ko.js';
import * as ru from './ru.js';
import * as zh from './zh.js';
import type { Language } from './language.js';

const LANGUAGES: Readonly<Record<string, Language>> = { ar, de, es, fr, he, hi, ja, ko, ru, zh };

/** All languages at once, where nothing has to be downloaded; a page loads the one that it needs: `load-language.ts`. */
for (const [language, { words, messages }] of Object.entries(LANGUAGES)) {
  addDateWords(language, words);
  addMessages(language, messages);
}
