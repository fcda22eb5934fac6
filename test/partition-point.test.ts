import { bisectLeft, bisectRight } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionPoint } from '../src/partition-point.js';

test('partitionPoint() finds the places that the bisection of d3 finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (values, x) => {
      const sorted = [...values].sort((a, b) => a - b);
      expect(partitionPoint(sorted.length, (i) => sorted[i]! < x)).toBe(bisectLeft(sorted, x));
      expect(partitionPoint(sorted.length, (i) => sorted[i]! <= x)).toBe(bisectRight(sorted, x));
      expect(partitionPoint(sorted.length, (i) => sorted[i]! <= x, Math.min(2, sorted.length))).toBe(
        bisectRight(sorted, x, Math.min(2, sorted.length)),
      );
    }),
  );
});
