import type { Timeline } from '../../timeline/timeline.js';
import type { CompanionHost } from '../companion/companion-host.js';

/** What a `<timeline-details>` needs of its timeline, which paints the details into it. */
export interface DetailsHost extends CompanionHost {
  /** What is shown, without a page. */
  readonly timeline: Timeline;
  readonly selected: string | null;
  readonly updateComplete: Promise<unknown>;
  /** Elements into which details are painted instead of into the panel. */
  readonly detailsPlaces: Set<HTMLElement>;
  requestUpdate(): void;
  select(id: string | null): void;
}

export const isDetailsHost = (element: Element): element is DetailsHost =>
  'detailsPlaces' in element && 'addController' in element;
