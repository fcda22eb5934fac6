import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, MarkPen } from '../../src/mark/mark-pen.js';
import { paintMark, sizeOf } from '../../src/mark/own-mark.js';
import { pathPen, type Pen } from '../../src/mark/pen.js';

/** A mark as a path, around (100, 50) in a circle of 8. */
function drawn(mark: Mark): string {
  const pen = pathPen();
  paintMark(mark)(pen, 100, 50, 8);
  return pen.toString();
}
const pathOf = (draw: Mark['draw']): string => drawn({ draw });

/** The symbols of d3-shape 3 that use the most pen methods, copied from there. */
const square: Mark = {
  draw(context, size) {
    const w = Math.sqrt(size);
    context.rect(-w / 2, -w / 2, w, w);
  },
};
const star: Mark = {
  draw(context, size) {
    const tau = 2 * Math.PI;
    const r = Math.sqrt(size * 0.8908130915292852281);
    const kr = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10);
    const [x, y] = [Math.sin(tau / 10) * kr * r, -Math.cos(tau / 10) * kr * r];
    context.moveTo(0, -r);
    context.lineTo(x, y);
    for (let i = 1; i < 5; ++i) {
      const a = (tau * i) / 5;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      context.lineTo(s * r, -c * r);
      context.lineTo(c * x - s * y, s * x + c * y);
    }
    context.closePath();
  },
};
const disc: Mark = {
  draw(context, size) {
    const r = Math.sqrt(size / Math.PI);
    context.moveTo(r, 0);
    context.arc(0, 0, r, 0, 2 * Math.PI);
  },
};

/** The greatest distance of a path from (100, 50), by its points, those along its curves and on its arcs. */
function reachOf(paint: (pen: Pen) => void): number {
  let [reach, x0, y0] = [0, 0, 0];
  const at = (x: number, y: number): void => {
    reach = Math.max(reach, Math.hypot(x - 100, y - 50));
    [x0, y0] = [x, y];
  };
  paint({
    moveTo: at,
    lineTo: at,
    closePath: () => undefined,
    bezierCurveTo(ax, ay, bx, by, x, y) {
      const [fromX, fromY] = [x0, y0];
      for (let i = 0; i <= 50; i++) {
        const t = i / 50;
        const on = (a: number, b: number, c: number, d: number): number =>
          (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
        at(on(fromX, ax, bx, x), on(fromY, ay, by, y));
      }
    },
    arc(x, y, radius, from, to) {
      for (let i = 0; i <= 100; i++) {
        const angle = from + (i / 100) * (to - from);
        at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      }
    },
  });
  return reach;
}

describe('a mark of one’s own', () => {
  test('is as large as its circle, whatever its measures are', () => {
    for (const size of [0.01, 1, 1000])
      expect(pathOf((pen) => pen.rect(-size, -size, 2 * size, 2 * size))).toBe(
        'M94.34,44.34L105.66,44.34L105.66,55.66L94.34,55.66Z',
      );
  });

  test('may be a symbol of d3-shape as it is', () => {
    expect(drawn(square)).toBe('M94.34,44.34L105.66,44.34L105.66,55.66L94.34,55.66Z');
    expect(drawn(disc)).toMatch(/^M108,50L108,50A8,8 0 0 1 92,50A8,8 0 0 1 108,50Z$/);
    const points = drawn(star).match(/[\d.]+,[\d.]+/g)!;
    expect(points).toHaveLength(10);
    expect(points[0]).toBe('100,42');
  });

  test('is closed where its author leaves it open, since it is filled', () => {
    const open = (pen: MarkPen): void => {
      pen.moveTo(-1, 0);
      pen.lineTo(0, -1);
      pen.lineTo(1, 0);
      pen.moveTo(-1, 0);
      pen.lineTo(0, 1);
      pen.lineTo(1, 0);
    };
    expect(pathOf(open)).toBe('M92,50L100,42L108,50ZM92,50L100,58L108,50Z');
  });

  test('begins where its author forgets to', () => {
    const draw = (pen: MarkPen): void => {
      pen.lineTo(1, 0);
      pen.lineTo(0, 1);
      pen.lineTo(-1, 0);
    };
    expect(pathOf(draw)).toMatch(/^M108,50/);
  });

  test('has curves, quadratic ones as cubic ones', () => {
    const quadratic = (pen: MarkPen): void => {
      pen.moveTo(-1, 0);
      pen.quadraticCurveTo(0, -1, 1, 0);
    };
    const cubic = (pen: MarkPen): void => {
      pen.moveTo(-1, 0);
      pen.bezierCurveTo(-1 / 3, -2 / 3, 1 / 3, -2 / 3, 1, 0);
    };
    expect(pathOf(quadratic)).toBe(pathOf(cubic));
    expect(pathOf(cubic)).toMatch(/^M92,50C/);
  });

  test('has arcs like a canvas: in the given direction, at most one turn', () => {
    const half = (counterclockwise: boolean) => (pen: MarkPen) => pen.arc(0, 0, 1, Math.PI, 0, counterclockwise);
    expect(pathOf(half(false))).toMatch(/^M92,50A8,8 0 0 1 100,42A8,8 0 0 1 108,50Z$/);
    expect(pathOf(half(true))).toMatch(/^M92,50A8,8 0 0 0 100,58A8,8 0 0 0 108,50Z$/);
    expect(pathOf((pen) => pen.arc(0, 0, 1, 0, 9 * Math.PI))).toBe(pathOf((pen) => pen.arc(0, 0, 1, 0, 2 * Math.PI)));
  });

  test('may be an hourglass, whose halves lie against one another', () => {
    const draw = (pen: MarkPen): void => {
      pen.moveTo(-1, -1);
      pen.lineTo(1, 1);
      pen.lineTo(-1, 1);
      pen.lineTo(1, -1);
    };
    expect(pathOf(draw)).toContain('Z');
  });

  test.each<readonly [string, Mark['draw'], RegExp]>([
    ['nothing', () => undefined, /draws nothing/],
    ['only a point', (pen) => pen.moveTo(0, 0), /draws nothing/],
    ['only lines', (pen) => [-1, 1].forEach((x) => pen.lineTo(x, 0)), /draws only lines/],
    ['with NaN', (pen) => pen.rect(NaN, 0, 1, 1), /no number/],
    ['an arc of less than nothing', (pen) => pen.arc(0, 0, -1, 0, 1), /radius of 0 or more, got -1/],
  ])('that draws %s is refused, with a reason', (_, draw, reason) => {
    expect(() => paintMark({ draw })).toThrow(reason);
  });

  const number = fc.double({ min: -100, max: 100, noNaN: true });
  const verb = fc.oneof(
    fc.tuple(fc.constantFrom('moveTo', 'lineTo'), fc.array(number, { minLength: 2, maxLength: 2 })),
    fc.tuple(fc.constant('quadraticCurveTo'), fc.array(number, { minLength: 4, maxLength: 4 })),
    fc.tuple(fc.constant('bezierCurveTo'), fc.array(number, { minLength: 6, maxLength: 6 })),
    fc.tuple(fc.constant('rect'), fc.array(number, { minLength: 4, maxLength: 4 })),
    fc.tuple(
      fc.constant('arc'),
      fc
        .tuple(number, number, fc.double({ min: 0, max: 50, noNaN: true }), number, number)
        .map((values): number[] => values),
    ),
    fc.tuple(fc.constant('closePath'), fc.constant<number[]>([])),
  );

  test('keeps to its circle, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.array(verb, { minLength: 1, maxLength: 12 }), (verbs) => {
        const draw = (pen: MarkPen): void => {
          for (const [name, values] of verbs) (pen[name] as (...args: number[]) => void)(...values);
        };
        let paint;
        try {
          paint = paintMark({ draw });
        } catch (error) {
          expect(String(error)).toMatch(/draws (nothing|only lines)/);
          return;
        }
        // Between the points at which a curve is measured, the error is at most a few hundredths of the circle.
        const reach = reachOf((pen) => paint(pen, 100, 50, 8));
        expect(reach).toBeLessThanOrEqual(8.25);
        expect(reach).toBeGreaterThan(7.9);
      }),
      { numRuns: 300 },
    );
  });

  test('is as large as its author wants, up to a size that keeps clear of texts', () => {
    const draw = (): void => undefined;
    expect([undefined, 1, 0, -3, NaN, 9].map((size) => sizeOf({ draw, ...(size !== undefined && { size }) }))).toEqual([
      1.5, 1, 1.5, 0.5, 1.5, 1.5,
    ]);
  });
});
