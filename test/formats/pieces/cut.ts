import fc from 'fast-check';
import type { Reading } from '../../../src/formats/pieces/reading.js';

/** Reads a text that is cut at some positions, given as shares of its length. */
export function readCut<Result>(
  reading: Reading<Result>,
  text: string,
  shares: readonly number[],
  isBroken = false,
): Result {
  const places = shares.map((share) => Math.floor(share * text.length)).sort((a, b) => a - b);
  const pieces = [...places, text.length].map((place, index) => text.slice(index > 0 ? places[index - 1] : 0, place));
  let step = reading.next();
  while (step.done !== true) step = reading.next(step.value && (pieces.shift() ?? { isBroken }));
  return step.value;
}

/** Anywhere, also within a surrogate pair. */
export const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
