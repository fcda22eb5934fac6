import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readMarkup } from './read-markup.js';

/** Reads the `<timeline-event>` children of its host, and reads them again when they change. */
export class MarkupController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  /** A timeline document; undefined without such children. */
  document: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const document = readMarkup(this.#host);
    // Attributes of the host itself are seen too; they are no new events.
    if (JSON.stringify(document) === JSON.stringify(this.document)) return;
    this.document = document;
    this.#host.requestUpdate();
  }
}
