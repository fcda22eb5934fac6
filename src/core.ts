/** Everything pure: no DOM; runs in Node and in workers. What speaks or draws brings all languages, and all else that it needs; nothing else does. */
export { dateWords, formatDate } from './languages/dates-in-words.js';
export { messagesIn } from './languages/texts.js';
export { renderToSVG, Timeline } from './render/complete.js';
// Of the same names the ones above are taken: those here speak English, and leave the rest to a page.
export * from './public.js';
