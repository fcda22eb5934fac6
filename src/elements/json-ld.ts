import type { LitElement, ReactiveController } from 'lit';
import { writeJsonLd } from '../formats/write-jsonld.js';
import type { Timeline } from '../timeline/timeline.js';
import { wholeDocument } from './whole-document.js';

/** A timeline of which search engines are told. */
interface Host extends LitElement {
  readonly jsonLd: boolean;
}

const told = new WeakSet<Host>();

/** Keeps a block of JSON-LD in the head of the page, true to what a timeline has, as long as that wants it and is in the page. */
export function tellEngines(host: Host, timeline: Timeline): void {
  if (told.has(host)) return;
  told.add(host);
  host.addController(new EngineTeller(host, timeline));
}

class EngineTeller implements ReactiveController {
  readonly #host: Host;
  readonly #timeline: Timeline;
  #block: HTMLScriptElement | undefined;
  /** Of which events the block tells. */
  #events: unknown;

  constructor(host: Host, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { jsonLd, isConnected } = this.#host;
    const { table, length, locale } = this.#timeline;
    if (!jsonLd || !isConnected || length === 0) this.hostDisconnected();
    else if (table !== this.#events) {
      this.hostDisconnected();
      this.#events = table;
      this.#block = blockOf(writeJsonLd(wholeDocument(this.#timeline), { locale }).text);
      document.head.append(this.#block);
    }
  }

  hostDisconnected(): void {
    this.#block?.remove();
    this.#events = undefined;
  }
}

/** Data that no browser runs, and so no policy forbids. */
function blockOf(text: string): HTMLScriptElement {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.append(text);
  return block;
}
