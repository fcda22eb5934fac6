import type { Timeline } from '../../timeline/timeline.js';
import type { CompanionHost } from '../companion/companion-host.js';

/** What an axis needs of its timeline. */
export interface AxisHost extends CompanionHost {
  readonly timeline: Timeline;
}

export const isAxisHost = (element: Element): element is AxisHost =>
  'timeline' in element && 'addController' in element;
