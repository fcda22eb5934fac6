import { ancestors } from './ancestors.js';
import { chooseHost, type CompanionHost } from './companion-host.js';

/** How long to wait for a timeline before the console says that there is none, in ms. */
const PATIENCE = 5000;

interface Changes {
  /** The slot into which the element puts itself if it is a child of its timeline. */
  readonly slot?: string;
  /** Called when there is another timeline, or none. */
  readonly replaced?: () => void;
  /** Called when the timeline is about to paint something new. */
  readonly updating?: () => void;
  /** Called after each update of the timeline, also the one in which it paints other events. */
  readonly updated: () => void;
  /** Called when the timeline has loaded other events, even if they look the same as those before. */
  readonly loaded?: () => void;
}

/** Finds the timeline of an element, and calls back when something changes in it, as long as both are in the page. */
export class HostWatch<Host extends CompanionHost> {
  readonly #element: HTMLElement;
  readonly #isHost: (element: Element) => element is Host;
  readonly #changes: Changes;
  /** The timeline that `for` names may be added to the page later, or again. */
  readonly #arrivals = new MutationObserver(() => this.find());
  #life: AbortController | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  host: Host | undefined;

  constructor(element: HTMLElement, isHost: (element: Element) => element is Host, changes: Changes) {
    this.#element = element;
    this.#isHost = isHost;
    this.#changes = changes;
  }

  connect(): void {
    this.#life = new AbortController();
    this.find();
    this.#patience = setTimeout(() => this.#tellMissing(), PATIENCE);
  }

  disconnect(): void {
    clearTimeout(this.#patience);
    this.#life?.abort();
    this.#life = undefined;
    this.#arrivals.disconnect();
    this.#follow(undefined);
  }

  find(): void {
    const { signal } = this.#life ?? {};
    // If both are removed together, the timeline may be told before its companion is.
    if (!signal || !this.#element.isConnected) return;
    const id = this.#element.getAttribute('for');
    const root = this.#element.getRootNode() as Document | ShadowRoot;
    const named = id ? root.getElementById(id) : null;
    const candidates = id ? (named ? [named] : []) : ancestors(this.#element).slice(1);
    const again = (): void => {
      if (!signal.aborted && !this.host) this.find();
    };
    this.#arrivals.disconnect();
    this.#follow(chooseHost(candidates, this.#isHost, again));
    if (id && !this.host) this.#arrivals.observe(root, { subtree: true, childList: true, attributeFilter: ['id'] });
  }

  #tellMissing(): void {
    const { localName } = this.#element;
    const id = this.#element.getAttribute('for');
    if (this.host) return;
    const reason = id ? `for="${id}": no timeline has that id` : 'it is in no timeline, and "for" names none';
    console.warn(`<${localName}> ${reason}`);
  }

  /** As a controller of the host. */
  hostUpdate(): void {
    this.#changes.updating?.();
  }

  hostUpdated(): void {
    this.#changes.updated();
  }

  hostDisconnected(): void {
    this.find();
  }

  #follow(host: Host | undefined): void {
    if (host === this.host) return;
    this.host?.removeController(this);
    this.host?.removeEventListener('timeline-load', this.#onLoad);
    this.host = host;
    host?.addEventListener('timeline-load', this.#onLoad);
    host?.addController(this);
    const { slot = '' } = this.#changes;
    if (slot && host && host === this.#element.parentElement && !this.#element.hasAttribute('slot'))
      this.#element.slot = slot;
    this.#changes.replaced?.();
    this.#changes.updated();
  }

  readonly #onLoad = ({ target }: Event): void => {
    if (target === this.host) this.#changes.loaded?.();
  };
}
