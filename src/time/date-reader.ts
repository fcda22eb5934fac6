/** Text that is read from left to right, and says where it stopped making sense. */
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

  /** What a sticky pattern (`/…/y`) matches here, read; undefined, and nothing read, where it does not match. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text) ?? undefined;
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  /** Reads one of some characters, if it stands here; else nothing, and gives an empty text. */
  takeOne(characters: string): string {
    const next = this.text.charAt(this.at);
    if (next === '' || !characters.includes(next)) return '';
    this.at++;
    return next;
  }

  /** Reads a fixed text, if it stands here. */
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

/** Long input is quoted by its beginning, so that a message stays a message. */
export const unreadable = (source: string, why: string): RangeError =>
  new RangeError(`cannot read the date "${shortened(source, 80)}": ${why}`);

const shortened = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text);
