import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventTable } from '../../src/model/event-table.js';
import { laneReader, lanesOf, laneSizes } from '../../src/model/lanes.js';
import { validate } from '../../src/model/validate.js';

const tableOf = (...dates: string[]) =>
  new EventTable(validate(dates.map((date, i) => ({ id: String(i), date, title: date }))).events);

test('events are in the order of time; those known to the same day keep the order of the data', () => {
  const ids = tableOf('2024-06-20', '1961', '2024-06-20', '2024-06-19', '2000').rows.map(({ id }) => id);
  expect(ids).toEqual(['1', '4', '3', '0', '2']);
});

test('estimates of events known to the same day are spread over it in their order', () => {
  const [start, end] = [Date.UTC(2024, 5, 20), Date.UTC(2024, 5, 21)];
  const estimates = tableOf('2024-06-20', '2024-06-20', '2024-06-20').estimates();
  expect(estimates.map((t) => (t - start) / (end - start))).toEqual(
    [1 / 6, 1 / 2, 5 / 6].map((share) => expect.closeTo(share, 9) as number),
  );
});

test('estimates lie within what is known and keep the order of the table', () => {
  const day = fc.integer({ min: 10, max: 20 }).map((n) => `2024-06-${String(n)}`);
  fc.assert(
    fc.property(fc.array(day, { maxLength: 30 }), (days) => {
      const table = tableOf(...days);
      const estimates = table.estimates();
      table.rows.forEach(({ span }, i) => {
        expect(estimates[i]).toBeGreaterThan(span.start);
        expect(estimates[i]).toBeLessThan(span.end);
        if (i > 0) expect(estimates[i]).toBeGreaterThan(estimates[i - 1]!);
      });
    }),
  );
});

test('events known only to the same year share their estimate, since their order is unknown', () => {
  expect(new Set(tableOf('1961', '1961', '1961').estimates()).size).toBe(1);
});

test('the extent of what still goes on ends where it is last known', () => {
  expect(tableOf('1961/..').extent).toEqual({ start: Date.UTC(1961, 0, 1), end: Date.UTC(1962, 0, 1) });
});

test('lanes come in the order of the document, then of first event; empty ones are left out', () => {
  const { events } = validate([
    { date: '2000', title: 'b', lane: 'b' },
    { date: '1999', title: 'c', lane: 'c' },
    { date: '2001', title: 'a', lane: 'a' },
  ]);
  const declared = [{ id: 'a', title: 'First' }, { id: 'z' }];
  const laneOf = laneReader('lane');
  const { lanes } = lanesOf(laneSizes(new EventTable(events).rows, laneOf), laneOf, declared);
  expect(lanes.map(({ id, title }) => [id, title])).toEqual([
    ['a', 'First'],
    ['c', 'c'],
    ['b', 'b'],
  ]);
});
