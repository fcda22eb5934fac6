/** Defines `<timeline-axis>`. */
import { TimelineAxis } from './elements/timeline-axis.js';
import { elapsed } from './time/elapsed.js';
import { giveElapsed } from './time/elapsed-words.js';

// As a file of its own, this has its own copy of the code that writes dates.
giveElapsed(elapsed);
TimelineAxis.define();

export { TimelineAxis };
