import type { Toolbar } from '../../render/paint-toolbar.js';
import type { CompanionHost } from '../companion/companion-host.js';
import type { EventBeside } from '../event-timeline.js';
import type { Stretch } from '../overview/stretch.js';

/** What a toolbar needs of its timeline. All of it is public, so any element with these members can be one. */
export interface ToolbarHost extends CompanionHost {
  readonly extent: Stretch | undefined;
  readonly view: Stretch | null;
  readonly selected: string | null;
  readonly toolbar: Toolbar;
  readonly updateComplete: Promise<boolean>;
  beside(from: string | number, direction: 1 | -1): EventBeside | undefined;
  density(edges: ArrayLike<number>): Uint32Array;
  select(id: string | null): void;
}

export const isToolbarHost = (element: Element): element is ToolbarHost =>
  'toolbar' in element && 'beside' in element && 'addController' in element;
