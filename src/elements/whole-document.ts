import type { TimelineDocument } from '../model/document.js';
import type { Timeline } from '../timeline/timeline.js';

/** The document with its events. Sets of very many events have a document without them. */
export const wholeDocument = (timeline: Timeline): TimelineDocument =>
  timeline.document.events.length === timeline.length
    ? timeline.document
    : { ...timeline.document, events: timeline.events };
