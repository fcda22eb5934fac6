import { partitionPoint } from '../../partition-point.js';

/** The numbers kept of a row: where it begins and ends in its text, and its line. */
const PER_ROW = 3;

/** A text, and the rows in it. */
interface KeptText {
  readonly text: string;
  /** The index of its first row. */
  readonly first: number;
  readonly places: number[];
}

/**
 * The rows of a text that arrives in pieces. Only their places are kept, and a row is cut out when it is asked for:
 * collecting a million texts took memory, and the page up to 200 ms at a time to go through it.
 */
export class KeptRows {
  readonly #texts: KeptText[] = [];
  #length = 0;
  /** The text of the row that was asked for last; the next is mostly in the same. */
  #last: KeptText | undefined;

  get length(): number {
    return this.#length;
  }

  /** Rows that are added next are in this text. */
  begin(text: string): void {
    // A long row can take several pieces, of which only the last is needed.
    if (this.#texts.at(-1)?.places.length === 0) this.#texts.pop();
    this.#texts.push({ text, first: this.#length, places: [] });
  }

  add(start: number, end: number, line: number): void {
    this.#texts.at(-1)!.places.push(start, end, line);
    this.#length++;
  }

  /** A row as written. */
  row(index: number): string {
    const { text, first, places } = this.#textOf(index);
    const place = (index - first) * PER_ROW;
    return text.slice(places[place], places[place + 1]);
  }

  /** The line in which a row begins. */
  line(index: number): number {
    const { first, places } = this.#textOf(index);
    return places[(index - first) * PER_ROW + 2]!;
  }

  #textOf(index: number): KeptText {
    const last = this.#last;
    if (last && index >= last.first && index < last.first + last.places.length / PER_ROW) return last;
    const after = partitionPoint(this.#texts.length, (i) => this.#texts[i]!.first <= index);
    return (this.#last = this.#texts[after - 1]!);
  }
}
