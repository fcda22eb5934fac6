/** Everything pure, in all languages: no DOM; runs in Node and in workers. */
import './languages/all-languages.js';
import { manyOf } from './timeline/many-of.js';
import { Timeline } from './timeline/timeline.js';

Timeline.many = manyOf;

export * from './public.js';
