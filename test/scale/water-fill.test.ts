import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waterFill } from '../../src/scale/water-fill.js';

const atoms = fc.array(
  fc.record({
    duration: fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
    least: fc.double({ min: 0, max: 100, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
);

test('waterFill() shares out the whole length, gives each its least, and all above that one rate', () => {
  fc.assert(
    fc.property(atoms, fc.double({ min: 2000, max: 5000, noNaN: true }), (pieces, total) => {
      const lengths = waterFill(pieces, total);
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(total, 6);
      const rates = pieces.flatMap(({ duration, least }, i) => {
        expect(lengths[i]).toBeGreaterThanOrEqual(least - 1e-9);
        return lengths[i]! > least * (1 + 1e-9) + 1e-9 ? [lengths[i]! / duration] : [];
      });
      for (const rate of rates) expect(rate / rates[0]!).toBeCloseTo(1, 6);
    }),
  );
});

test('waterFill() shrinks all alike where even the least lengths do not fit', () => {
  expect(
    waterFill(
      [
        { duration: 1, least: 30 },
        { duration: 9, least: 10 },
      ],
      20,
    ),
  ).toEqual([15, 5]);
});
