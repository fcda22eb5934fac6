import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readMarkup } from './read-markup.js';

/** The attributes that set the language and the direction of a page. */
const SPEECH = ['lang', 'dir'];

/** Reads the `<timeline-event>` children of its host, again whenever they change; also updates the host when the language changes. */
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
    this.#observer = new MutationObserver((changes) => {
      this.#read();
      if (changes.some(({ attributeName }) => SPEECH.includes(attributeName ?? ''))) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { subtree: true, childList: true, characterData: true, attributes: true });
    this.#observer.observe(document.documentElement, { attributeFilter: SPEECH });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const document = readMarkup(this.#host);
    // Attributes of the host itself are observed, too, but they change no events.
    if (JSON.stringify(document) === JSON.stringify(this.document)) return;
    this.document = document;
    this.#host.requestUpdate();
  }
}
