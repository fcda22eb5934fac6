/** The row below the picture that says how many events match, with a button that shows all again. */
export class MatchRow {
  readonly element = document.createElement('span');
  readonly #count = document.createElement('bdi');
  readonly #clear = document.createElement('button');

  constructor(clear: () => void) {
    this.element.className = 'shown filtered';
    // Before the buttons of the row.
    this.element.style.setProperty('order', '-1');
    this.#clear.type = 'button';
    this.#clear.className = 'unfilter';
    this.#clear.addEventListener('click', clear);
    this.element.append(this.#count, ' ', this.#clear);
  }

  write(counted: string, showAll: string): void {
    this.#count.textContent = counted;
    this.#clear.textContent = showAll;
  }
}
