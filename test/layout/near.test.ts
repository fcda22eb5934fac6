import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isNear, nearTo, type Near } from '../../src/layout/many/near.js';
import { manyOf } from '../../src/timeline/many-of.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { asTime } from '../../src/time/time.js';

beforeAll(() => {
  Timeline.many = manyOf;
});

const px = (max: number): fc.Arbitrary<number> => fc.integer({ min: -max, max });
const stretch = fc
  .tuple(px(9000), fc.integer({ min: 1, max: 900 }))
  .map(([top, length]) => [top, top + length] as const);
const setting = fc.record({
  height: fc.integer({ min: 1, max: 8000 }),
  room: fc.integer({ min: 100, max: 1200 }),
  focused: fc.option(stretch, { nil: undefined }),
});

describe('what is near the window', () => {
  test('reaches half a window’s height beyond what is seen, and what is focused, however it was scrolled', () => {
    fc.assert(
      fc.property(setting, fc.array(stretch, { minLength: 1, maxLength: 9 }), ({ height, room, focused }, ways) => {
        let near: Near = [];
        for (const seen of ways) {
          near = nearTo(seen, { height, room, focused, before: near });
          const wanted = [[seen[0] - room / 2, seen[1] + room / 2] as const, ...(focused ? [focused] : [])];
          for (const [top, bottom] of wanted) {
            const [first, last] = [Math.max(0, top), Math.min(height, bottom)];
            for (let y = first; y < last; y += 20) {
              const box = { x: 0, y, width: 1, height: 1 };
              expect(isNear(box, near), `${String(y)} in ${JSON.stringify(near)}`).toBe(true);
            }
          }
        }
      }),
    );
  });

  test('does not change after a little scrolling, and is all of a picture that is not much higher than the window', () => {
    const rest = { height: 8000, room: 800, focused: undefined };
    const first = nearTo([0, 600], { ...rest, before: [] });
    expect(first).toEqual([[-800, 1400]]);
    expect(nearTo([300, 900], { ...rest, before: first })).toBe(first);
    expect(nearTo([1100, 1700], { ...rest, before: first })).toEqual([[300, 2500]]);
    expect(nearTo([0, 600], { ...rest, height: 2000, before: [] })).toEqual([[0, 2000]]);
    // Nothing is near in a picture that begins far below the window.
    expect(nearTo([0, -3000], { ...rest, before: [] })).toEqual([]);
  });
});

const LANES = 40;
const YEAR = 365 * 86_400_000;

/** Events of many lanes, some of which are intervals. */
function timelineOf(n: number, seed: number, lasting: boolean): Timeline {
  let state = seed;
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const start = Float64Array.from({ length: n }, () => 1.7e12 + random() * YEAR);
  const data = {
    start,
    ...(lasting && { end: start.map((at) => at + 10 ** (4 + 6 * random())) }),
    lane: Uint8Array.from({ length: n }, () => Math.floor(random() * LANES)),
    lanes: Array.from({ length: LANES }, (_, i) => `lane ${String(i)}`),
    title: (i: number) => `Request ${String(i)}`,
  };
  return new Timeline({ data, width: 1000 });
}

const kind = fc.record({ n: fc.integer({ min: 1, max: 3000 }), seed: fc.integer(), lasting: fc.boolean() });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a picture of many lanes', () => {
  test('shows the lanes that are near as it does without, and of the others no more than how many there are', () => {
    fc.assert(
      fc.property(kind, stretch, share, ({ n, seed, lasting }, near, length) => {
        const [whole, part] = [timelineOf(n, seed, lasting), timelineOf(n, seed, lasting)];
        const { start, end } = whole.extent!;
        const view = length > 0.5 ? null : { start, end: asTime(start + Math.max(1, length * (end - start))) };
        for (const timeline of [whole, part]) timeline.set({ view });
        part.near = [near];
        const [all, some] = [whole.scene, part.scene];
        expect(some.lanes).toEqual(all.lanes);
        expect(some.ticks).toEqual(all.ticks);
        all.densities!.forEach((band, i) => {
          const own = some.densities![i]!;
          const isIn = (y: number): boolean => y >= band.y && y < band.y + band.height;
          const [labels, few] = [all, some].map((scene) => scene.labels.filter(({ y }) => isIn(y)));
          if (isNear(band, [near])) {
            expect(own).toEqual(band);
            expect(few).toEqual(labels);
            return;
          }
          expect([own.outlines, own.rules, own.notes, few]).toEqual([[], [], [], []]);
          expect(own.total).toBe(band.total);
          expect(sum(own.counts)).toBe(own.total);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('marks the event that is chosen in whichever lane it is', () => {
    fc.assert(
      fc.property(kind, fc.nat(), ({ n, seed, lasting }, i) => {
        const timeline = timelineOf(n, seed, lasting);
        const { id } = timeline.events[i % n]!;
        timeline.near = [];
        timeline.set({ selected: id });
        expect(timeline.scene.glyphs.map((glyph) => glyph.id)).toContain(id);
      }),
      { numRuns: 30 },
    );
  });

  test('is drawn again when something else is near, without counting again', () => {
    const timeline = timelineOf(20_000, 7, true);
    timeline.near = [[0, 300]];
    const before = timeline.scene;
    const { searches } = work(timeline);
    timeline.near = [[600, 900]];
    expect(timeline.scene).not.toBe(before);
    expect(work(timeline).searches - searches).toBeLessThan(searches / 4);
    timeline.near = [[0, 300]];
    expect(timeline.scene).toEqual(before);
  });
});

const sum = (list: Iterable<number>): number => [...list].reduce((total, own) => total + own, 0);
const work = (timeline: Timeline): { searches: number } => ({
  searches: (timeline.all as unknown as { work: { searches: number } }).work.searches,
});
