import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../src/scale/find-bursts.js';
import { scaleElastic } from '../../src/scale/scale-elastic.js';
import { scaleProportional } from '../../src/scale/scale-proportional.js';
import { asTime, type Time } from '../../src/time/time.js';

const DAY = 86_400_000;
const story = [
  Date.UTC(1961, 6),
  Date.UTC(2000, 6),
  Date.UTC(2024, 5, 19),
  Date.UTC(2024, 5, 20),
  Date.UTC(2024, 5, 20, 12),
];
const elastic = () => scaleElastic().spacing(100).gap(40).range([0, 900]).anchors(story);

describe('scaleElastic()', () => {
  test('enlarges the burst and shortens the two gaps, the longer one less', () => {
    const x = elastic();
    const [first, second] = x.breaks();
    expect(x.breaks()).toHaveLength(2);
    expect(first!.to - first!.from).toBeGreaterThan(second!.to - second!.from);
    expect(x(story[3]!) - x(story[2]!)).toBeGreaterThan(100);
  });

  test('keeps time true within a burst', () => {
    const x = elastic();
    expect((x(story[3]!) - x(story[2]!)) / (x(story[4]!) - x(story[3]!))).toBeCloseTo(2, 6);
  });

  test('has no breaks where no gap stands out', () => {
    expect(
      scaleElastic()
        .anchors([0, 1, 2, 3, 4].map((i) => i * DAY))
        .breaks(),
    ).toEqual([]);
    expect(scaleElastic().anchors([0, DAY]).breaks()).toEqual([]);
    expect(scaleElastic().anchors([0]).breaks()).toEqual([]);
  });

  test('takes a range from right to left, too', () => {
    const x = elastic().range([900, 0]);
    expect([x(story[0]!), x(story[4]!)]).toEqual([900, 0]);
    expect(x(story[2]!)).toBeGreaterThan(x(story[3]!));
  });

  test('copy() is independent', () => {
    const x = elastic();
    const copy = x.copy().range([0, 500]);
    expect(x.range()).toEqual([0, 900]);
    expect([x(story[4]!), copy(story[4]!)]).toEqual([900, 500]);
    expect(copy.breaks()).toHaveLength(2);
  });

  test('ticks() name each burst and none of the skipped time', () => {
    const x = elastic();
    const inBreak = x.ticks(8).filter((t) => x.breaks().some(({ start, end }) => t > start && t < end));
    expect(inBreak).toEqual([]);
    expect(x.tickFormat()(Date.UTC(2024, 5, 20))).toMatch(/20/);
  });

  const times = fc.uniqueArray(fc.integer({ min: -4e12, max: 4e12 }), { minLength: 2, maxLength: 40 });

  test('enlarges no burst for one interval, nor for several events of the same date', () => {
    const [start, end] = [Date.UTC(2010, 5, 1), Date.UTC(2010, 5, 2)].map(asTime) as [Time, Time];
    const far = [Date.UTC(1961, 6), Date.UTC(2000, 6)].map((at) => ({
      start: asTime(at),
      end: asTime(at),
      at: asTime(at),
    }));
    const battle = [start, end].map((at) => ({ start: at, end: at, at, isEnd: at === end }));
    const sameDay = [0.2, 0.5, 0.8].map((part) => ({ start, end, at: asTime(start + part * DAY) }));
    for (const anchors of [battle, sameDay]) {
      const x = scaleElastic()
        .spacing(100)
        .gap(40)
        .range([0, 900])
        .anchors([...far, ...anchors]);
      expect(x(end) - x(start)).toBeLessThan(10);
    }
  });

  test('gives two moments no more room than a step', () => {
    const x = elastic().anchors([...story.slice(0, 2), story[3]!, story[4]!]);
    expect(x(story[4]!) - x(story[3]!)).toBeCloseTo(100, 0);
  });

  test('is strictly increasing, and invert() undoes it', () => {
    fc.assert(
      fc.property(times, (anchors) => {
        const x = scaleElastic().range([0, 1000]).spacing(20).gap(10).anchors(anchors);
        const sorted = [...anchors].sort((a, b) => a - b);
        const extent = sorted.at(-1)! - sorted[0]!;
        sorted.forEach((t, i) => {
          if (i > 0) expect(x(t)).toBeGreaterThan(x(sorted[i - 1]!));
          expect(Math.abs(x.invert(x(t)) - t)).toBeLessThanOrEqual(1e-6 * extent + 1e-3);
        });
      }),
    );
  });

  test('never draws a longer gap shorter than a shorter one', () => {
    fc.assert(
      fc.property(times, (anchors) => {
        const gaps = [...scaleElastic().range([0, 1000]).spacing(20).gap(10).anchors(anchors).breaks()];
        gaps.sort((a, b) => a.end - a.start - (b.end - b.start));
        const lengths = gaps.map(({ from, to }) => to - from);
        lengths.forEach((length, i) => expect(length).toBeGreaterThanOrEqual((lengths[i - 1] ?? 0) - 1e-9));
      }),
    );
  });
});

describe('scaleProportional()', () => {
  const x = scaleProportional()
    .domain([0, 10 * DAY])
    .range([0, 100]);

  test('gives each day the same length', () => {
    expect([0, 5 * DAY, 10 * DAY].map(x)).toEqual([0, 50, 100]);
    expect(x.invert(25)).toBe(2.5 * DAY);
    expect(x.breaks()).toEqual([]);
  });

  test('nice() only widens the domain', () => {
    const [start, end] = x
      .copy()
      .domain([DAY / 3, 9.5 * DAY])
      .nice()
      .domain();
    expect(start).toBeLessThanOrEqual(DAY / 3);
    expect(end).toBeGreaterThanOrEqual(9.5 * DAY);
  });

  test('has ticks like d3: at round divisions within the domain', () => {
    expect(x.ticks(5).every((t) => t % DAY === 0 && t >= 0 && t <= 10 * DAY)).toBe(true);
    expect(x.ticks(5).length).toBeGreaterThan(2);
  });
});

test('days that follow one another have no gap between them, and every stretch has the rate that it is drawn at', () => {
  const day = (n: number): Anchor => ({
    start: asTime(n * DAY),
    end: asTime((n + 1) * DAY),
    at: asTime((n + 0.5) * DAY),
  });
  const days = [0, 700, 701, 702, 703, 704, 1900, 1901].map(day);
  const hours = Array.from({ length: 60 }, (_, i) => asTime(705 * DAY + i * 1e6)).map((at) => ({
    start: at,
    end: at,
    at,
  }));
  const scale = scaleElastic().anchors([...days, ...hours]);
  for (const { start, end, from, to, rate } of scale.segments()) {
    expect(end).toBeGreaterThan(start);
    expect(rate * (end - start)).toBeCloseTo(to - from, 9);
  }
});
