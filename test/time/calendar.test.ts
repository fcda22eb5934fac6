import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilFromDays, daysFromCivil, daysInMonth, wallTime } from '../../src/time/calendar.js';

test('daysFromCivil() agrees with Date wherever Date reaches', () => {
  const reach = { min: new Date('-100000-01-01T00:00Z'), max: new Date('+100000-01-01T00:00Z'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(reach), (date) => {
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(daysFromCivil(civil)).toBe(Math.floor(date.getTime() / 86_400_000));
    }),
  );
});

test('civilFromDays() is the inverse of daysFromCivil(), to the Big Bang and as far ahead', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000_000_000, max: 5_000_000_000_000 }), (days) => {
      expect(daysFromCivil(civilFromDays(days))).toBe(days);
    }),
  );
});

test('year 0 is 1 BCE, and a leap year', () => {
  expect(daysInMonth(0, 2)).toBe(29);
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(wallTime({ year: 0, month: 1, day: 1 })).toBe(Date.parse('0000-01-01T00:00Z'));
});
