import type { Timeline } from '../../timeline/timeline.js';
import type { CompanionHost } from '../companion/companion-host.js';

/** What details in a place of their own need of their timeline, which paints them there. */
export interface DetailsHost extends CompanionHost {
  /** What is shown, without a page. */
  readonly timeline: Timeline;
  readonly selected: string | null;
  readonly updateComplete: Promise<unknown>;
  /** Where details are said instead of in the panel. */
  readonly detailsPlaces: Set<HTMLElement>;
  requestUpdate(): void;
  select(id: string | null): void;
}

export const isDetailsHost = (element: Element): element is DetailsHost =>
  'detailsPlaces' in element && 'addController' in element;
