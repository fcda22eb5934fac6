import { tickIncrement, ticks } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalStep, decimalTicks } from '../../src/time/decimal-ticks.js';

test('decimalStep() is the increment of d3', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (step) => {
      expect(decimalStep(step)).toBe(tickIncrement(0, step, 1));
    }),
  );
});

test('decimalTicks() are the ticks of d3, wherever d3 has two or more', () => {
  const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      place,
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 50 }),
      (start, length, count) => {
        const plain = (n: number): number => n + 0;
        expect(decimalTicks(start, start + length, count).map(plain)).toEqual(
          ticks(start, start + length, count).map(plain),
        );
      },
    ),
  );
});
