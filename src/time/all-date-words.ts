import { addDateWords } from './date-words.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { fr } from './words/fr.js';
import { he } from './words/he.js';
import { hi } from './words/hi.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { ru } from './words/ru.js';
import { zh } from './words/zh.js';

/** All languages at once, where nothing has to be downloaded; a page loads the one that it needs: `load-date-words.ts`. */
for (const [language, words] of Object.entries({ ar, de, fr, he, hi, ja, ko, ru, zh })) addDateWords(language, words);
