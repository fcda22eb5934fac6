import edtf from 'edtf';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/time/parse-date.js';

/**
 * The npm package `edtf` as a reference. Where the two differ, one of these reasons must explain it; an unexplained
 * difference fails.
 */
const KNOWN: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['it takes any time for one millisecond, and .4 of a second for four of them', /T\d\d:/],
  ['to it a year beyond Date is no number, and significant digits leave the bounds as they are', /^Y|S\d$/],
  ['it takes seasons for the quarters of the calendar year', /^\d{4}-(2\d|3[0-2])$/],
  ['it loses the sign of a year that has a part', /^-\d{4}-[234]\d$/],
  ['it counts the centuries and decades before Christ towards the present', /^-\d\d\d?$/],
  ['before Christ it takes the first of the masked dates for the last', /^-.*X/],
  ['it takes X0 for 00, which no month or day is', /X0/],
  ['an unknown end is null', /^\/|\/$/],
  ['it takes a range in a set for its first date', /\.\.\d|\.\.-/],
  ['it takes the first and the last member of a set, as they are written, for the earliest and the latest', /,-/],
];

interface Dated {
  readonly min: number;
  readonly max: number;
}

const shared = JSON.parse(readFileSync(new URL('../data/edtf-shared.json', import.meta.url), 'utf8')) as {
  valid: Record<string, string[]>;
};

const theirs = (text: string): Dated | undefined => {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
};

const ours = (text: string): { start: number; end: number } | undefined => {
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
};

test('our bounds are those of edtf, but for differences that are known and explained', () => {
  let agreed = 0;
  const unexplained: string[] = [];
  for (const text of Object.values(shared.valid).flat()) {
    const [a, b] = [ours(text), theirs(text)];
    // What it refuses has no bounds to compare; the conformance test covers it.
    if (!a || !b) continue;
    if (a.start === b.min && a.end === b.max + 1) agreed++;
    else if (!KNOWN.some(([, pattern]) => pattern.test(text)))
      unexplained.push(`${text}: ${String([a.start, a.end])} but ${String([b.min, b.max + 1])}`);
  }
  expect(unexplained).toEqual([]);
  expect(agreed).toBeGreaterThan(100);
});
