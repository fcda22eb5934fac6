import type { Resting } from '../../rest.js';
import type { Piece, Reading } from './reading.js';

/** Reads a complete text, with rests. */
export function* wholeWithRests<Result>(reading: Reading<Result>, text: string): Resting<Result> {
  const pieces: Piece[] = [{ isBroken: false }, text];
  let step = reading.next();
  while (step.done !== true) {
    if (step.value === undefined) yield;
    step = reading.next(step.value && pieces.pop());
  }
  return step.value;
}
