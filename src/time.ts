/** What dates mean, with the words of all languages. */
import './time/all-date-words.js';

export * from './time/public.js';
