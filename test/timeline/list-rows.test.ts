import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import type { ListRows } from '../../src/layout/list/list-rows.js';
import { listed, listRowsOf } from '../../src/timeline/list-rows-of.js';
import { buildMany } from '../../src/timeline/many-of.js';
import { Timeline } from '../../src/timeline/timeline.js';

const event = fc.record({
  start: fc.nat(1000).map((ms) => new Date(1.7e12 + ms).toISOString()),
  lane: fc.constantFrom('a', 'b', 'c'),
  title: fc.constantFrom('x', 'y'),
});
const document = fc.record({
  events: fc.array(event, { maxLength: 60 }),
  lanes: fc.constantFrom(undefined, [{ id: 'c', title: 'See' }, { id: 'a' }, { id: 'unused' }]),
});

const rowsOf = (data: unknown): ListRows => atOnce(listRowsOf(new Timeline({ data })));
const asMany = (data: unknown): unknown => atOnce(buildMany(data, null, 'lane'));
const seen = (rows: ListRows): readonly unknown[] =>
  Array.from({ length: rows.length }, (_, row) => [
    rows.event(row)!.event,
    rows.at[row],
    rows.lanes[rows.lane[row]!],
    rows.rowOf(rows.event(row)!.id),
  ]);

test('events are listed in the order of time, in the lanes of the picture, and are found by their ids', () => {
  fc.assert(
    fc.property(document, (data) => {
      const rows = rowsOf(data);
      const timeline = new Timeline({ data });
      expect(rows.length).toBe(data.events.length);
      for (let row = 0; row < rows.length; row++) {
        const { event, id } = rows.event(row)!;
        expect(rows.rowOf(id)).toBe(row);
        if (row > 0) expect(rows.at[row]!).toBeGreaterThanOrEqual(rows.at[row - 1]!);
        expect(rows.lanes[rows.lane[row]!]).toBe(timeline.describe(event.id!)!.lane);
      }
      expect(rows.rowOf('nobody')).toBeUndefined();
    }),
  );
});

test('many events are listed as few are', () => {
  fc.assert(
    fc.property(document, (data) => {
      const [few, many] = [rowsOf(data), rowsOf(asMany(data))];
      expect(seen(many)).toEqual(seen(few));
      // In the order of their first events; in that of the picture, if it has one.
      if (data.lanes) expect(many.lanes).toEqual(few.lanes);
    }),
  );
});

test('of a stream, the events that are kept are listed', () => {
  const events = Array.from({ length: 20 }, (_, i) => ({ start: 1.7e12 + i, title: `Line ${String(i)}` }));
  const set = atOnce(buildMany({ events }, null, 'lane'));
  const [before] = [rowsOf(set)];
  const more = Array.from({ length: 30 }, (_, i) => ({ start: 1.7e12 + 100 + i, title: `New ${String(i)}` }));
  const rows = rowsOf(set.appended(more, 25));
  expect(Array.from({ length: rows.length }, (_, row) => rows.event(row)!.event.title)).toEqual(
    more.slice(5).map(({ title }) => title),
  );
  // The list may still have rows whose events are gone.
  expect(before.length).toBe(20);
  expect(() => before.event(0)).not.toThrow();
});

test('the list is a new value when the events have changed, and only then', () => {
  const timeline = new Timeline({ data: [{ date: '1961', title: 'Treaty' }] });
  const before = listed(timeline);
  timeline.set({ width: 500, locale: 'de' });
  expect(listed(timeline)).toBe(before);
  timeline.set({ data: [{ date: '1961', title: 'Treaty' }] });
  expect(listed(timeline)).not.toBe(before);
});

test('of very many lanes each has its name', () => {
  const events = Array.from({ length: 3000 }, (_, i) => ({ start: 1.7e12 + i, title: 'x', lane: `lane ${String(i)}` }));
  const rows = rowsOf({ events, lanes: [{ id: 'lane 7', title: 'Seven' }] });
  expect(rows.lanes[rows.lane[7]!]).toBe('Seven');
  expect(rows.lanes[rows.lane[2999]!]).toBe('lane 2999');
});
