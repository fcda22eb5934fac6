import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseScale, crowding, type Mark } from '../../src/scale/choose-scale.js';
import { EVEN, findBursts, type Anchor } from '../../src/scale/find-bursts.js';
import { parseDate } from '../../src/time/parse-date.js';
import { spanMiddle } from '../../src/time/span.js';
import { asTime } from '../../src/time/time.js';

const anchors = (...dates: string[]): Anchor[] =>
  dates.map((date) => {
    const span = parseDate(date);
    return { start: span.start, end: span.end, at: spanMiddle(span) };
  });
const at = (time: number): Anchor => ({ start: asTime(time), end: asTime(time), at: asTime(time) });
const counts = (all: readonly Anchor[]): readonly number[] => findBursts(all).map(({ count }) => count);

describe('findBursts()', () => {
  test('finds the burst of a news story and the single events far from it', () => {
    const story = anchors('1961', '2000', '2024-06-19', '2024-06-19', '2024-06-20', '2024-06-20');
    expect(counts(story)).toEqual([1, 1, 4]);
  });

  test('finds hours within days within years', () => {
    const [hour, day, year] = [3_600_000, 86_400_000, 3.2e10];
    const nested = [
      0,
      10 * year,
      10 * year + hour,
      10 * year + 2 * hour,
      10 * year + 9 * day,
      10 * year + 9 * day + hour,
    ];
    expect(counts(nested.map(at))).toEqual([1, 3, 2]);
  });

  test('keeps events together that are even enough', () => {
    expect(counts([0, 1, 2, 3.5, 4].map(at))).toEqual([5]);
    expect(counts([at(0)])).toEqual([1]);
    expect(counts([])).toEqual([]);
  });

  const end = (time: number): Anchor => ({ ...at(time), isEnd: true });
  test.each([
    ['what begins and ends, however short it is', [at(0), end(1)], 0],
    ['an end and the next beginning', [end(0), at(1)], 0],
    [
      'events of the same date, told one after another',
      [0, 1, 2].map((i) => ({ ...at(i), start: asTime(0), end: asTime(3) })),
      0,
    ],
    ['two moments', [at(0), at(1)], 1],
    ['five moments', [0, 1, 2, 3, 4].map(at), 4],
    ['two days, each as a whole', anchors('2024-06-19', '2024-06-20'), 2],
    ['two moments with more before the first', [at(0), at(10), { ...at(5), start: asTime(0), end: asTime(20) }], 2],
  ])('a burst of %s has as many steps as separate its beginnings', (_, all, steps) => {
    const first = Math.min(...all.map(({ start }) => start));
    const [burst] = findBursts([...all, at(first + 1e13), at(first + 3e13)]);
    expect(burst).toMatchObject({ count: all.length });
    expect(burst!.steps).toBeCloseTo(steps, 6);
  });

  test('makes a burst as wide as its dates; a much vaguer date does not widen it', () => {
    const bursts = findBursts(anchors('196X', '1969-07-16', '1969-07-20', '1969-07-24', '2000'));
    const moon = bursts.find(({ count }) => count > 2)!;
    expect(moon).toMatchObject({ start: Date.UTC(1969, 6, 16), end: Date.UTC(1969, 6, 25) });
    bursts.forEach((burst, i) => expect(burst.start).toBeGreaterThanOrEqual(bursts[i - 1]?.end ?? -Infinity));
  });

  const times = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 60 });

  test('has every event once, in order, and each burst is even enough for one rate', () => {
    fc.assert(
      fc.property(times, (all) => {
        const bursts = findBursts(all.map(at));
        expect(bursts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        const sorted = [...all].sort((a, b) => a - b);
        for (const { start, end, count } of bursts) {
          const inside = sorted.filter((t) => t >= start && t <= end);
          const gaps = inside.slice(1).map((t, i) => t - inside[i]!);
          if (count > 2) expect(end - start).toBeLessThanOrEqual(EVEN * Math.min(...gaps) * gaps.length + 1e-6);
        }
      }),
    );
  });

  test('finds no more bursts in a hundred thousand events than can be seen', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => at(i * 1000 + ((i * 7919) % 997) + (i > 50_000 ? 1e12 : 0)));
    const bursts = findBursts(many);
    expect(bursts.length).toBeLessThanOrEqual(201);
    expect(bursts.length).toBeGreaterThan(1);
  });
});

describe('the choice of a scale', () => {
  const marks = (times: readonly number[], isBar = false, lanes: readonly string[] = []): readonly Mark[] =>
    times.map((t, i) => ({ at: asTime(t), isBar, lane: lanes[i] ?? '' }));
  const scale = (t: number): number => t / 1000;
  const legible = { point: 4, bar: 1 };

  test('counts neighbours that are too close, but not those of one time', () => {
    expect(crowding(marks([0, 1, 2, 1000]), scale, 900, legible)).toBe(2);
    expect(crowding(marks([0, 1, 2, 1000]), scale, 9000, legible)).toBe(0);
    expect(crowding(marks([0, 0, 0]), scale, 900, legible)).toBe(0);
  });

  test('counts bars, whose lengths tell them apart, only if they are hairlines, and only in one lane', () => {
    expect(crowding(marks([0, 2, 4, 1000], true), scale, 900, legible)).toBe(0);
    expect(crowding(marks([0, 1, 2, 1000], true), scale, 900, legible)).toBe(2);
    expect(crowding(marks([0, 1, 2, 1000], true, ['a', 'b', 'c', 'a']), scale, 900, legible)).toBe(0);
  });

  test('keeps true time, unless another scale gains enough for what it costs', () => {
    expect(chooseScale(0, 7, 0)).toBe('proportional');
    expect(chooseScale(1, 7, 1)).toBe('elastic');
    expect(chooseScale(6, 40, 2)).toBe('proportional');
    expect(chooseScale(7, 40, 2)).toBe('elastic');
    // The more breaks there are, the more each has to separate.
    expect(chooseScale(12, 32, 7)).toBe('elastic');
    expect(chooseScale(27, 74, 17)).toBe('proportional');
    expect(chooseScale(30, 74, 51)).toBe('proportional');
  });
});
