import type { Timeline } from '../../timeline/timeline.js';
import type { CompanionHost } from '../companion/companion-host.js';

/** What a legend needs of its timeline. */
export interface LegendHost extends CompanionHost {
  readonly timeline: Pick<Timeline, 'legend' | 'messages'>;
}

export const isLegendHost = (element: Element): element is LegendHost =>
  'timeline' in element && 'addController' in element;
