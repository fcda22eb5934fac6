/** The bytes of a file as they come, which can be gone through again. */
export class KeptChunks {
  readonly #source: AsyncIterator<Uint8Array, unknown>;
  #chunks: Uint8Array[] = [];
  /** How many bytes that are. */
  #length = 0;
  /** Why the rest is missing, where it is. */
  error: unknown;

  constructor(source: AsyncIterable<Uint8Array, unknown>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** All of them, those that have come first. Where the file breaks off, each time it is gone through throws why. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    for (let index = 0; ; index++) {
      if (index === this.#chunks.length && !(await this.#receive())) return;
      yield this.#chunks[index]!;
    }
  }

  /** The first bytes, which from now on are the first chunk: so many, if there are, and more where they came together. */
  async start(length: number): Promise<Uint8Array> {
    try {
      while (this.#length < length && (await this.#receive()));
    } catch {
      // Whoever goes through all of them will know.
    }
    const bytes = new Uint8Array(this.#length);
    let place = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, place);
      place += chunk.length;
    }
    this.#chunks = [bytes];
    return bytes;
  }

  /** How many lines that are, as far as bytes tell. */
  get lines(): number {
    let count = 1;
    for (const chunk of this.#chunks)
      for (let place = chunk.indexOf(10); place >= 0; place = chunk.indexOf(10, place + 1)) count++;
    return count;
  }

  async #receive(): Promise<boolean> {
    if (this.error !== undefined) throw this.error as Error;
    try {
      const { value, done } = await this.#source.next();
      if (done === true) return false;
      this.#chunks.push(value);
      this.#length += value.length;
      return true;
    } catch (error) {
      this.error = error;
      throw error;
    }
  }
}
