import type { Loaded } from '../../src/elements/loaded.js';

/** Where a timeline that is handed its data finds what came of them, and puts more of it. */
export class Load {
  readonly #change: (result: Loaded) => void;
  #result: Loaded = { state: 'none', issues: [] };

  /** @param change is told of everything that is put here */
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
