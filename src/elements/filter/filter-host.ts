import type { Filter } from '../../model/filter.js';
import type { Timeline } from '../../timeline/timeline.js';
import type { CompanionHost } from '../companion/companion-host.js';
import type { FilterMode } from '../filter-control.js';

/** What a filter needs of its timeline. */
export interface FilterHost extends CompanionHost {
  filter: Filter | null;
  filterMode: FilterMode;
  /** What is shown, without a page. */
  readonly timeline: Timeline;
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
}

export const isFilterHost = (element: Element): element is FilterHost =>
  'timeline' in element && 'filter' in element && 'addController' in element;
