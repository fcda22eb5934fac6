import type { Span } from '../../time/span.js';

/** The facts that a picture needs to know if they are true of any event. */
const FACTS = ['openStart', 'openEnd', 'unknownStart', 'unknownEnd', 'approximate'] as const;

/** For each of these facts, the earliest event for which it is true. */
export class Telling {
  readonly #found = new Map<(typeof FACTS)[number], { readonly place: number; readonly start: number }>();

  /** Checks an event for each fact. */
  add(place: number, span: Span): void {
    for (const fact of FACTS) {
      const { start = Infinity } = this.#found.get(fact) ?? {};
      if (span[fact] && (span.start < start || !this.#found.has(fact)))
        this.#found.set(fact, { place, start: span.start });
    }
  }

  /** The indices of these events, each once. */
  get places(): readonly number[] {
    return [...new Set(Array.from(this.#found.values(), ({ place }) => place))];
  }
}
