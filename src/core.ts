/** Everything pure, in all languages: no DOM; runs in Node and in workers. */
import './languages/all-languages.js';
import { giveLog } from './layout/log-axis.js';
import { laterScales } from './layout/fit-scale.js';
import { manyOf } from './timeline/many-of.js';
import { formatRelative } from './time/format-relative.js';
import { ownLooks } from './timeline/own-looks.js';
import { Timeline } from './timeline/timeline.js';

Timeline.many = manyOf;
Timeline.relative = formatRelative;
Timeline.own = ownLooks;
giveLog(laterScales);

export * from './public.js';
