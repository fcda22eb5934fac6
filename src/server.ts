/** What a server or a static site generator sends for a timeline, in all languages. Needs no DOM. */
import './timeline/all-parts.js';

export { renderToHTML, type ServeOptions } from './elements/server/render-to-html.js';
