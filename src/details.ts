/** Defines `<timeline-details>`. */
import { TimelineDetails } from './elements/timeline-details.js';

TimelineDetails.define();

export { TimelineDetails };
