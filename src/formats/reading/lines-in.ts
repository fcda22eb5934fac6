import type { Resting } from '../../rest.js';

/** So many lines are cut between two rests. */
const STEP = 4096;

/** The lines of a text, however their breaks are written; with rests. */
export function* linesIn(text: string): Resting<string[]> {
  const lines: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/\r\n|\n|\r/g)) {
    if (lines.length % STEP === STEP - 1) yield;
    lines.push(text.slice(start, index));
    start = index + mark.length;
  }
  lines.push(text.slice(start));
  return lines;
}
