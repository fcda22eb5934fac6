import type { ReactiveController } from 'lit';
import type { HandsContext, HandsHost } from './hands-context.js';

/**
 * Shows the panel of details beside the chosen event and puts it away: with Escape, with a press outside, with its
 * button. It is not modal; focus goes into it when the reader opened it, and back when it closes.
 */
export class DetailsPanel implements ReactiveController {
  readonly #host: HandsHost;
  readonly #close: () => void;
  #listeners: AbortController | undefined;
  #shown: string | null = null;
  /** What had the focus before the panel took it. */
  #opener: HTMLElement | null = null;

  constructor({ host, commands }: HandsContext) {
    this.#host = host;
    this.#close = () => commands.choose(null);
    host.addController(this);
  }

  /** A popover closes when it leaves the page; the selection stays and opens it again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.#listeners = undefined;
    this.#shown = null;
  }

  /** Brings the panel in line with the chosen event; `byReader` moves the focus. */
  sync(id: string | null, byReader: boolean): void {
    const panel = this.#panel;
    // The timeline may have left the page since, or details may be said elsewhere.
    if (!panel?.isConnected) {
      this.hostDisconnected();
      return;
    }
    const before = this.#shown;
    this.#shown = id;
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    if (id === null) {
      const hadFocus = panel.contains(focused);
      if (panel.matches(':popover-open')) panel.hidePopover();
      this.hostDisconnected();
      if (before !== null && hadFocus) (this.#labelOf(before) ?? this.#opener)?.focus({ preventScroll: true });
      return;
    }
    if (!panel.matches(':popover-open')) panel.showPopover();
    this.#listen();
    if (!byReader) return;
    if (focused && !panel.contains(focused)) this.#opener = focused;
    panel.focus({ preventScroll: true });
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.details');
  }

  #labelOf(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`.label[data-event-id="${CSS.escape(id)}"]`);
  }

  #listen(): void {
    if (this.#listeners) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener(
      'pointerdown',
      (event) => {
        // A press on the timeline itself, or on what is `for` it, chooses another event, or none, by its click.
        const { id } = this.#host;
        const isOurs = (node: Partial<HTMLLabelElement>): boolean =>
          node === this.#host || (!!id && node.htmlFor === id);
        if (!event.composedPath().some(isOurs)) this.#close();
      },
      { signal },
    );
  }
}
