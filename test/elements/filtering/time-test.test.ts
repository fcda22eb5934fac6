import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeTest } from '../../../src/elements/filtering/time-test.js';
import { asTime } from '../../../src/time/time.js';

const [start, end] = [asTime(100), asTime(200)];

test('of an instant it is said what its bounds, as near as they are, do not change', () => {
  const has = timeTest({ start, end }, 10);
  const said = [80, 88, 95, 100, 101, 150, 199, 200, 205, 212, 220].map((at) => has(at, at));
  expect(said).toEqual([false, false, undefined, undefined, true, true, true, undefined, undefined, false, false]);
});

test('an interval that overlaps is found, one that only touches is not', () => {
  const has = timeTest({ start, end }, 0);
  const said = [
    [0, 99],
    [0, 100],
    [0, 101],
    [0, 1000],
    [150, 160],
    [199, 300],
    [200, 300],
    [0, Infinity],
  ] as const;
  expect(said.map(([at, over]) => has(at, over))).toEqual([false, false, true, true, true, true, false, true]);
});

test('the answer never contradicts the bounds', () => {
  const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e18, max: 1e18, noNaN: true }));
  fc.assert(
    fc.property(number, number, number, fc.nat(20), fc.nat(20), (a, b, at, before, after) => {
      const view = { start: asTime(Math.min(a, b)), end: asTime(Math.max(a, b)) };
      const [first, last] = [at - before, at + after];
      const found = timeTest(view, Math.max(at - first, last - at))(at, at);
      const isWithin = first < view.end && (last > view.start || (last === first && first >= view.start));
      if (found !== undefined) expect(found).toBe(isWithin);
    }),
    { numRuns: 1000 },
  );
  expect(timeTest({ start, end }, Infinity)(5000, 6000)).toBeUndefined();
});
