import { jsonPieces } from '../pieces/json-pieces.js';
import { wholeWithRests } from '../pieces/whole-with-rests.js';
import type { Resting } from '../../rest.js';
import { problemIn, type JsonResult } from './read-json.js';

/** Reads JSON of any length without throwing, with rests: `JSON.parse` of ten megabytes takes longer than a page may wait. */
export function* readJsonInSlices(text: string): Resting<JsonResult> {
  const { value, isWrong } = yield* wholeWithRests(jsonPieces(), text);
  return isWrong ? { problem: yield* problemIn(text) } : { value };
}
