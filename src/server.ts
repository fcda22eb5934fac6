/** What a server or a static site generator sends of a timeline, in all languages: no DOM. */
import './timeline/all-parts.js';

export { renderToHTML, type ServeOptions } from './elements/server/render-to-html.js';
