import type { TimelineDocument } from '../model/document.js';
import type { Timeline } from '../timeline/timeline.js';

/** The document with its events, which one of very many has not itself. */
export const wholeDocument = (timeline: Timeline): TimelineDocument =>
  timeline.document.events.length === timeline.length
    ? timeline.document
    : { ...timeline.document, events: timeline.events };
