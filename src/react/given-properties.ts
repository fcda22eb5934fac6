import type { Props } from './sort-props.js';

/** The properties that a component has set on its element. */
export class GivenProperties {
  #last: Props = {};
  /** What each was before it was first set. */
  readonly #first = new Map<string, unknown>();

  /** The names of all that were ever set. */
  get names(): ReadonlySet<string> {
    return new Set(this.#first.keys());
  }

  /** Sets what is another than the last time, since a reader may have changed it meanwhile; what is left out is as it was at first. */
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
