import type { CompanionHost } from './companion-host.js';
import { tellSelect } from './tell-select.js';

interface SelectHost extends CompanionHost {
  readonly selected: string | null;
  select(id: string | null): void;
}

/** Lets Escape in a companion outside of its timeline clear the selection. Inside, the timeline does it itself. */
export function deselectOnEscape(companion: HTMLElement, event: KeyboardEvent, host: SelectHost | undefined): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !host || host.contains(companion) || host.selected === null)
    return;
  // Otherwise a dialog around the companion would close, too.
  event.preventDefault();
  event.stopPropagation();
  if (tellSelect(host, null, null)) host.select(null);
}
