/** What comes after the last piece of a text: that was all of it, or the rest of it is missing. */
export interface End {
  readonly isBroken: boolean;
}
export type Piece = string | End;

/**
 * Reads a text that comes in pieces. Where it says `more` it is given the next piece; else it only rests, and is given nothing.
 * However a text is cut into pieces, what comes of it is the same.
 */
export type Reading<Result> = Generator<'more' | undefined, Result, Piece | undefined>;

/** The next piece. */
export function* more(): Reading<Piece> {
  return (yield 'more')!;
}

/** Reads a text that is there as a whole, without the rests. */
export function readWhole<Result>(reading: Reading<Result>, text: string): Result {
  const pieces: Piece[] = [{ isBroken: false }, text];
  let step = reading.next();
  while (step.done !== true) step = reading.next(step.value && pieces.pop());
  return step.value;
}
