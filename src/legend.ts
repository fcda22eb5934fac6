/** Defines `<timeline-legend>`. */
import { TimelineLegend } from './elements/timeline-legend.js';

TimelineLegend.define();

export { TimelineLegend };
