/** The bytes of a file as they arrive, which can be iterated repeatedly. */
export class KeptChunks {
  readonly #source: AsyncIterator<Uint8Array, unknown>;
  #chunks: Uint8Array[] = [];
  /** The number of bytes. */
  #length = 0;
  /** Why the rest is missing, if it is. */
  error: unknown;

  constructor(source: AsyncIterable<Uint8Array, unknown>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** All chunks in order. If the file breaks off, each iteration ends with the error. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    for (let index = 0; ; index++) {
      if (index === this.#chunks.length && !(await this.#receive())) return;
      yield this.#chunks[index]!;
    }
  }

  /**
   * The first `length` bytes, if there are as many, and the rest of their chunk. From now on they are the first chunk.
   */
  async start(length: number): Promise<Uint8Array> {
    try {
      while (this.#length < length && (await this.#receive()));
    } catch {
      // The error is thrown again when all chunks are iterated.
    }
    return this.arrived();
  }

  /** All bytes that have arrived. From now on they are the first chunk. */
  arrived(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    let place = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, place);
      place += chunk.length;
    }
    this.#chunks = [bytes];
    return bytes;
  }

  /** The number of lines, judging by the bytes. */
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
