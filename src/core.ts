/** Everything pure, with the words of all languages: no DOM; runs in Node and in workers. */
import './time/all-date-words.js';

export * from './public.js';
