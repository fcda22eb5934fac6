import type { Loaded } from '../../src/elements/loaded.js';

/** Stands for the loading of a file in a timeline that is given its data: holds the result, and takes updates. */
export class Load {
  readonly #change: (result: Loaded) => void;
  #result: Loaded = { state: 'none', issues: [] };

  /** @param change called with each update */
  constructor(change: (result: Loaded) => void) {
    this.#change = change;
  }

  get result(): Loaded {
    return this.#result;
  }

  set result(result: Loaded) {
    this.#result = result;
    this.#change(result);
  }
}
