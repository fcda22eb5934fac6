import { shareTab } from '../share-tab.js';
import { keyStop } from './key-stop.js';

/** What arrow keys are for something else in. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** Lets Tab stop once at a row of buttons, where it was last, and arrow keys go from one to the next. */
export class Roving {
  readonly #items: () => readonly HTMLElement[];
  readonly #isRightToLeft: () => boolean;
  #stop: HTMLElement | undefined;

  constructor(row: HTMLElement, items: () => readonly HTMLElement[], isRightToLeft: () => boolean) {
    this.#items = items;
    this.#isRightToLeft = isRightToLeft;
    row.addEventListener('keydown', (event) => this.#onKey(event));
    row.addEventListener('focusin', (event) => this.#onFocus(event));
  }

  /** One of those that are there now, and no other, is reached by Tab. */
  update(): void {
    const items = this.#items();
    if (!this.#stop || !items.includes(this.#stop)) this.#stop = items[0];
    shareTab(items, this.#stop);
  }

  #onFocus(event: Event): void {
    this.#stop = itemOf(event, this.#items()) ?? this.#stop;
    this.update();
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items();
    const from = itemOf(event, items);
    if (!from || event.defaultPrevented || from.matches(FIELDS)) return;
    const to = keyStop(event, items.indexOf(from), items.length, this.#isRightToLeft());
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  }
}

const itemOf = (event: Event, items: readonly HTMLElement[]): HTMLElement | undefined => {
  const path = event.composedPath();
  return items.find((item) => path.includes(item));
};
