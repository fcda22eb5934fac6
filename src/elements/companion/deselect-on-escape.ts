import type { CompanionHost } from './companion-host.js';
import { tellSelect } from './tell-select.js';

interface SelectHost extends CompanionHost {
  readonly selected: string | null;
  select(id: string | null): void;
}

/** Escape in a companion elsewhere in the page puts the details of its timeline away; within the timeline, that does it itself. */
export function deselectOnEscape(companion: HTMLElement, event: KeyboardEvent, host: SelectHost | undefined): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !host || host.contains(companion) || host.selected === null)
    return;
  // The key is used up: a dialog round the companion stays open.
  event.preventDefault();
  event.stopPropagation();
  if (tellSelect(host, null, null)) host.select(null);
}
