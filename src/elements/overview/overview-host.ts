import type { CompanionHost } from '../companion/companion-host.js';
import type { Stretch } from './stretch.js';

/** What an overview needs of its timeline. All of it is public, so any element with these members can be one. */
export interface OverviewHost extends CompanionHost {
  readonly extent: Stretch | undefined;
  view: Stretch | null;
  density(edges: ArrayLike<number>, isOn?: boolean): Uint32Array;
}

export const isOverviewHost = (element: Element): element is OverviewHost =>
  'density' in element && 'addController' in element;
