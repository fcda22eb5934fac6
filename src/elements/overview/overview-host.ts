import type { Stretch } from './stretch.js';
import type { Setting } from './stretch-words.js';

/** What hears of the life of a host: a controller as Lit has them. */
interface HostFollower {
  hostUpdated(): void;
  hostDisconnected(): void;
}

/** What an overview needs of its timeline: all of it public, so that any element which has it can be one. */
export interface OverviewHost extends HTMLElement {
  readonly extent: Stretch | undefined;
  view: Stretch | null;
  readonly timeZone?: string | undefined;
  /** Language and clock of its own dates, which can be those of its data. */
  readonly setting?: Setting | undefined;
  density(edges: ArrayLike<number>): Uint32Array;
  addController(follower: HostFollower): void;
  removeController(follower: HostFollower): void;
}

const isHost = (element: Element): element is OverviewHost => 'density' in element && 'addController' in element;

/** The first of some elements that can be the host; those that are not defined yet are waited for. */
export function chooseHost(candidates: readonly Element[], again: () => void): OverviewHost | undefined {
  const host = candidates.find(isHost);
  if (host) return host;
  for (const { localName } of candidates)
    if (localName.includes('-') && !customElements.get(localName))
      void customElements.whenDefined(localName).then(again);
  return undefined;
}
