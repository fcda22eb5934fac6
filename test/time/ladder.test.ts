import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, type CountableTimeInterval } from 'd3-time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarTicks } from '../../src/time/ticks.js';
import { asTime, DAY, HOUR, MINUTE, SECOND } from '../../src/time/time.js';

const LADDER: readonly (readonly [CountableTimeInterval, number, number])[] = [
  [utcSecond, 1, SECOND],
  [utcSecond, 5, SECOND],
  [utcSecond, 30, SECOND],
  [utcMinute, 1, MINUTE],
  [utcMinute, 15, MINUTE],
  [utcHour, 1, HOUR],
  [utcHour, 6, HOUR],
  [utcHour, 12, HOUR],
  [utcDay, 1, DAY],
  [utcDay, 2, DAY],
  [utcMonday, 1, 7 * DAY],
  [utcMonth, 1, 30.44 * DAY],
  [utcMonth, 3, 30.44 * DAY],
];

test('ticks from seconds to seasons stand where those of d3-time do', () => {
  const start = fc.integer({ min: Date.UTC(1583, 0), max: Date.UTC(2400, 0) });
  fc.assert(
    fc.property(
      fc.constantFrom(...LADDER),
      start,
      fc.integer({ min: 2, max: 40 }),
      ([interval, every, unit], from, count) => {
        const to = from + count * every * unit;
        const expected = (every === 1 ? interval : interval.every(every)!)
          .range(new Date(from), new Date(to))
          .map(Number);
        const { major } = calendarTicks(asTime(from), asTime(to), { count });
        if (expected.length > 0) expect(major.map(({ time }) => Number(time))).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
