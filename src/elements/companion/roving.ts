import { shareTab } from '../share-tab.js';
import { keyStop } from './key-stop.js';

/** Elements in which arrow keys have another use. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** Makes a row of buttons one stop of the Tab key, at the button that was focused last; arrow keys go from one to the next. */
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

  /** Lets Tab reach exactly one of the present buttons. */
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
    items[to]?.focus({ focusVisible: true });
  }
}

const itemOf = (event: Event, items: readonly HTMLElement[]): HTMLElement | undefined => {
  const path = event.composedPath();
  return items.find((item) => path.includes(item));
};
