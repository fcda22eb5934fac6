import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleElastic } from '../../src/scale/scale-elastic.js';
import { scaleLog } from '../../src/scale/scale-log.js';
import { scaleProportional } from '../../src/scale/scale-proportional.js';
import { scaleSequence } from '../../src/scale/scale-sequence.js';
import type { TimeScale } from '../../src/scale/time-scale.js';
import { distance, panned, zoomed, type View } from '../../src/scale/view.js';
import { asTime, DAY, HOUR, YEAR } from '../../src/time/time.js';

/** Years, and hours in one of them: stretches of very different rates. */
const TIMES = [0, 12 * YEAR, ...[0, 1, 2, 5, 9, 20].map((n) => 30 * YEAR + n * HOUR), 63 * YEAR];

const KINDS: readonly (readonly [string, TimeScale])[] = [
  ['proportional', scaleProportional().domain([0, 63 * YEAR])],
  ['elastic', scaleElastic().anchors(TIMES)],
  ['sequence', scaleSequence().anchors(TIMES)],
  ['log', scaleLog().domain([0, 63 * YEAR])],
];

const whole = (scale: TimeScale): View => ({ start: scale.domain()[0], end: scale.domain()[1] });
const within = (scale: TimeScale, { start, end }: View): TimeScale => scale.within([start, end]);
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });

describe.each(KINDS)('a view of scale %s', (_, scale) => {
  const segments = scale.segments();

  test('is the whole, magnified: every place in it by the same factor', () => {
    fc.assert(
      fc.property(share, share, fc.array(share, { minLength: 1 }), (a, b, places) => {
        fc.pre(Math.abs(a - b) > 1e-3);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const view = scale.within([scale.invert(from), scale.invert(to)]).range([0, 1000]);
        for (const place of places) {
          const t = scale.invert(from + place * (to - from));
          expect(view(t) / 1000).toBeCloseTo(place, 6);
        }
        expect(view.segments()[0]!.from).toBe(0);
        expect(view.segments().at(-1)!.to).toBe(1000);
      }),
    );
  });

  test('keeps the time under the pointer in place, however often it is zoomed', () => {
    fc.assert(
      fc.property(share, fc.array(fc.double({ min: 1, max: 4, noNaN: true }), { maxLength: 30 }), (place, factors) => {
        let view = whole(scale);
        const at = scale.invert(place);
        for (const factor of factors) {
          view = zoomed(segments, view, factor, at);
          // To a px of five hundred, at a depth at which a view has only two thousand float64 values.
          expect(Math.abs(within(scale, view)(at) - place)).toBeLessThan(2e-3);
        }
        for (const factor of [...factors].reverse()) view = zoomed(segments, view, 1 / factor, at);
        expect(Math.abs(within(scale, view)(at) - place)).toBeLessThan(4e-3);
      }),
    );
  });

  test('moves as far as it is dragged, keeps its length, and stops at the ends', () => {
    fc.assert(
      fc.property(share, fc.double({ min: -3, max: 3, noNaN: true }), (place, by) => {
        const view = zoomed(segments, whole(scale), 8, scale.invert(place));
        const moved = panned(segments, view, by);
        const length = distance(segments, view.start, view.end);
        expect(distance(segments, moved.start, moved.end) / length).toBeCloseTo(1, 6);
        const [start, end] = scale.domain();
        expect(moved.start).toBeGreaterThanOrEqual(start);
        expect(moved.end).toBeLessThanOrEqual(end);
        if (moved.start > start && moved.end < end)
          expect((scale(moved.start) - scale(view.start)) / length).toBeCloseTo(by, 6);
      }),
    );
  });

  test('shows all again when it is zoomed out far enough', () => {
    const view = zoomed(segments, whole(scale), 100, scale.invert(0.3));
    expect(zoomed(segments, view, 1e-3, view.start)).toEqual(whole(scale));
  });

  test('has ticks of its own, increasing and within it', () => {
    const view = scale.within([scale.invert(0.4), scale.invert(0.6)]);
    const ticks = view.ticks(5);
    const [start, end] = view.domain();
    expect(ticks.every((t, i) => t >= start && t <= end && (i === 0 || t > ticks[i - 1]!))).toBe(true);
    if (scale.segments()[0]!.role !== 'gap') expect(ticks.length).toBeGreaterThan(1);
  });

  test('is a scale: independent of its copy, and of the whole', () => {
    const view = scale.within([scale.invert(0.4), scale.invert(0.6)]);
    const copy = view.copy().range([0, 10]);
    expect(view.range()).toEqual([0, 1]);
    expect(copy.invert(5)).toBeCloseTo(view.invert(0.5), -2);
    expect(view.within(view.domain())(view.invert(0.25))).toBeCloseTo(0.25, 9);
    expect(scale.domain()).toEqual([0, 63 * YEAR]);
  });
});

test('a millisecond within thirteen thousand million years is drawn without jitter', () => {
  const scale = scaleProportional().domain([-13.8e9 * YEAR, Date.UTC(2024, 5, 20)]);
  const at = asTime(Date.UTC(2024, 5, 19, 15));
  let view = whole(scale);
  for (let i = 0; i < 400 && view.end - view.start > 1; i++) view = zoomed(scale.segments(), view, 1.3, at);
  const length = view.end - view.start;
  expect(length).toBeLessThan(1.5);
  const before = within(scale, view);
  for (let px = 1; px <= 1000; px++) {
    // A pan of one pixel moves everything by one pixel, to the accuracy of a float64 today, a thousandth.
    const moved = within(scale, panned(scale.segments(), view, -px / 1000));
    expect(Math.abs((moved(at) - before(at)) * 1000 - px)).toBeLessThan(1);
  }
});

test('what a break or burst is of the whole is kept: `whole`', () => {
  const scale = scaleElastic().anchors(TIMES);
  const gap = scale.breaks()[0]!;
  const view = scale.within([gap.start + (gap.end - gap.start) / 3, scale.domain()[1]]);
  expect(view.breaks()[0]).toMatchObject({ role: 'gap', start: view.domain()[0], end: gap.end, whole: gap });
});

test('a day is a day: a view of a true scale is a true scale', () => {
  const view = scaleProportional()
    .domain([0, YEAR])
    .within([DAY, 3 * DAY]);
  expect(view(2 * DAY)).toBe(0.5);
  expect(view.distortion()).toBe(1);
});
