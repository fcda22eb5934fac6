import type { TimelineEvent } from '../../model/document.js';
import type { CompanionHost } from './companion-host.js';

/**
 * Tells the page that the reader chose an event of a timeline, or none; whether the page lets that be. By its shape only: a companion is
 * loaded apart from the timeline, whose class of the same event would be another.
 */
export const tellSelect = (host: CompanionHost, id: string | null, event: TimelineEvent | null): boolean =>
  host.dispatchEvent(
    new CustomEvent('timeline-select', { bubbles: true, composed: true, cancelable: true, detail: { id, event } }),
  );
