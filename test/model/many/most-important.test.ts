import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LaneColumn } from '../../../src/model/many/lane-column.js';
import { ALIKE, rankingOf } from '../../../src/model/many/most-important.js';

const LENGTH = 1100;
/** Several blocks of events, whose indices are not their indices in the lane. */
const places = Uint32Array.from({ length: LENGTH }, (_, i) => LENGTH - 1 - i);
const column = new LaneColumn(new Float64Array(LENGTH), places, { searches: 0, probes: 0 });
const range = fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const weight = fc.oneof(
  fc.constantFrom(0, 0.3, 0.3 + 1e-12, 0.1, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(NaN, -1, 2, -Infinity),
);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 400 })
  // Long stretches of equal importance, so that whole blocks are skipped.
  .map((some) => Array.from({ length: LENGTH }, (_, i) => some[Math.floor((i * i) / 3000) % some.length]!));
const known = (own: number): number => (own >= 0 && own <= 1 ? own : 0.5);

test('top() is the head of a stable sort by weight, whatever range and count', () => {
  fc.assert(
    fc.property(weights, range, fc.integer({ min: 1, max: 9 }), (list, [from, to], count) => {
      const own = (i: number): number => known(list[places[i]!]!);
      const ranking = rankingOf(column, list);
      const all = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => own(b) - own(a) || a - b);
      expect(ranking.top(from, to, count)).toEqual(all.slice(0, count));
      expect(ranking.most).toBe(Math.max(...list.map(known)));
      expect(ranking.weight(3)).toBe(own(3));
    }),
  );
});

test('top() does not look at blocks that have nothing better', () => {
  let looks = 0;
  const list = new Proxy(
    Array.from({ length: LENGTH }, (_, i) => (i === 0 ? 1 : 0)),
    {
      get: (target, key) => (looks++, target[Number(key)]),
    },
  );
  const ranking = rankingOf(column, list);
  looks = 0;
  expect(ranking.top(0, LENGTH, 1)).toEqual([LENGTH - 1]);
  expect(looks).toBeLessThan(LENGTH);
});

test('equal weights keep their order', () => {
  expect(ALIKE.top(3, 9, 2)).toEqual([3, 4]);
  expect(ALIKE.top(3, 4, 2)).toEqual([3]);
  expect(ALIKE.top(4, 3, 2)).toEqual([]);
});
