/** Defines `<timeline-list>`. */
import { TimelineList } from './elements/timeline-list.js';

TimelineList.define();

export { TimelineList };
