import type { ListParts } from './list-parts.js';

/** How long the reader has to pause before a long search begins, in ms. */
const PAUSE = 150;

/** The search field of a list, and its button that clears it. */
export class ListSearch {
  readonly #field: HTMLInputElement;
  readonly #clearButton: HTMLButtonElement;
  readonly #isLong: () => boolean;
  readonly #begin: () => void;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param isLong whether a search takes so long that it waits until the reader has paused
   * @param begin begins a search for what is in the field
   */
  constructor({ search, clear }: Pick<ListParts, 'search' | 'clear'>, isLong: () => boolean, begin: () => void) {
    this.#field = search;
    this.#clearButton = clear;
    this.#isLong = isLong;
    this.#begin = begin;
    search.addEventListener('input', () => this.#onInput());
    search.addEventListener('keydown', (event) => this.#onKey(event));
    clear.addEventListener('click', () => this.#clear());
  }

  /** What the reader has typed. */
  get query(): string {
    return this.#field.value;
  }

  /** Gives up a search that has not begun. */
  stop(): void {
    clearTimeout(this.#pause);
  }

  #clear(): void {
    this.#field.value = '';
    this.#onInput();
    this.#field.focus();
  }

  /** Escape clears the search. Only without one does it close the dialog around the list, or clear the selection. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.query === '') return;
    this.#clear();
    event.stopPropagation();
    event.preventDefault();
  }

  #onInput(): void {
    this.#clearButton.hidden = this.query === '';
    this.stop();
    if (this.#isLong()) this.#pause = setTimeout(() => this.#begin(), PAUSE);
    else this.#begin();
  }
}
