import { expect, test } from 'vitest';
import type { LaneBy } from '../../src/model/lanes.js';
import { Timeline } from '../../src/timeline/timeline.js';

const data = [{ date: '1961', title: 'Treaty', lane: 'Moscow' }];

test('results that do not depend on a change are kept', () => {
  const timeline = new Timeline({ data });
  const { table, scene } = timeline;
  timeline.set({ width: 500 });
  expect(timeline.table).toBe(table);
  expect(timeline.scene).not.toBe(scene);
});

test('subscribers are notified of changes, and of nothing else', () => {
  const timeline = new Timeline({ data });
  let heard = 0;
  const end = timeline.subscribe(() => heard++);
  timeline.set({ width: 500 });
  timeline.set({ width: 500 });
  end();
  timeline.set({ width: 600 });
  expect(heard).toBe(1);
});

test('an option that no timeline can have is refused with what is allowed', () => {
  expect(() => new Timeline({ scale: 'cubic' as never })).toThrow(
    'invalid scale: "cubic"; expected one of auto, proportional, elastic',
  );
  expect(() => new Timeline({ orientation: 'round' as never })).toThrow(/invalid orientation/);
});

test('describe() gives an event with its words, by id', () => {
  const timeline = new Timeline({ data });
  expect(timeline.describe('1-treaty')).toMatchObject({ date: '1961', lane: 'Moscow', event: { title: 'Treaty' } });
  expect(timeline.describe('none')).toBeUndefined();
  expect(timeline.describe(null)).toBeUndefined();
});

test('a zone of the timeline’s own overrides the document’s', () => {
  const timeline = new Timeline({ data: { timeZone: 'Asia/Seoul', events: [{ date: '2024-06-19', title: 'x' }] } });
  expect(timeline.extent?.start).toBe(Date.parse('2024-06-18T15:00Z'));
  timeline.set({ timeZone: 'UTC' });
  expect(timeline.extent?.start).toBe(Date.parse('2024-06-19T00:00Z'));
});

test.each([
  [0, 0.014, '1 January 1970 at 00:00 to 00:00:00.000014'],
  [0, 5000.014, '1 January 1970 at 00:00 to 00:00:05.000014'],
  [-7.5, -0.25, '31 December 1969 at 23:59:59.992500 to 23:59:59.999750'],
  [-7.5, 2.25, '31 December 1969 at 23:59:59.992500 to 1 January 1970 at 00:00:00.002250'],
])(
  'the summary of an interval from %f to %f ms has its end, and the day of that if it differs',
  (start, end, words) => {
    const data = { events: [{ title: 'a', start, end }] };
    const { summary } = new Timeline({ data, width: 600, locale: 'en-GB' });
    expect(summary).toBe(`1 event, ${words}.`);
  },
);

test('the summary of times from script is no more exact than they are', () => {
  const data = [0, 60.5].map((days) => ({ start: Date.UTC(2024, 0, 1) + days * 86_400_000, title: 'A' }));
  const { summary } = new Timeline({ data, width: 600, locale: 'en-GB' });
  expect(summary).toBe('2 events, 1 January 2024 at 00:00 to 1 March 2024 at 12:00.');
});

test('the summary of events microseconds apart does not end before it begins', () => {
  const data = [
    { date: '2024-06-19T15:00:00.000100Z', title: 'Sent' },
    { date: '2024-06-19T15:00:00.000300Z', title: 'Received' },
  ];
  const { summary } = new Timeline({ data, width: 600, locale: 'en-GB' });
  expect(summary).toMatch(/15:00:00\.000100.*15:00:00\.000300/);
});

test('lanes are made by any field of the event or of its data, or by a function', () => {
  const data = [
    { date: '1961', title: 'a', lane: 'Moscow', tags: ['war', 'x'], category: 1 },
    { date: '1962', title: 'b', lane: 'Moscow', tags: ['peace'], data: { category: 2 } },
    { date: '1963', title: 'c', data: { category: 1 } },
  ];
  const lanes = (laneBy?: LaneBy): readonly (string | undefined)[] => {
    const { scene } = new Timeline({ data, width: 800, ...(laneBy && { laneBy }) });
    return scene.lanes.map(({ id }) => id);
  };
  expect(lanes()).toEqual(['Moscow', '']);
  expect(lanes('tags')).toEqual(['war', 'peace', '']);
  expect(lanes('category')).toEqual(['1', '2']);
  expect(lanes('constructor')).toEqual(['']);
  expect(lanes(({ title }) => (title < 'b' ? 'first' : 'later'))).toEqual(['first', 'later']);
  const timeline = new Timeline({ data, width: 800, laneBy: 'category' });
  expect(timeline.describe(timeline.events[1]!.id!)?.lane).toBe('2');
});
