import type { EventFilter } from '../../model/filter.js';
import { filterText, readFilter } from '../../model/filter-text.js';
import type { FilterParts } from './filter-parts.js';

/** How long the reader has to pause before a long search begins, in ms. */
const PAUSE = 200;

interface Hooks {
  /** The filter as it is. */
  readonly said: () => EventFilter;
  readonly set: (filter: EventFilter) => void;
  /** Whether a search takes so long that it waits until the reader has paused. */
  readonly isLong: () => boolean;
  /** Called when the reader has finished typing. */
  readonly typed: () => void;
}

/** The search field of a filter, and its button that clears it. */
export class FilterSearch {
  readonly #field: HTMLInputElement;
  readonly #clearButton: HTMLButtonElement;
  readonly #hooks: Hooks;
  /** While the reader types, the filter as it was before. Each letter is added to that, not to what the last letter made of it. */
  #before: EventFilter | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor({ search, clear }: Pick<FilterParts, 'search' | 'clear'>, hooks: Hooks) {
    this.#field = search;
    this.#clearButton = clear;
    this.#hooks = hooks;
    search.addEventListener('input', () => this.#onType());
    search.addEventListener('change', () => this.#onTyped());
    // Browsers send no `change` if what was typed has been deleted again.
    search.addEventListener('blur', () => this.isTyping && this.#onTyped());
    search.addEventListener('keydown', (event) => this.#onKey(event));
    clear.addEventListener('click', () => this.#clear());
  }

  /** Whether the reader is typing: the filter is incomplete then. */
  get isTyping(): boolean {
    return this.#before !== undefined;
  }

  /** Writes the words of the filter; not while the reader is typing, nor over a text of the same meaning. */
  write(text: string): void {
    const typed = readFilter(this.#field.value).text ?? '';
    if (!this.isTyping && filterText({ text: typed }) !== filterText({ text })) this.#field.value = text;
    this.#clearButton.hidden = this.#field.value === '';
  }

  /** Gives up a search that has not begun, and what the reader was typing. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#before = undefined;
  }

  #onType(): void {
    this.#before ??= this.#hooks.said();
    clearTimeout(this.#pause);
    this.#clearButton.hidden = this.#field.value === '';
    if (this.#hooks.isLong()) this.#pause = setTimeout(() => this.#search(), PAUSE);
    else this.#search();
  }

  #search(): void {
    const { text: _text, ...rest } = this.#before ?? this.#hooks.said();
    this.#hooks.set({ ...rest, ...readFilter(this.#field.value) });
  }

  /** Lanes, tags and dates that were typed move to their own controls. */
  #onTyped(): void {
    this.#search();
    this.stop();
    this.#field.value = this.#hooks.said().text ?? '';
    this.#hooks.typed();
  }

  #clear(): void {
    this.#field.value = '';
    this.#onTyped();
    this.#field.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#field.value === '') return;
    this.#clear();
    // The key is used up, so a dialog around the timeline stays open.
    event.stopPropagation();
    event.preventDefault();
  }
}
