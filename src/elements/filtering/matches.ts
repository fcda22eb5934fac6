/** Which of very many events match, by their places. It can grow, as a stream does. */
export class Matches {
  #marks = new Uint8Array(1024);
  /** All places before this one have been looked at. */
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
