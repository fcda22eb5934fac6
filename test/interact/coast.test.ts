import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coasted, isAtRest, speedOf } from '../../src/interact/coast.js';

const speed = fc.double({ min: -2, max: 2, noNaN: true });
const time = fc.double({ min: 0, max: 5000, noNaN: true });

describe('what coasts', () => {
  test('begins as fast as the drag was, and never turns back', () => {
    fc.assert(
      fc.property(speed, time, time, (speed, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(Math.abs(coasted(speed, last))).toBeGreaterThanOrEqual(Math.abs(coasted(speed, first)) - 1e-9);
        expect(coasted(speed, 0)).toBeCloseTo(0);
        expect(coasted(speed, 1)).toBeCloseTo(speed, 1);
      }),
    );
  });

  test('comes to rest within two seconds', () => {
    fc.assert(
      fc.property(speed, (speed) => {
        expect(isAtRest(speed, 2000)).toBe(true);
      }),
    );
  });
});

describe('the speed of a drag', () => {
  const pull = [0, 16, 32, 48].map((time) => ({ time, at: time / 2 }));

  test('is that of what it did last', () => {
    expect(speedOf([{ time: -500, at: 900 }, ...pull], 48)).toBeCloseTo(0.5);
  });

  test('is none where it had stopped, was slow, or had not moved', () => {
    expect(speedOf(pull, 400)).toBe(0);
    expect(
      speedOf(
        pull.map(({ time, at }) => ({ time, at: at / 10 })),
        48,
      ),
    ).toBe(0);
    expect(speedOf([{ time: 0, at: 5 }], 10)).toBe(0);
    expect(speedOf([], 10)).toBe(0);
  });

  test('has a limit', () => {
    expect(
      speedOf(
        pull.map(({ time, at }) => ({ time, at: at * -50 })),
        48,
      ),
    ).toBe(-2);
  });
});
