import type { TimelineEvent } from '../../model/document.js';
import type { CompanionHost } from './companion-host.js';

/**
 * Sends `timeline-select` for an event, or for none, and returns whether the page allows it. A plain `CustomEvent`, since a companion is
 * loaded apart from the timeline, so that it would have another copy of the event’s class.
 */
export const tellSelect = (host: CompanionHost, id: string | null, event: TimelineEvent | null): boolean =>
  host.dispatchEvent(
    new CustomEvent('timeline-select', { bubbles: true, composed: true, cancelable: true, detail: { id, event } }),
  );
