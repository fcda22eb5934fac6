/** Defines `<timeline-list>`. */
import { TimelineList } from './elements/timeline-list.js';
import { elapsed } from './time/elapsed.js';
import { giveElapsed } from './time/elapsed-words.js';

// In a page this has a copy of its own of what says dates.
giveElapsed(elapsed);
TimelineList.define();

export { TimelineList };
