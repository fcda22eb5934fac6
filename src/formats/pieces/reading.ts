/** Follows the last piece of a text, and says whether the rest is missing. */
export interface End {
  readonly isBroken: boolean;
}
export type Piece = string | End;

/**
 * Reads a text that arrives in pieces. When it yields `more`, it is resumed with the next piece; otherwise it only
 * rests. The result does not depend on how the text is divided.
 */
export type Reading<Result> = Generator<'more' | undefined, Result, Piece | undefined>;

/** Requests the next piece. */
export function* more(): Reading<Piece> {
  return (yield 'more')!;
}

/** Reads a complete text, without rests. */
export function readWhole<Result>(reading: Reading<Result>, text: string): Result {
  const pieces: Piece[] = [{ isBroken: false }, text];
  let step = reading.next();
  while (step.done !== true) step = reading.next(step.value && pieces.pop());
  return step.value;
}
