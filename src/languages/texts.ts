import './all-messages.js';
import { messagesIn as textsIn } from '../messages.js';

/** All texts in the language of a locale; in English where it is not one of those we know. Those of all languages come with it. */
export const messagesIn = textsIn;
