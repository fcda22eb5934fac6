import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, type DateInput } from '../../../src/time/parse-date.js';
import { quickTime } from '../../../src/model/many/quick-time.js';

const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
const offset = fc.oneof(
  fc.constantFrom('Z', '', '+00:00', '-00:00', '+14:00', '+14:30', '-12:00', '-12:30'),
  fc.tuple(fc.constantFrom('+', '-'), two(25), two(61)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const clock = fc
  .tuple(fc.constantFrom('T', ' '), two(25), two(61), fc.option(two(61)), fc.nat(1234), fc.nat(4), offset)
  .map(([sign, hours, minutes, seconds, fraction, digits, zone]) => {
    const exact = digits === 0 ? '' : `.${String(fraction).padStart(4, '0').slice(-digits)}`;
    return `${sign}${hours}:${minutes}${seconds === null ? '' : `:${seconds}${exact}`}${zone}`;
  });
const text = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), two(14), two(32), fc.option(clock, { nil: '' }))
  .map(([year, month, day, time]) => `${String(year).padStart(4, '0')}-${month}-${day}${time}`);
const number = fc.oneof(
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
  fc.integer({ min: -1e13, max: 1e13 }).map((n) => n / 8),
  fc.double({ min: -4.35e20, max: 4.35e20, noNaN: true }).map(Math.round),
);
const date = fc.date({ noInvalidDate: false });

test('quickTime() gives what parseDate() gives, or undefined', () => {
  let quick = 0;
  fc.assert(
    fc.property(fc.oneof(text, number, date), (input: DateInput) => {
      const known = quickTime(input, true);
      if (!known) return;
      quick++;
      const { start, end } = parseDate(input);
      expect([known.at + 0, known.at + known.width + 0]).toEqual([start + 0, end + 0]);
    }),
    { numRuns: 2000, examples: [['2024-06-19T10:00-00:00'], ['2024-06-19T10:00:00.5Z'], [0.125], [-0]] },
  );
  expect(quick).toBeGreaterThan(400);
});

test('quickTime() leaves days to those who know where they begin', () => {
  expect(quickTime('2024-06-19', false)).toBeUndefined();
  expect(quickTime('2024-06-19T12:00', true)).toBeUndefined();
  expect(quickTime('2024-06-19T12:00Z', false)).toEqual({ at: Date.UTC(2024, 5, 19, 12), width: 60_000 });
});
