/** Defines `<timeline-axis>`. */
import { TimelineAxis } from './elements/timeline-axis.js';

TimelineAxis.define();

export { TimelineAxis };
