import type { TimelineEvent } from './document.js';

const failed = new WeakSet<object>();

/** What a function of the page’s author says of an event. Where it fails that is nothing, and the console says why, once for each function. */
export function askAuthor<Said>(ask: (event: TimelineEvent) => Said, event: TimelineEvent): Said | undefined {
  try {
    return ask(event);
  } catch (error) {
    // The error tells by itself where in the page the function is.
    if (!failed.has(ask)) console.warn(`<event-timeline> ${event.title}:`, error);
    failed.add(ask);
    return undefined;
  }
}
