import { addMessages, type MessagesFor } from '../messages.js';
import { messages as ar } from './ar.js';
import { messages as de } from './de.js';
import { messages as es } from './es.js';
import { messages as fr } from './fr.js';
import { messages as he } from './he.js';
import { messages as hi } from './hi.js';
import { messages as ja } from './ja.js';
import { messages as ko } from './ko.js';
import { messages as ru } from './ru.js';
import { messages as zh } from './zh.js';

const MESSAGES: Readonly<Record<string, MessagesFor>> = { ar, de, es, fr, he, hi, ja, ko, ru, zh };

/** All other texts in all languages at once. */
for (const [language, messages] of Object.entries(MESSAGES)) addMessages(language, messages);
