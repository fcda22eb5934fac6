import type { DateWords } from '../time/date-words.js';
import { addDateWords } from '../time/known-words.js';
import { words as ar } from './ar.js';
import { words as de } from './de.js';
import { words as es } from './es.js';
import { words as fr } from './fr.js';
import { words as he } from './he.js';
import { words as hi } from './hi.js';
import { words as ja } from './ja.js';
import { words as ko } from './ko.js';
import { words as ru } from './ru.js';
import { words as zh } from './zh.js';

const WORDS: Readonly<Record<string, DateWords>> = { ar, de, es, fr, he, hi, ja, ko, ru, zh };

/** The words around dates in all languages at once. */
for (const [language, words] of Object.entries(WORDS)) addDateWords(language, words);
