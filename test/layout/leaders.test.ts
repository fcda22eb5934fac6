import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/core.js';
import type { Leader } from '../../src/layout/scene.js';

type Point = readonly [number, number];

/** The side of a line on which a point is; 0 on the line, to a tenth of a px². */
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => {
  const area = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return Math.abs(area) < 0.1 ? 0 : Math.sign(area);
};

/** Whether two segments cross. Ends that meet, and segments on the same line, do not count. */
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

  /** The vertical parts of a line: the x of each, and its ends. */
  const runOf = ({ points }: Leader): readonly (readonly [x: number, top: number, bottom: number])[] => {
    const [first, last] = [points[2], points[3]];
    return first && last ? [[first[0], Math.min(first[1], last[1]), Math.max(first[1], last[1])]] : [];
  };

  test.each(['oldest', 'newest'])('are beside one another where those of three times pass, the %s first', (order) => {
    const minute = fc.integer({ min: 0, max: 59 }).map((minute) => `2024-06-19T15:${String(minute).padStart(2, '0')}Z`);
    fc.assert(
      fc.property(fc.uniqueArray(minute, { minLength: 3, maxLength: 3 }), (minutes) => {
        const data = ['1961', ...minutes].map((date) => ({ date, title: 'x' }));
        const runs = leadersOf(data, { scale: 'proportional', width: 390, order }).flatMap(runOf);
        const together = runs.flatMap(([x, top, bottom], i) =>
          runs.slice(i + 1).filter(([x2, top2, bottom2]) => x2 === x && top < bottom2 - 1 && top2 < bottom - 1),
        );
        expect(together).toEqual([]);
        expect(new Set(runs.map(([x]) => x)).size).toBeGreaterThan(1);
      }),
      { numRuns: 30 },
    );
  });

  const bent = (leaders: readonly Leader[]): readonly string[] =>
    leaders.filter(({ points }) => Math.abs(points[0]![1] - points.at(-1)![1]) > 0.5).map(({ id }) => id);

  test('are straight if a text is almost beside its mark', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 2, maxLength: 12 }), fc.constantFrom(320, 390, 560), (events, width) => {
        const ends = leadersOf(events, { width }).map(({ points }) => [points[0]![1], points.at(-1)![1]] as const);
        const kinks = ends.map(([mark, text]) => Math.abs(text - mark)).filter((off) => off > 0 && off <= 6);
        expect(kinks).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('are straight where there is room, whatever is said of the gaps between', () => {
    const treaty = ['1961', '2000', '2024-06-19', '2024-06-20'].map((date) => ({ date, title: 'A title' }));
    expect(bent(leadersOf(treaty, { scale: 'elastic', width: 390, height: 500 }))).toEqual([]);
  });

  test.each(['oldest', 'newest'])(
    'are straight in a sequence, however long the texts and the gaps are, the %s first',
    (order) => {
      // A day from one to the next, except for some after a week or more.
      const step = fc.record({ days: fc.constantFrom(1, 1, 1, 1, 9), title: fc.lorem({ maxCount: 12 }) });
      fc.assert(
        fc.property(fc.array(step, { minLength: 2, maxLength: 20 }), fc.constantFrom(320, 390, 560), (steps, width) => {
          let day = 0;
          const data = steps.map(({ days, title }) => {
            day += days;
            return { date: new Date(Date.UTC(2001, 4, day, 12)).toISOString(), title };
          });
          expect(bent(leadersOf(data, { scale: 'sequence', width, order }))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
