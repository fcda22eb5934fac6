/** Everything pure: no DOM; runs in Node and in workers. Functions that write or draw bring all languages and everything else that they need. */
export { dateWords, formatDate } from './languages/dates-in-words.js';
export { messagesIn } from './languages/texts.js';
export { renderToSVG, Timeline } from './render/complete.js';
// The exports above win over those of the same names here, which speak only English and leave the rest to a page.
export * from './public.js';
