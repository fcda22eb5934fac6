/** What a server or a generator of pages sends of a timeline, in all languages: no DOM. */
import './languages/all-languages.js';
import { giveLog } from './layout/log-axis.js';
import { laterScales } from './layout/fit-scale.js';
import { manyOf } from './timeline/many-of.js';
import { ownLooks } from './timeline/own-looks.js';
import { Timeline } from './timeline/timeline.js';

Timeline.many = manyOf;
Timeline.own = ownLooks;
giveLog(laterScales);

export { renderToHTML, type ServeOptions } from './elements/server/render-to-html.js';
