import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pushApart } from '../../src/layout/push-apart.js';

const wishes = fc
  .array(
    fc.record({ at: fc.double({ min: 0, max: 1000, noNaN: true }), size: fc.double({ min: 1, max: 50, noNaN: true }) }),
    { maxLength: 40 },
  )
  .map((list) => list.sort((a, b) => a.at - b.at));

test('pushApart() keeps the order, lets nothing overlap, and stays within bounds that are wide enough', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const places = pushApart(list, 0, 2100);
      places.forEach((place, i) => {
        expect(place).toBeGreaterThanOrEqual((i > 0 ? places[i - 1]! + list[i - 1]!.size : 0) - 1e-6);
        expect(place + list[i]!.size).toBeLessThanOrEqual(2100 + 1e-6);
      });
    }),
  );
});

test('pushApart() leaves alone what does not overlap, and parts what does by half each', () => {
  expect(
    pushApart(
      [
        { at: 10, size: 5 },
        { at: 50, size: 5 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 50]);
  expect(
    pushApart(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test('pushApart() moves what counts less, and leaves what counts more where it would like to be', () => {
  const [first, second] = pushApart(
    [
      { at: 50, size: 10, weight: 1 / 99 },
      { at: 50, size: 10 },
    ],
    0,
    100,
  );
  expect(second).toBeCloseTo(50.1, 6);
  expect(first).toBeCloseTo(40.1, 6);
});
