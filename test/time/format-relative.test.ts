import { expect, test } from 'vitest';
import { formatRelative } from '../../src/time/format-relative.js';
import { parseDate } from '../../src/time/parse-date.js';

const NOW = Date.UTC(2024, 5, 21, 9, 30);
const said = (date: string, locale = 'en', timeZone = 'UTC'): string | undefined =>
  formatRelative(parseDate(date, { timeZone }), NOW, { locale, timeZone });

test.each([
  ['2024-06-21', 'today'],
  ['2024-06-20', 'yesterday'],
  ['2024-06-24', 'in 3 days'],
  ['2024-06-21T07:00Z', '2 hours ago'],
  ['2024-06-21T09:45Z', 'in 15 minutes'],
  ['2024-06-20T23:00Z', 'yesterday'],
  ['2024-05', 'last month'],
  ['2024', 'this year'],
  ['2000', '24 years ago'],
  ['1961-07-06', '62 years ago'],
  ['2025-06-22', 'next year'],
  ['2030/2032', 'in 6 years'],
])('%s is “%s”', (date, words) => {
  expect(said(date)).toBe(words);
});

test('nothing is written for ongoing events, intervals, decades and deep time', () => {
  expect(['2000/..', '1943/1945', '196X', 'Y-13800000000', '../2030'].map((date) => said(date))).toEqual(
    Array<undefined>(5).fill(undefined),
  );
});

test('a day is the day of the zone, and words are those of the language', () => {
  const late = formatRelative(parseDate('2024-06-21'), Date.UTC(2024, 5, 20, 20), {
    locale: 'en',
    timeZone: 'Asia/Tokyo',
  });
  expect(late).toBe('today');
  expect(said('2024-06-20', 'de')).toBe('gestern');
});
