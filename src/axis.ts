/** Defines `<timeline-axis>`. */
import { TimelineAxis } from './elements/timeline-axis.js';
import { elapsed } from './time/elapsed.js';
import { giveElapsed } from './time/elapsed-words.js';

// In a page this has a copy of its own of what says dates.
giveElapsed(elapsed);
TimelineAxis.define();

export { TimelineAxis };
