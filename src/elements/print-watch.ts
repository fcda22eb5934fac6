/** Hears when a page is about to be printed, and when it has been. */
export class PrintWatch {
  readonly #changed: (isPrinted: boolean) => void;
  #life: AbortController | undefined;

  constructor(changed: (isPrinted: boolean) => void) {
    this.#changed = changed;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    window.addEventListener('beforeprint', () => this.#changed(true), { signal });
    window.addEventListener('afterprint', () => this.#changed(false), { signal });
    // What looks like print, such as a file made by a program, is not always told of as such.
    matchMedia('print').addEventListener('change', ({ matches }) => this.#changed(matches), { signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }
}
