import type { Span } from '../../time/span.js';

/** What a picture of all events has to know, if it is so of any of them. */
const FACTS = ['openStart', 'openEnd', 'unknownStart', 'unknownEnd', 'approximate'] as const;

/** For each of these facts an event of which it is so, the earliest of those that are added. */
export class Telling {
  readonly #found = new Map<(typeof FACTS)[number], { readonly place: number; readonly start: number }>();

  /** Looks at an event. */
  add(place: number, span: Span): void {
    for (const fact of FACTS) {
      const { start = Infinity } = this.#found.get(fact) ?? {};
      if (span[fact] && (span.start < start || !this.#found.has(fact)))
        this.#found.set(fact, { place, start: span.start });
    }
  }

  /** The places of the events that tell of all, each once. */
  get places(): readonly number[] {
    return [...new Set(Array.from(this.#found.values(), ({ place }) => place))];
  }
}
