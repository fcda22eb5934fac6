/** Defines `<timeline-overview>`. The timeline loads it if it has an overview. */
import { TimelineOverview } from './elements/timeline-overview.js';

TimelineOverview.define();

export { TimelineOverview };
