/** Defines `<timeline-toolbar>`. */
import { TimelineToolbar } from './elements/timeline-toolbar.js';

TimelineToolbar.define();

export { TimelineToolbar };
