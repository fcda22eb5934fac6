import { more, type End, type Reading } from './reading.js';

/** The part of a text that has arrived and has not been read yet. */
export class WaitingText {
  /** It begins where reading continues. */
  text = '';
  /** Set once the text has ended. */
  end: End | undefined;

  /** Waits for more text; must not be called after the end. */
  *more(): Reading<void> {
    // Waits until the text has doubled: otherwise each piece of a long value would copy all of it.
    const enough = this.text.length * 2;
    let { text } = this;
    do {
      const piece = yield* more();
      if (typeof piece === 'string') text += piece;
      else this.end = piece;
    } while (!this.end && text.length < enough);
    this.text = text;
  }

  /** Skips some characters. */
  skip(count: number): void {
    this.text = this.text.slice(count);
  }
}
