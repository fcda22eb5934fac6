import type { LitElement, ReactiveController } from 'lit';
import type { JsonLdWriteOptions } from '../formats/write-jsonld.js';
import type { Timeline } from '../timeline/timeline.js';
import { ELAPSED } from '../time/elapsed.js';
import { wholeDocument } from './whole-document.js';

/** A timeline of which search engines are told. */
export interface JsonLdHost extends LitElement {
  readonly jsonLd: boolean;
}

/** So many events are told of at most; no engine wants more. */
const TOLD = 5000;

/** Keeps a block of JSON-LD in the head of the page, true to what a timeline has, as long as that wants it and is in the page. */
export function tellEngines(host: JsonLdHost, timeline: Timeline): void {
  host.addController(new EngineTeller(host, timeline));
}

class EngineTeller implements ReactiveController {
  readonly #host: JsonLdHost;
  readonly #timeline: Timeline;
  #block: HTMLScriptElement | undefined;
  /** Of which events the block tells. */
  #events: unknown;

  constructor(host: JsonLdHost, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { jsonLd, isConnected } = this.#host;
    const { table, length, locale, options, timeZone } = this.#timeline;
    const isTold = length > 0 && length <= TOLD && timeZone !== ELAPSED;
    if (!jsonLd || !isConnected || !isTold) this.hostDisconnected();
    else if (table !== this.#events) {
      this.#events = table;
      const zone = options.timeZone === null ? {} : { timeZone: options.timeZone };
      void this.#tell(table, { locale, ...zone });
    }
  }

  /** The writer is a file of its own, as for those who download what it writes. */
  async #tell(events: unknown, options: JsonLdWriteOptions): Promise<void> {
    const { writeJsonLd } = await import('../formats/write-jsonld.js');
    if (events !== this.#events) return;
    this.#block?.remove();
    this.#block = blockOf(writeJsonLd(wholeDocument(this.#timeline), options).text);
    document.head.append(this.#block);
  }

  hostDisconnected(): void {
    this.#block?.remove();
    this.#events = undefined;
  }
}

/** Data that no browser runs. Under a policy of trusted types its text must be trusted all the same. */
function blockOf(text: string): HTMLScriptElement {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  policy ??= (globalThis as Trusting)['trustedTypes']?.['createPolicy']('event-timeline', {
    ['createScript']: (own) => own,
  });
  block.textContent = policy?.['createScript'](text) ?? text;
  return block;
}

/** As much of the browser’s `trustedTypes` as is needed; TypeScript does not know it, and what it does not know is given short names. */
interface Policy {
  createScript(text: string): string;
}
interface Trusting {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}
let policy: Policy | undefined;
