/** What hears of the life of a host: a controller as Lit has them. */
interface HostFollower {
  hostUpdated(): void;
  hostDisconnected(): void;
}

/** What every companion needs of its timeline. */
export interface CompanionHost extends HTMLElement {
  readonly timeZone?: string | undefined;
  /** Language and clock of its own dates, which can be those of its data. */
  readonly setting?: { readonly locale: string; readonly timeZone: string } | undefined;
  addController(follower: HostFollower): void;
  removeController(follower: HostFollower): void;
}

/** What was waited for once: there may be others with such names, which are no hosts. */
const waited = new WeakSet<Element>();

/** The first of some elements that can be the host; those that are not defined yet, or not yet what they will be, are waited for. */
export function chooseHost<Host extends CompanionHost>(
  candidates: readonly Element[],
  isHost: (element: Element) => element is Host,
  again: () => void,
): Host | undefined {
  const host = candidates.find(isHost);
  if (host) return host;
  for (const candidate of candidates) {
    const { localName } = candidate;
    if (!localName.includes('-') || waited.has(candidate)) continue;
    // One that is written after its companion becomes what it is after it.
    if (customElements.get(localName)) waited.add(candidate);
    void customElements.whenDefined(localName).then(again);
  }
  return undefined;
}
