import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/core.js';
import type { Leader } from '../../src/layout/scene.js';

type Point = readonly [number, number];

/** On which side of a line a point is; 0 on it, to a tenth of a px². */
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => {
  const area = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return Math.abs(area) < 0.1 ? 0 : Math.sign(area);
};

/** Whether two lines go through one another; ends that meet, and lines upon one another, do not. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const pieces = ({ points }: Leader): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, i) => [points[i]!, point]);

function crossings(leaders: readonly Leader[]): readonly string[] {
  return leaders.flatMap((one, i) =>
    leaders
      .slice(i + 1)
      .filter((other) => pieces(one).some((a) => pieces(other).some((b) => cross(...a, ...b))))
      .map((other) => `${one.id} × ${other.id}`),
  );
}

const leadersOf = (data: readonly object[], options: object) =>
  new Timeline({ data, orientation: 'vertical', ...options }).scene.leaders;

describe('the lines from marks to their titles, down the page', () => {
  const day = fc.constantFrom('2024-06-19', '2024-06-20', '1961', '2000-07', '1990-01-01', '1990-02');
  const moment = fc.constantFrom('2024-06-19T15:00Z', '2024-06-19T15:00:10Z', '2024-06-19T18:00Z', '2024-06-20T15:00Z');
  const stretch = fc.constantFrom('1961/1990', '2024-06-18/2024-06-20', '1980/1985', '1961/2024');
  const event = fc.record({ date: fc.oneof(day, moment, stretch), title: fc.lorem({ maxCount: 7 }) });

  test.each(['oldest', 'newest'])('do not cross, whatever the events, the %s first', (order) => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 2, maxLength: 16 }),
        fc.constantFrom('proportional', 'elastic', 'sequence'),
        fc.constantFrom(320, 390, 560),
        (events, scale, width) => {
          expect(crossings(leadersOf(events, { scale, width, order }))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
