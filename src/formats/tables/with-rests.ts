import type { Slices } from '../pieces/reading.js';
import { readPieces } from '../pieces/read-pieces.js';

/** Does some work to its end, and lets the page do something else every few ms, wherever the work rests then. */
export const withRests = <Result>(work: Slices<Result>): Promise<Result> =>
  readPieces(work, () => Promise.reject(new Error('nothing more')), undefined);
