/** What dates mean. What says them brings the words of all languages. */
export { dateWords, formatDate } from './languages/dates-in-words.js';
// Of the same names the ones above are taken: those here know English alone.
export * from './time/public.js';
