/** All languages at once, where nothing has to be downloaded; a page loads the one that it needs: `load-language.ts`. */
import './all-words.js';
import './all-messages.js';
