import { describe, expect, test } from 'vitest';
import { chooseScale } from '../../src/scale/choose-scale.js';
import { findBursts, type Anchor } from '../../src/scale/find-bursts.js';
import { parseDate } from '../../src/time/parse-date.js';
import { spanMiddle } from '../../src/time/span.js';

const anchors = (...dates: string[]): Anchor[] =>
  dates.map((date) => {
    const span = parseDate(date);
    return { start: span.start, end: span.end, at: spanMiddle(span) };
  });

test('findBursts() finds the burst of a news story and the single events far from it', () => {
  const story = anchors('1961', '2000', '2024-06-19', '2024-06-19', '2024-06-20', '2024-06-20');
  expect(findBursts(story, 10).map(({ count }) => count)).toEqual([1, 1, 4]);
});

test('a burst is as wide as its dates; a much vaguer date does not widen it', () => {
  const bursts = findBursts(anchors('196X', '1969-07-16', '1969-07-20', '1969-07-24', '2000'), 10);
  const moon = bursts.find(({ count }) => count === 3)!;
  expect(moon).toMatchObject({ start: Date.UTC(1969, 6, 16), end: Date.UTC(1969, 6, 25) });
  bursts.forEach((burst, i) => expect(burst.start).toBeGreaterThanOrEqual(bursts[i - 1]?.end ?? -Infinity));
});

test('findBursts() makes no more gaps than there is room for', () => {
  const pairs = Array.from({ length: 20 }, (_, i) => [`20${String(i + 10)}-01-01`, `20${String(i + 10)}-01-02`]).flat();
  expect(findBursts(anchors(...pairs), 5)).toHaveLength(1);
  expect(findBursts(anchors(...pairs), 19)).toHaveLength(20);
});

describe('chooseScale()', () => {
  const choose = (length: number, ...dates: string[]) => {
    const all = anchors(...dates);
    return chooseScale(
      all,
      all.map(({ at }) => at),
      length,
    );
  };

  test('is true to time wherever that keeps events apart', () => {
    expect(choose(800, '1961', '1980', '2000')).toBe('proportional');
    expect(choose(800, '1961', '2000', '2024-06-19', '2024-06-20')).toBe('elastic');
    expect(choose(800)).toBe('proportional');
  });

  test('is not disturbed by one reign that begins where another ends', () => {
    const ends = anchors('1959', '1969-06-20', '1969-06-20', '1974-05-27', '1974-05-27', '1981');
    const begins = anchors('1959', '1969-06-20', '1974-05-27').map(({ at }) => at);
    expect(chooseScale(ends, begins, 800)).toBe('proportional');
  });
});
