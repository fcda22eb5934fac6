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

/** The first of some elements that can be the host; those that are not defined yet are waited for. */
export function chooseHost<Host extends CompanionHost>(
  candidates: readonly Element[],
  isHost: (element: Element) => element is Host,
  again: () => void,
): Host | undefined {
  const host = candidates.find(isHost);
  if (host) return host;
  for (const { localName } of candidates)
    if (localName.includes('-') && !customElements.get(localName))
      void customElements.whenDefined(localName).then(again);
  return undefined;
}
