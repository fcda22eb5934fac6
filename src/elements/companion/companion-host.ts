/** A controller of a host, as Lit has them. */
interface HostFollower {
  hostUpdated(): void;
  hostDisconnected(): void;
}

/** What every companion needs of its timeline. */
export interface CompanionHost extends HTMLElement {
  readonly timeZone?: string | undefined;
  /** The language and time zone of its own dates, which may come from its data. */
  readonly setting?: { readonly locale: string; readonly timeZone: string } | undefined;
  addController(follower: HostFollower): void;
  removeController(follower: HostFollower): void;
}

/** Elements that were waited for once: they may be other elements with such names, and no hosts. */
const waited = new WeakSet<Element>();

/** The first of some elements that can be the host. Waits for those that are not defined or upgraded yet, and then calls `again`. */
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
    // An element that comes after its companion in the page is upgraded after it.
    if (customElements.get(localName)) waited.add(candidate);
    void customElements.whenDefined(localName).then(again);
  }
  return undefined;
}
