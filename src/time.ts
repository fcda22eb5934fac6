/** Reading and writing dates. Functions that write them bring the words of all languages. */
export { dateWords, formatDate } from './languages/dates-in-words.js';
// The exports above win over those of the same names here, which speak only English.
export * from './time/public.js';
