import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTick } from '../../src/time/format-tick.js';
import { parseDate } from '../../src/time/parse-date.js';
import { calendarTicks, niceExtent } from '../../src/time/ticks.js';
import { asTime, DAY, YEAR } from '../../src/time/time.js';

const names = (from: string, to: string, count: number, zone = 'UTC', locale = 'en-GB'): readonly string[] => {
  const [start, end] = [parseDate(from, { timeZone: zone }).start, parseDate(to, { timeZone: zone }).start];
  const { major } = calendarTicks(start, end, { count, timeZone: zone });
  return major.map((tick) => formatTick(tick, locale, zone, start < -62_135_596_800_000).own.replace(/\s/g, ' '));
};

describe('the ladder of ticks, from nanoseconds to thousands of millions of years', () => {
  test.each([
    ['Y-13800000000', '2000', 5, ['12 Ga', '10 Ga', '8 Ga', '6 Ga', '4 Ga', '2 Ga', '0']],
    ['Y-66000000', '2000', 6, ['60 Ma', '50 Ma', '40 Ma', '30 Ma', '20 Ma', '10 Ma', '0']],
    ['-0999', '1500', 5, ['1000 BCE', '500 BCE', '1 CE', '500 CE', '1000']],
    ['1961', '2024', 6, ['1970', '1980', '1990', '2000', '2010', '2020']],
    ['2020', '2024', 4, ['2020', '2021', '2022', '2023']],
    ['2023-06', '2024-06', 4, ['July', 'October', 'January', 'April']],
    ['2024-06-19', '2024-06-23', 4, ['19 June', '20 June', '21 June', '22 June']],
    ['2024-06-19T00:00', '2024-06-20T00:00', 4, ['00:00', '06:00', '12:00', '18:00']],
    ['2024-06-19T15:00', '2024-06-19T15:04', 4, ['15:00', '15:01', '15:02', '15:03']],
    ['2024-06-19T15:00:00', '2024-06-19T15:00:15', 3, ['15:00:00', '15:00:05', '15:00:10']],
    ['2024-06-19T15:00:01.000', '2024-06-19T15:00:01.004', 4, [':01.000', ':01.001', ':01.002', ':01.003']],
  ])('from %s to %s: %s ticks', (from, to, count, expected) => {
    expect(names(from, to, count)).toEqual(expected);
  });

  test('below a millisecond', () => {
    const start = asTime(1.25);
    const ticks = calendarTicks(start, asTime(1.252), { count: 4 }).major;
    expect(ticks.map(({ unit }) => unit)).toEqual(Array(4).fill('nanosecond'));
    expect(ticks.map((tick) => formatTick(tick, 'en-GB', 'UTC').own)).toEqual([
      ':00.001250000',
      ':00.001250500',
      ':00.001251000',
      ':00.001251500',
    ]);
  });
});

test('ticks of two days stand at the midnights of the zone and are never finer than the events are known', () => {
  const zone = 'Asia/Pyongyang';
  const { start, end } = parseDate('2024-06-19/2024-06-20', { timeZone: zone });
  const { major, minor } = calendarTicks(start, end, { count: 12, finest: 'day', timeZone: zone });
  expect(major.map(({ time }) => time)).toEqual(
    ['2024-06-19', '2024-06-20'].map((day) => parseDate(day, { timeZone: zone }).start),
  );
  expect(minor).toEqual([]);
  expect(major.map((tick) => formatTick(tick, 'en-GB', zone))).toEqual([
    { own: '19 June', parent: '2024', full: '19 June 2024' },
    { own: '20 June', parent: '2024', full: '20 June 2024' },
  ]);
});

test('days begin at midnight across a change of clocks', () => {
  const zone = 'Europe/Berlin';
  const [start, end] = [
    parseDate('2024-03-30', { timeZone: zone }).start,
    parseDate('2024-04-02', { timeZone: zone }).start,
  ];
  const { major } = calendarTicks(start, end, { count: 3, timeZone: zone });
  expect(major.map(({ time }) => (time - start) / 3_600_000)).toEqual([0, 24, 47]);
});

test('a stretch between two steps gets a finer tick, so that it has a name', () => {
  const { start, end } = parseDate('1961');
  expect(calendarTicks(start, end, { count: 0.5, finest: 'year' }).major.map(({ time }) => time)).toEqual([start]);
});

test('ticks rise, lie inside, are about as many as wanted, and minor ones lie between the others', () => {
  const span = fc.double({ min: -2, max: 20.6, noNaN: true }).map((power) => 10 ** power);
  const start = fc.double({ min: -1e14, max: 1e14, noNaN: true });
  fc.assert(
    fc.property(start, span, fc.integer({ min: 1, max: 20 }), (from, length, count) => {
      // If a float64 is coarser than a thousandth of the stretch, there is nothing to divide.
      fc.pre(length > Math.abs(from) * 1e-10);
      const [a, b] = [asTime(from), asTime(from + length)];
      const { major, minor } = calendarTicks(a, b, { count });
      const times = major.map(({ time }) => Number(time));
      expect(times).toEqual([...new Set(times)].sort((x, y) => x - y));
      expect(times.every((t) => t >= a && t < b)).toBe(true);
      expect(times.length).toBeGreaterThan(0);
      expect(times.length).toBeLessThan(2.6 * count + 2);
      expect(minor.every((t) => t >= a && t < b && !times.includes(t))).toBe(true);
    }),
  );
});

test('niceExtent() only ever widens', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.double({ min: DAY, max: 1e9 * YEAR, noNaN: true }),
      (from, length) => {
        const [start, end] = niceExtent(asTime(from), asTime(from + length), 10);
        expect(start).toBeLessThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(from + length);
      },
    ),
  );
});

describe('what no calendar can divide has no ticks, at once', () => {
  test.each([
    [0, Infinity],
    [-Infinity, 0],
    [NaN, 1],
    [5, 5],
    [7, 3],
  ])('from %d to %d', (start, end) => {
    expect(calendarTicks(asTime(start), asTime(end), { count: 5 })).toEqual({ major: [], minor: [] });
  });

  test('beyond the reach of Date there are only years', () => {
    const far = 1_718_809_200_123_000_000;
    expect(calendarTicks(asTime(far), asTime(far + 5e9), { count: 5, least: 2 }).major).toEqual([]);
    const deep = -3e6 * YEAR;
    expect(calendarTicks(asTime(deep), asTime(deep + 1.8e9), { count: 5 }).major.length).toBeLessThan(2);
    const { major } = calendarTicks(asTime(deep), asTime(deep + 5 * YEAR), { count: 5 });
    expect(major.map(({ unit }) => unit)).toEqual(Array(major.length).fill('year'));
    expect(major.length).toBeGreaterThan(3);
  });
});

test('every tick has a time and, on a short stretch, a name of its own, at any depth', () => {
  const start = fc.oneof(
    fc.double({ min: -8.6e15, max: 8.6e15, noNaN: true }),
    fc.integer({ min: -1e11, max: 1e9 }).map((n) => n * 1e9),
    fc.integer({ min: -8e6, max: 8e6 }).map((n) => n * 1e9),
    fc.double({ min: 1.6e12, max: 1.8e12, noNaN: true }),
  );
  fc.assert(
    fc.property(start, fc.integer({ min: -60, max: 180 }), (from, tenths) => {
      const power = tenths / 10;
      const { major } = calendarTicks(asTime(from), asTime(from + 10 ** power), { count: 6, least: 2 });
      major.forEach(({ time }, i) => i > 0 && expect(time).toBeGreaterThan(major[i - 1]!.time));
      const names = major.map((tick) => formatTick(tick, 'en-GB', 'UTC').full);
      expect(new Set(names).size, names.join(', ')).toBe(names.length);
    }),
    { numRuns: 1000 },
  );
});

test('the digits of a second after the third stand behind the others, in those of the locale', () => {
  const tick = { time: asTime(Date.UTC(2024, 5, 19, 15) + 0.1), unit: 'microsecond' } as const;
  const plain = (locale: string): string => formatTick(tick, locale, 'UTC').full.replace(/[\s\u200e\u200f]/g, ' ');
  expect(plain('en-US')).toMatch(/ 3:00:00\.000100 PM$/);
  expect(plain('fa')).toMatch(/۰۰۰۱۰۰/);
  expect(plain('ar-EG')).toMatch(/٠٠٠١٠٠/);
});

test('months and days of the first years have their era', () => {
  const first = { time: parseDate('0001-01').start, unit: 'month' } as const;
  expect(formatTick(first, 'en-GB', 'UTC', true)).toMatchObject({
    own: 'January',
    parent: '1 CE',
    full: 'January 1 CE',
  });
  const before = { time: parseDate('-0043-03-15').start, unit: 'day' } as const;
  expect(formatTick(before, 'en-GB', 'UTC').parent).toBe('44 BCE');
});
