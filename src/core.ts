/** Everything pure, with the words of all languages: no DOM; runs in Node and in workers. */
import './time/all-date-words.js';
import { manyOf } from './timeline/many-of.js';
import { Timeline } from './timeline/timeline.js';

Timeline.many = manyOf;

export * from './public.js';
