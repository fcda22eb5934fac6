import { rest, SLICE } from '../../rest.js';
import type { Piece, Reading } from './reading.js';

/**
 * Reads a text as it arrives, in slices between which the page can respond.
 *
 * @param next returns the next piece
 * @throws the reason of the signal, once it is aborted
 */
export async function readPieces<Result>(
  reading: Reading<Result>,
  next: () => Promise<Piece>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let until = performance.now() + SLICE;
  let step = reading.next();
  while (step.done !== true) {
    // A piece that has already arrived does not need a rest.
    if (performance.now() >= until) {
      await rest();
      until = performance.now() + SLICE;
    }
    signal?.throwIfAborted();
    step = reading.next(step.value && (await next()));
  }
  return step.value;
}
