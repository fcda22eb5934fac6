/** What dates mean, with the words of all languages. */
import './languages/all-languages.js';

export * from './time/public.js';
