/** A text that is read from left to right, with errors that say where reading stopped. */
export class DateReader {
  readonly text: string;
  /** How many characters have been read. */
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isDone(): boolean {
    return this.at === this.text.length;
  }

  /** The next character; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Reads what a sticky pattern (`/…/y`) matches here; undefined if it does not match, and then nothing is read. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text) ?? undefined;
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  /** Reads one of some characters, if it is here; otherwise reads nothing and returns the empty text. */
  takeOne(characters: string): string {
    const next = this.text.charAt(this.at);
    if (next === '' || !characters.includes(next)) return '';
    this.at++;
    return next;
  }

  /** Reads a fixed text, if it is here; returns whether it is. */
  skip(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** An error that quotes the text, says where reading stopped, and what was expected there. */
  expected(what: string, at = this.at): RangeError {
    const rest = this.text.slice(at);
    const place = rest === '' ? 'at its end' : `at character ${String(at + 1)}, "${shortened(rest, 24)}"`;
    return unreadable(this.text, at === 0 ? `expected ${what}` : `${place}, expected ${what}`);
  }
}

/** Makes an error that quotes the date; of long input, only the beginning. */
export const unreadable = (source: string, why: string): RangeError =>
  new RangeError(`cannot read the date "${shortened(source, 80)}": ${why}`);

const shortened = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text);
