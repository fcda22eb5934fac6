import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTimeOrder } from '../../../src/model/many/time-order.js';
import { run, watched } from './run.js';

const time = fc.oneof(
  fc.integer({ min: -4, max: 4 }),
  fc.constantFrom(-0, 0, NaN, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE, -4.35e20, 1e300, -1e300),
  fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2024, 1) }),
  fc.double(),
);
const inOrder = (times: Float64Array): number[] =>
  [...times.keys()].filter((i) => !Number.isNaN(times[i])).sort((a, b) => compare(times[a]!, times[b]!));
/** Not by subtraction, since the difference of two infinities is NaN. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

test('inTimeOrder() is a stable sort that leaves out NaN and takes along what is given, and nothing where there is nothing to sort', () => {
  // Up to 128 are compared, more are sorted by their bits.
  const lists = [{ maxLength: 40 }, { minLength: 120, maxLength: 400 }].map((size) =>
    fc.array(time, { ...size, size: 'max' }),
  );
  fc.assert(
    fc.property(fc.oneof(...lists), (list) => {
      const times = Float64Array.from(list);
      const isSorted = list.every((own, i) => own >= (list[i - 1] ?? -Infinity));
      const order = isSorted ? undefined : inOrder(times);
      // Zeros of both signs are equal.
      const sorted = order?.map((i) => times[i]! + 0);
      const { result } = run(inTimeOrder(times));
      expect(result && [...result.places]).toEqual(order);
      expect(result && Array.from(result.times, (time) => time + 0)).toEqual(sorted);
      const along = run(
        inTimeOrder(
          times,
          Uint32Array.from(list, (_, i) => 1000 - i),
        ),
      ).result;
      expect(along && [...along.places]).toEqual(order?.map((i) => 1000 - i));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['equal', [7, 7, 7], undefined],
  ['none', [], undefined],
  ['but NaN', [NaN, NaN], []],
  ['zeros of both signs, which are equal', [1, 0, -0, 0, -1], [4, 1, 2, 3, 0]],
  ['a minute apart, beside the Big Bang', [2000, 1000, -4.35e20, 60_000], [2, 1, 0, 3]],
])('inTimeOrder() of times that are %s', (_, times, expected) => {
  const { result } = run(inTimeOrder(Float64Array.from(times)));
  expect(result && [...result.places]).toEqual(expected);
});

test('inTimeOrder() yields at least every 65,536 times, in order or not', () => {
  const times = Float64Array.from({ length: 200_000 }, (_, i) => i);
  for (const own of [times, times.slice().fill(0, 199_999)]) {
    const { list, looks } = watched(own);
    for (const step of inTimeOrder(list)) {
      expect(step).toBeUndefined();
      // The end of one pass and the start of the next.
      expect(looks()).toBeLessThanOrEqual(2 * 65_536);
    }
    expect(looks()).toBeLessThanOrEqual(2 * 65_536);
  }
  // One pass to see that they are not in order, one for their bits, and two for each digit that differs.
  expect(run(inTimeOrder(times.slice().fill(0, 199_999))).rests).toBeGreaterThanOrEqual(3 * (2 + 2 * 2));
});
