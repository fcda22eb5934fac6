/** Defines `<timeline-overview>`; the timeline loads it where it is asked for one. */
import { TimelineOverview } from './elements/timeline-overview.js';

TimelineOverview.define();

export { TimelineOverview };
