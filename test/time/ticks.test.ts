import { expect, test } from 'vitest';
import { formatTick } from '../../src/time/format-tick.js';
import { parseDate } from '../../src/time/parse-date.js';
import { calendarTicks } from '../../src/time/ticks.js';

test('ticks of two days stand at the midnights of the zone and are never finer than the events are known', () => {
  const zone = 'Asia/Pyongyang';
  const { start, end } = parseDate('2024-06-19/2024-06-20', { timeZone: zone });
  const ticks = calendarTicks(start, end, { count: 12, finest: 'day', timeZone: zone });
  expect(ticks.map(({ time }) => time)).toEqual(
    ['2024-06-19', '2024-06-20'].map((day) => parseDate(day, { timeZone: zone }).start),
  );
  expect(ticks.map((tick) => formatTick(tick, 'en-GB', zone))).toEqual([
    { own: '19 June', parent: '2024', full: '19 June 2024' },
    { own: '20 June', parent: '2024', full: '20 June 2024' },
  ]);
});

test('ticks reach beyond Date, in whole years', () => {
  const { start } = parseDate('Y-13800000000');
  const ticks = calendarTicks(start, parseDate('2000').end, { count: 5 });
  expect(ticks.length).toBeGreaterThan(3);
  expect(ticks.every(({ unit }) => unit === 'year')).toBe(true);
});
