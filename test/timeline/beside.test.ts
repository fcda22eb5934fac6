import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import type { EventSet } from '../../src/timeline/event-set.js';
import { fewEvents } from '../../src/timeline/few-events.js';
import { buildMany } from '../../src/timeline/many-of.js';

const BEGIN = 1.7e12;
const event = fc
  .record({ at: fc.nat(30), length: fc.nat(20), lane: fc.constantFrom('a', 'b', 'c') })
  .map(({ at, length, lane }) => ({
    start: new Date(BEGIN + at).toISOString(),
    ...(length > 5 && { end: new Date(BEGIN + at + length).toISOString() }),
    title: 'x',
    lane,
  }));
const events = fc.array(event, { maxLength: 30 });

const SETS: readonly (readonly [string, (events: readonly unknown[]) => EventSet])[] = [
  ['few', (events) => fewEvents({ events }, null)],
  ['many', (events) => atOnce(buildMany({ events }, null, 'lane'))],
  ['appended', (events) => atOnce(buildMany({ events: [] }, null, 'lane')).appended(events)],
];

describe.each(SETS)('beside(), of %s events', (_, setOf) => {
  test('goes from each event to the next in time order and back, and ends at both ends', () => {
    fc.assert(
      fc.property(events, (given) => {
        const set = setOf(given);
        const ids = set.between(-Infinity, Infinity).map(({ id }) => id);
        for (const [i, id] of ids.entries()) {
          expect(set.beside(id, 1)?.id).toBe(ids[i + 1]);
          expect(set.beside(id, -1)?.id).toBe(ids[i - 1]);
        }
      }),
    );
  });

  test('finds the first that begins at a time or later, and the last that began before', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: -2, max: 34 }), (given, at) => {
        const set = setOf(given);
        const rows = set.between(-Infinity, Infinity);
        const t = BEGIN + at;
        expect(set.beside(t, 1)?.id).toBe(rows.find(({ span }) => span.start >= t)?.id);
        expect(set.beside(t, -1)?.id).toBe(rows.findLast(({ span }) => span.start < t)?.id);
        expect(set.beside(-Infinity, 1)?.id).toBe(rows[0]?.id);
        expect(set.beside(Infinity, -1)?.id).toBe(rows.at(-1)?.id);
      }),
    );
  });

  test('finds none beside an unknown event', () => {
    const set = setOf([{ date: '1961', title: 'Treaty' }]);
    expect(set.beside('nobody', 1)).toBe(undefined);
    expect(set.beside('nobody', -1)).toBe(undefined);
  });
});

test('beside() looks at few of a million events', () => {
  const start = Float64Array.from({ length: 1_000_000 }, (_, i) => BEGIN + Math.floor(i / 100));
  const asked: number[] = [];
  const title = (i: number): string => (asked.push(i), `Line ${String(i)}`);
  const set = atOnce(buildMany({ start, title }, null, 'lane'));
  asked.length = 0;
  const found = set.beside(BEGIN + 5000, 1)!;
  expect(found.event.title).toBe('Line 500000');
  expect(set.beside(found.id, 1)!.event.title).toBe('Line 500001');
  expect(set.beside(found.id, -1)!.event.title).toBe('Line 499999');
  expect(new Set(asked).size).toBeLessThan(10);
});
