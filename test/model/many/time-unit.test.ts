import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MILLISECOND, timeUnit, type UnitName } from '../../../src/model/many/time-unit.js';
import { parseDate } from '../../../src/time/parse-date.js';

const time = fc.oneof(
  fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2100, 0) }),
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
  fc.double({ min: -4.35e20, max: 4.35e20, noNaN: true }).map(Math.round),
  fc.integer({ min: -1e13, max: 1e13 }).map((n) => n / 8),
);
const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata');
const name = fc.constantFrom<UnitName | 'millisecond'>('day', 'minute', 'second', 'millisecond');

test('a unit begins and ends where its date does, whatever the time and the zone', () => {
  fc.assert(
    fc.property(name, time, zone, (own, t, timeZone) => {
      const unit = own === 'millisecond' ? MILLISECOND : timeUnit(own, timeZone);
      const { start, end } = parseDate(unit.date(t), { timeZone });
      expect([unit.start(t) + 0, unit.end(t) + 0]).toEqual([start + 0, end + 0]);
      if (own !== 'day') {
        expect(unit.start(t)).toBeLessThanOrEqual(t);
        expect(unit.end(t)).toBeGreaterThan(t);
      }
    }),
    {
      numRuns: 1000,
      examples: [
        ['day', Date.UTC(2011, 11, 30), 'Pacific/Apia'],
        ['second', -0.5, 'UTC'],
        ['day', 8.64e15, 'Asia/Kolkata'],
        ['minute', -8.64e15, 'UTC'],
        ['minute', 9e15, 'UTC'],
      ],
    },
  );
});

test('a date is no more exact than is known', () => {
  const t = Date.UTC(2024, 5, 19, 13, 45, 12, 345);
  expect((['day', 'minute', 'second'] as const).map((own) => timeUnit(own, 'UTC').date(t))).toEqual([
    '2024-06-19',
    '2024-06-19T13:45Z',
    '2024-06-19T13:45:12Z',
  ]);
  expect(MILLISECOND.date(t)).toBe(t);
});

test('a day is the same day in every zone, and begins at its midnight', () => {
  const unit = timeUnit('day', 'Asia/Seoul');
  const t = Date.UTC(2024, 5, 19);
  expect([unit.date(t), unit.start(t), unit.end(t)]).toEqual([
    '2024-06-19',
    Date.parse('2024-06-18T15:00Z'),
    Date.parse('2024-06-19T15:00Z'),
  ]);
});
