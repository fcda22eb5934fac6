/** Defines `<timeline-filter>`. */
import { TimelineFilter } from './elements/timeline-filter.js';

TimelineFilter.define();

export { TimelineFilter };
