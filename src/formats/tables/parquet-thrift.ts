/** The greatest depth of Parquet structures. */
const DEEPEST = 30;

/** A reader of Thrift’s compact protocol that trusts nothing: every length is checked against the available bytes. */
export class ThriftWalk {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  /** The small integers and booleans of the structure, by the path of their field ids: `5.1`; not those in lists. */
  readonly numbers = new Map<string, number>();
  at: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = end;
  }

  /** @throws RangeError if the structure is broken or does not end */
  struct(path: string | null = '', depth = 0): void {
    if (depth > DEEPEST) throw new RangeError('broken metadata: too deep');
    let id = 0;
    let head = this.#byte();
    while ((head & 15) !== 0) {
      id = head >> 4 === 0 ? zigZag(this.#varint()) : id + (head >> 4);
      this.#value(head & 15, path === null ? null : path + String(id), depth);
      head = this.#byte();
    }
  }

  #value(type: number, path: string | null, depth: number): void {
    if (type === 1 || type === 2) this.#keep(path, type === 1 ? 1 : 0);
    else if (type === 3) this.#byte();
    else if (type === 4 || type === 5) this.#keep(path, zigZag(this.#varint()));
    else if (type === 6) this.#varint();
    else if (type === 7) this.#skip(8);
    else if (type === 8) this.#skip(this.#varint());
    else if (type === 9) this.#list(depth);
    else if (type === 12) this.struct(path === null ? null : `${path}.`, depth + 1);
    else throw new RangeError(`broken metadata: the type ${String(type)}`);
  }

  #list(depth: number): void {
    if (depth > DEEPEST) throw new RangeError('broken metadata: too deep');
    const head = this.#byte();
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    const type = head & 15;
    // Every item takes at least a byte.
    if (size > this.#end - this.at) throw new RangeError(`broken metadata: a list of ${String(size)}`);
    for (let index = 0; index < size; index++) {
      if (type === 1 || type === 2) this.#byte();
      else this.#value(type, null, depth + 1);
    }
  }

  #keep(path: string | null, value: number): void {
    if (path !== null) this.numbers.set(path, value);
  }

  #skip(length: number): void {
    if (length > this.#end - this.at) throw new RangeError('broken metadata: a length beyond its end');
    this.at += length;
  }

  #byte(): number {
    if (this.at >= this.#end) throw new RangeError('broken metadata: it ends too early');
    return this.#bytes[this.at++]!;
  }

  #varint(): number {
    let value = 0;
    for (let index = 0; index < 10; index++) {
      const byte = this.#byte();
      value += (byte & 127) * 2 ** (7 * index);
      if (byte < 128) return value;
    }
    throw new RangeError('broken metadata: a number of more than ten bytes');
  }
}

const zigZag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
