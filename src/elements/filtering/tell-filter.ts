import { asFilter, filterText } from '../../model/filter-text.js';
import type { Filter } from '../../model/filter.js';
import type { FilterMode } from '../filter-control.js';

/** An element that has a filter. */
interface Filtered extends HTMLElement {
  readonly filter: Filter | null;
  readonly filterMode: FilterMode;
}

/** Sends `timeline-filter` after the reader has changed the filter. */
export function tellFilter(host: Filtered): void {
  const { filter, filterMode } = host;
  const text = filter === null || typeof filter === 'function' ? '' : filterText(asFilter(filter));
  const detail = { filter: text || null, filterMode };
  host.dispatchEvent(new CustomEvent('timeline-filter', { bubbles: true, composed: true, detail }));
}
