/** The indices of matching events among very many. It grows with a stream. */
export class Matches {
  #marks = new Uint8Array(1024);
  /** All indices below this have been tested. */
  end = 0;

  add(place: number): void {
    if (place >= this.#marks.length) {
      const grown = new Uint8Array(2 * place);
      grown.set(this.#marks);
      this.#marks = grown;
    }
    this.#marks[place] = 1;
  }

  has(place: number): boolean {
    return this.#marks[place] === 1;
  }
}
