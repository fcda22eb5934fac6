import type { Timeline } from '../../timeline/timeline.js';
import type { CompanionHost } from '../companion/companion-host.js';

/** What a list needs of its timeline. */
export interface ListHost extends CompanionHost {
  /** What is shown, without a page. */
  readonly timeline: Timeline;
  readonly selected: string | null;
  readonly updateComplete: Promise<unknown>;
  select(id: string | null): void;
  zoomTo(id: string): void;
}

export const isListHost = (element: Element): element is ListHost =>
  'timeline' in element && 'select' in element && 'addController' in element;
