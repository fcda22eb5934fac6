import type { Resting } from '../../rest.js';

/** How many lines are split between two rests. */
const STEP = 4096;

/** The lines of a text, with any kind of line break; with rests. */
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
