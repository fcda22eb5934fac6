import type { Props } from './sort-props.js';

/** The properties that a component has set on its element. */
export class GivenProperties {
  #last: Props = {};
  /** The value of each before it was first set. */
  readonly #first = new Map<string, unknown>();

  /** The names of all properties that were ever set. */
  get names(): ReadonlySet<string> {
    return new Set(this.#first.keys());
  }

  /** Sets only values that are new, so that changes by the reader are kept. Properties that are no longer given get their first value again. */
  give(element: HTMLElement, next: Props): void {
    for (const name of new Set([...Object.keys(this.#last), ...Object.keys(next)])) {
      const value = next[name];
      if (Object.is(value, this.#last[name])) continue;
      if (!this.#first.has(name)) this.#first.set(name, Reflect.get(element, name));
      Reflect.set(element, name, value === undefined ? this.#first.get(name) : value);
    }
    this.#last = next;
  }
}
