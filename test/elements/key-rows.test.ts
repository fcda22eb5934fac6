import { expect, test } from 'vitest';
import '../../src/timeline/all-parts.js';
import { keyRows } from '../../src/elements/hands/key-rows.js';
import { Timeline } from '../../src/timeline/timeline.js';

const events = ['A', 'B'].map((lane, i) => ({ date: String(2000 + i), title: lane, lane }));
const rowsOf = (options: object, hasSearch = false) =>
  new Map(
    keyRows(new Timeline({ width: 900, data: events, ...options }).scene, hasSearch).map(([keys, name]) => [
      name,
      keys,
    ]),
  );

test('keys that go back come first, in visual direction', () => {
  expect(rowsOf({}).get('previousEvent')).toEqual(['left', 'right']);
  expect(rowsOf({ rightToLeft: true }).get('previousEvent')).toEqual(['right', 'left']);
  expect(rowsOf({ orientation: 'vertical' }).get('previousEvent')).toEqual(['up', 'down']);
  expect(rowsOf({ orientation: 'vertical', order: 'newest' }).get('move')).toEqual(['shift down', 'shift up']);
});

test('columns of very many events are gone through like sliders', () => {
  const rows = new Map(
    keyRows(new Timeline({ width: 900, data: events }).scene, false, true).map(([keys, name]) => [name, keys]),
  );
  expect(rows.get('previousBurst')).toEqual(['left', 'right']);
  expect(rows.get('leap')).toEqual(['pageDown', 'pageUp']);
  expect(rows.get('mark')).toEqual(['shift left', 'shift right']);
  expect([rows.has('previousEvent'), rows.has('move')]).toEqual([false, false]);
});

test('keys that do nothing are left out', () => {
  expect(rowsOf({}).has('previousLane')).toBe(true);
  expect(rowsOf({ data: [events[0]] }).has('previousLane')).toBe(false);
  expect(rowsOf({ orientation: 'vertical' }).has('previousLane')).toBe(false);
  expect([rowsOf({}).has('search'), rowsOf({}, true).has('search')]).toEqual([false, true]);
});
