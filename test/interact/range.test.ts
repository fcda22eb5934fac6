import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOfRange, zoomToFill } from '../../src/interact/range.js';

const picture = { width: 1000, height: 400, axisAt: 30 } as const;

test('a range is as long as it was pulled, whichever way, and beyond the axis', () => {
  const across = { ...picture, orientation: 'horizontal', axis: [100, 900] } as const;
  const box = { x: 260, y: 30, width: 160, height: 370 };
  for (const [a, b] of [
    [0.2, 0.4],
    [0.4, 0.2],
  ] as const)
    for (const [name, value] of Object.entries(boxOfRange(across, a, b)))
      expect(value, name).toBeCloseTo(box[name as keyof typeof box]);
  const back = boxOfRange({ ...across, axis: [900, 100] }, 0.2, 0.4);
  expect([back.x, back.width].map(Math.round)).toEqual([580, 160]);
  const down = boxOfRange({ ...picture, orientation: 'vertical', axis: [0, 400] }, 0.5, 1);
  expect(down).toEqual({ x: 0, y: 200, width: 1000, height: 200 });
});

test('a range that fills the view begins at 0 and ends at 1', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      fc.pre(Math.abs(a - b) > 1e-3);
      const [factor, place] = zoomToFill(a, b);
      const after = (at: number): number => place + (at - place) * factor;
      expect([after(Math.min(a, b)), after(Math.max(a, b))].map((at) => Math.round(at * 1e6) / 1e6 + 0)).toEqual([
        0, 1,
      ]);
    }),
  );
});
