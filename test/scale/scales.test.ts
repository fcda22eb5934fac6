import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleElastic } from '../../src/scale/scale-elastic.js';
import { scaleLog } from '../../src/scale/scale-log.js';
import { scaleProportional } from '../../src/scale/scale-proportional.js';
import { scaleSequence } from '../../src/scale/scale-sequence.js';
import type { TimeScale } from '../../src/scale/time-scale.js';
import { DAY, HOUR, YEAR } from '../../src/time/time.js';

type Make = (times: readonly number[]) => TimeScale;

const extent = (times: readonly number[]): [number, number] => [Math.min(...times), Math.max(...times)];
const KINDS: readonly (readonly [string, Make])[] = [
  ['proportional', (times) => scaleProportional().domain(extent(times))],
  ['elastic', (times) => scaleElastic().anchors(times)],
  ['sequence', (times) => scaleSequence().anchors(times)],
  ['log', (times) => scaleLog().domain(extent(times))],
];

const times = fc
  .uniqueArray(fc.integer({ min: -4_000_000, max: 4_000_000 }), { minLength: 2, maxLength: 40 })
  .map((minutes) => minutes.map((minute) => minute * 60_000));

describe.each(KINDS)('scale %s has the habits of a d3 scale', (_, make) => {
  test('it is strictly increasing from one end of the range to the other, and invert() undoes it', () => {
    fc.assert(
      fc.property(times, (all) => {
        const x = make(all).range([0, 1000]);
        const sorted = [...all].sort((a, b) => a - b);
        expect(x(sorted[0]!)).toBeCloseTo(0, 6);
        expect(x(sorted.at(-1)!)).toBeCloseTo(1000, 6);
        const whole = sorted.at(-1)! - sorted[0]!;
        sorted.forEach((t, i) => {
          if (i > 0) expect(x(t)).toBeGreaterThan(x(sorted[i - 1]!));
          expect(Math.abs(x.invert(x(t)) - t)).toBeLessThanOrEqual(1e-6 * whole);
        });
      }),
    );
  });

  test('its segments follow one another through the domain and the range', () => {
    fc.assert(
      fc.property(times, (all) => {
        const x = make(all).range([0, 500]);
        const segments = x.segments();
        expect(segments[0]!.start).toBe(x.domain()[0]);
        expect(segments.at(-1)!.end).toBe(x.domain()[1]);
        segments.forEach((segment, i) => {
          const next = segments[i + 1];
          if (next) expect([next.start, next.from]).toEqual([segment.end, segment.to]);
        });
        expect(x.distortion()).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  const some = [0, DAY, 3 * DAY, 400 * DAY, 401 * DAY];

  test('copy() is independent, domain and range may run backwards, setters return the scale', () => {
    const x = make(some).range([0, 100]);
    const copy = x.copy().range([0, 10]).clamp(true);
    expect([x.range(), x.clamp()]).toEqual([[0, 100], false]);
    expect(copy(some[1]!)).toBeCloseTo(x(some[1]!) / 10, 6);
    const mirrored = x.copy().range([100, 0]);
    const reversed = x.copy().domain([some.at(-1)!, some[0]!]);
    for (const t of some) {
      expect(mirrored(t)).toBeCloseTo(100 - x(t), 6);
      expect(reversed(t)).toBeCloseTo(100 - x(t), 6);
    }
  });

  test('clamp() holds what lies outside; without it the scale goes on', () => {
    const x = make(some).range([0, 100]);
    expect(x(-DAY)).toBeLessThan(0);
    expect(x.clamp(true)(-DAY)).toBe(0);
    expect(x(500 * DAY)).toBe(100);
    expect(x.invert(-50)).toBe(0);
  });

  test('nice() only widens, ticks() lie within, dates are taken for their time', () => {
    const x = make(some.map((t) => t + 12_345_678)).range([0, 100]);
    const [start, end] = x.domain();
    expect(x(new Date(start))).toBeCloseTo(0, 6);
    expect(x.ticks(8).every((t) => t >= start && t <= end)).toBe(true);
    expect(x.ticks(8).length).toBeGreaterThan(0);
    expect(x.ticks(8).map(x.tickFormat(8)).every(Boolean)).toBe(true);
    x.nice();
    expect(x.domain()[0]).toBeLessThanOrEqual(start);
    expect(x.domain()[1]).toBeGreaterThanOrEqual(end);
  });

  test('one event, simultaneous events, no domain: each has a place', () => {
    for (const all of [[DAY], [DAY, DAY, DAY]]) {
      const x = make(all).range([0, 100]);
      expect(Number.isFinite(x(DAY))).toBe(true);
      expect(x.ticks().every(Number.isFinite)).toBe(true);
    }
  });

  test('two thousand million years and one second', () => {
    const x = make([-2e9 * YEAR, 0, 1000]).range([0, 1000]);
    // On a proportional scale, a second of two thousand million years is less than a float64 can tell.
    expect(x(1000)).toBeGreaterThanOrEqual(x(0));
    expect(x(0)).toBeGreaterThan(x(-2e9 * YEAR));
  });
});

describe('scaleProportional()', () => {
  test('agrees with d3 on every time', () => {
    const d3 = scaleLinear()
      .domain([0, 400 * DAY])
      .range([0, 900]);
    const ours = scaleProportional()
      .domain([0, 400 * DAY])
      .range([0, 900]);
    for (const t of [-DAY, 0, 17 * DAY, 400 * DAY, 500 * DAY]) expect(ours(t)).toBeCloseTo(d3(t), 9);
  });
});

describe('scaleElastic()', () => {
  const lengths = (all: readonly number[], width: number): readonly number[] => {
    const x = scaleElastic().range([0, width]).spacing(40).gap(20).anchors(all);
    return [...all].sort((a, b) => a - b).map((t) => x(t));
  };

  test('separates all events by an eighth of the spacing, if there is room for that', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1e9 }), { minLength: 2, maxLength: 25 }), (all) => {
        const places = lengths(all, 2000);
        places.forEach((at, i) => i > 0 && expect(at - places[i - 1]!).toBeGreaterThanOrEqual(4));
      }),
    );
  });

  test('never draws a longer gap shorter than a shorter one', () => {
    fc.assert(
      fc.property(times, (all) => {
        const gaps = [...scaleElastic().range([0, 1000]).spacing(20).gap(10).anchors(all).breaks()];
        gaps.sort((a, b) => a.end - a.start - (b.end - b.start));
        gaps.forEach((gap, i) => {
          const before = gaps[i - 1];
          if (before) expect(gap.to - gap.from).toBeGreaterThanOrEqual(before.to - before.from - 1e-9);
        });
      }),
    );
  });

  test('changes without a jump when it is resized', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 300, max: 3000 }), (all, width) => {
        const [before, after] = [lengths(all, width), lengths(all, width + 1)];
        before.forEach((at, i) => expect(Math.abs(after[i]! - at)).toBeLessThanOrEqual(4));
      }),
    );
  });

  test('keeps one rate for all segments that need no minimum', () => {
    const [hour, year] = [3_600_000, YEAR];
    const x = scaleElastic()
      .range([0, 1000])
      .spacing(60)
      .gap(20)
      .anchors([0, 10 * year, 10 * year + hour, 40 * year, 70 * year]);
    const gaps = x.segments().filter(({ role, end, start }) => role !== 'burst' && end > start);
    const rates = gaps.map(({ rate }) => rate);
    for (const rate of rates) expect(rate / rates[0]!).toBeCloseTo(1, 6);
  });
});

describe('scaleSequence()', () => {
  test('has equal steps, each a break', () => {
    const x = scaleSequence()
      .anchors([0, DAY, 400 * DAY, 401 * DAY])
      .range([0, 300]);
    expect([0, DAY, 400 * DAY, 401 * DAY].map((t) => x(t))).toEqual([0, 100, 200, 300]);
    expect(x.breaks()).toHaveLength(3);
    expect(x.ticks(2)).toEqual([0, 400 * DAY]);
  });
});

describe('scaleLog()', () => {
  const x = scaleLog()
    .domain([-1e9 * YEAR, 0])
    .range([0, 900])
    .finest(YEAR);

  test('gives each power of ten the same length, and says how long before', () => {
    const at = [1e9, 1e8, 1e7, 1e6, 1e5].map((years) => x(-years * YEAR));
    const steps = at.slice(1).map((place, i) => place - at[i]!);
    for (const step of steps) expect(step / steps[0]!).toBeCloseTo(1, 2);
    expect(x.tickFormat()(-1e6 * YEAR)).toBe('1 million years');
    expect(x.ticks().at(-1)).toBe(0);
  });

  test('names its ticks by their powers of ten', () => {
    const now = Date.UTC(2024, 5, 19);
    const recent = scaleLog()
      .domain([now - 20 * YEAR, now])
      .range([0, 900])
      .finest(HOUR);
    const format = recent.tickFormat();
    expect(recent.ticks().map(format)).toEqual(['10 years', '1 year', '100 days', '10 days', '1 day', '1 hour', '0']);
    expect(format(now - 1.5 * DAY)).toBe('36 hours');
    expect(recent.tickFormat(undefined, { locale: 'de' })(now - 10 * DAY)).toBe('10 Tage');
  });

  test('is nowhere off by more than a thousandth of a power of ten', () => {
    const exact = (years: number): number => 900 * (1 - Math.log1p(years) / Math.log1p(1e9));
    for (let e = 0; e < 9; e += 0.037)
      expect(Math.abs(x(-(10 ** e) * YEAR) - exact(10 ** e))).toBeLessThan(0.1 + 900 / 9 / 1000);
  });
});
