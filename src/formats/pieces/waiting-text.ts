import { more, type End, type Reading } from './reading.js';

/** What has come of a text and has not been read yet. */
export class WaitingText {
  /** It begins where reading goes on. */
  text = '';
  /** Once nothing more will come. */
  end: End | undefined;

  /** Waits for more of it; not to be asked after its end. */
  *more(): Reading<void> {
    // Of what is long and does not end there must come much before it is looked at again: else each piece would copy all of it.
    const enough = this.text.length * 2;
    let { text } = this;
    do {
      const piece = yield* more();
      if (typeof piece === 'string') text += piece;
      else this.end = piece;
    } while (!this.end && text.length < enough);
    this.text = text;
  }

  /** Passes over some characters. */
  skip(count: number): void {
    this.text = this.text.slice(count);
  }
}
