import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from '../../src/scale/piecewise.js';

const number = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -1e15, max: 1e15, noNaN: true }));
const knots = fc
  .tuple(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 12 }), fc.boolean())
  .map(([pairs, falls]) => {
    const domain = pairs.map(([x]) => x).sort((a, b) => (falls ? b - a : a - b));
    return { domain, range: pairs.map(([, y]) => y) };
  });

test('linear() gives the same numbers as scaleLinear() of d3, to the last digit', () => {
  fc.assert(
    fc.property(knots, fc.array(number), fc.boolean(), ({ domain, range }, numbers, clamped) => {
      const ours = linear(domain, range, clamped);
      const theirs = scaleLinear().domain(domain).range(range).clamp(clamped);
      for (const x of [...numbers, ...domain]) expect(ours(x)).toBe(theirs(x));
    }),
    { numRuns: 1000 },
  );
});
