import type { LitElement, ReactiveController } from 'lit';
import type { JsonLdWriteOptions } from '../formats/write-jsonld.js';
import type { Timeline } from '../timeline/timeline.js';
import { ELAPSED } from '../time/elapsed.js';
import { wholeDocument } from './whole-document.js';

/** A timeline that is described for search engines. */
export interface JsonLdHost extends LitElement {
  readonly jsonLd: boolean;
}

/** The greatest number of events that are described. Search engines do not want more. */
const TOLD = 5000;

/** Keeps a block of JSON-LD about a timeline in the head of the page, as long as the timeline asks for it and is in the page. */
export function tellEngines(host: JsonLdHost, timeline: Timeline): void {
  host.addController(new EngineTeller(host, timeline));
}

class EngineTeller implements ReactiveController {
  readonly #host: JsonLdHost;
  readonly #timeline: Timeline;
  #block: HTMLScriptElement | undefined;
  /** The events that the block describes. */
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

  /** The writer is a file of its own, which downloads of JSON-LD use, too. */
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

/** A script element with data, which browsers do not run. A policy of trusted types requires trusted text even for that. */
function blockOf(text: string): HTMLScriptElement {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  policy ??= (globalThis as Trusting)['trustedTypes']?.['createPolicy']('event-timeline', {
    ['createScript']: (own) => own,
  });
  block.textContent = policy?.['createScript'](text) ?? text;
  return block;
}

/** The part of the browser’s `trustedTypes` that is used. TypeScript does not know it; names in quotes keep the build from shortening them. */
interface Policy {
  createScript(text: string): string;
}
interface Trusting {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}
let policy: Policy | undefined;
