/** Defines `<timeline-list>`. */
import { TimelineList } from './elements/timeline-list.js';
import { elapsed } from './time/elapsed.js';
import { giveElapsed } from './time/elapsed-words.js';

// As a file of its own, this has its own copy of the code that writes dates.
giveElapsed(elapsed);
TimelineList.define();

export { TimelineList };
