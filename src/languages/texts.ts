import './all-messages.js';
import { messagesIn as textsIn } from '../messages.js';

/** All texts in the language of a locale; in English if it is not known. Includes those of all languages. */
export const messagesIn = textsIn;
