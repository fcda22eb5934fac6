import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readView } from '../../src/timeline/read-view.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { asTime } from '../../src/time/time.js';
import { overlaps } from '../layout/boxes.js';

const treaty: unknown = JSON.parse(readFileSync(new URL('../../stories/data/treaty.json', import.meta.url), 'utf8'));
const utc = (text: string) => asTime(Date.parse(text));

const SIZES = [
  [1200, 520],
  [390, 730],
] as const;

describe.each(SIZES)('a view of the treaty story in %d × %d', (width, maxHeight) => {
  const make = (options = {}): Timeline => new Timeline({ data: treaty, width, maxHeight, ...options });

  test('shows the events of its time, each label where there is room, and nothing over anything else', () => {
    const timeline = make({ view: { start: utc('2024-06-18T15:00Z'), end: utc('2024-06-20T15:00Z') } });
    const { scene } = timeline;
    expect(scene.labels).toHaveLength(5);
    expect(timeline.visibleEvents.map(({ id }) => id)).toEqual(scene.labels.map(({ id }) => id));
    expect(overlaps(scene)).toEqual([]);
    expect(scene.breaks).toEqual([]);
  });

  test('leaves axis, lanes and height where they are', () => {
    const timeline = make();
    const { axisAt, height, lanes } = timeline.scene;
    timeline.zoom(3, 0.8);
    expect(timeline.scene).toMatchObject({ axisAt, height });
    expect(timeline.scene.lanes.map(({ y }) => y)).toEqual(lanes.map(({ y }) => y));
  });

  test.each([false, true])('keeps the event under the pointer under it; from right to left: %s', (rightToLeft) => {
    const timeline = make({ rightToLeft });
    const along = (id: string): number => {
      const glyph = timeline.scene.glyphs.find((glyph) => glyph.id === id)!;
      return timeline.scene.orientation === 'horizontal' ? glyph.x : glyph.y;
    };
    const { id } = timeline.scene.glyphs[3]!;
    const at = along(id);
    const [from, to] = timeline.scene.axis;
    for (let i = 0; i < 6; i++) {
      timeline.zoom(1.3, (at - from) / (to - from));
      expect(along(id)).toBeCloseTo(at, 3);
    }
    timeline.pan(0.1);
    expect(along(id)).toBeCloseTo(at - 0.1 * (to - from), 3);
  });

  test('zooms out to the whole, which is no view at all', () => {
    const timeline = make();
    const before = timeline.scene;
    timeline.zoom(4, 0.2);
    expect(timeline.magnified).not.toBeNull();
    timeline.zoom(1 / 5);
    expect(timeline.magnified).toBeNull();
    expect(timeline.scene).toBe(before);
  });

  test('does not lay out the whole again', () => {
    const timeline = make();
    timeline.zoom(2);
    const [{ view: first }, view] = [timeline, timeline.scene];
    timeline.pan(0.1);
    timeline.pan(-0.1);
    expect(timeline.view!.start).toBeCloseTo(first!.start, -1);
    expect(timeline.scene.glyphs.map(({ id }) => id)).toEqual(view.glyphs.map(({ id }) => id));
  });

  test('goes to events and ranges of time, with room around them', () => {
    const timeline = make();
    const ids = timeline.events.slice(2, 4).map(({ id }) => id!);
    timeline.zoomTo(ids);
    expect(timeline.visibleEvents.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(timeline.view!.start).toBeLessThan(utc('2024-06-19'));
    timeline.zoomTo(['nobody']);
    timeline.zoomTo({ start: utc('1990-01-01'), end: utc('2010-01-01') });
    expect(timeline.visibleEvents).toHaveLength(1);
    timeline.fit();
    expect(timeline.view).toEqual(timeline.extent);
  });
});

test('an event beside the view is shown as large as what is in it', () => {
  const data = Array.from({ length: 101 }, (_, i) => ({ date: String(1900 + i), title: 'x', id: String(i) }));
  const timeline = new Timeline({ data, scale: 'proportional', width: 800 });
  const length = (): number => timeline.view!.end - timeline.view!.start;
  timeline.set({ view: { start: utc('1950-01-01'), end: utc('1954-01-01') } });
  const before = length();
  timeline.zoomTo(['80']);
  expect(length()).toBeCloseTo(before, -1);
  expect(timeline.visibleEvents.map(({ id }) => id)).toContain('80');
  timeline.fit();
  timeline.zoomTo(['80']);
  expect(length() / (timeline.extent!.end - timeline.extent!.start)).toBeCloseTo(0.1, 2);
});

test('a bar that goes on beyond the view runs on to its edge, named where it can be seen', () => {
  const data = [
    { start: '1900', end: '2000', title: 'Century' },
    { date: '1950-06', title: 'Middle' },
  ];
  const timeline = new Timeline({ data, width: 800, view: { start: utc('1950-01-01'), end: utc('1951-01-01') } });
  const [bar] = timeline.scene.glyphs;
  expect(bar).toMatchObject({ shape: 'bar', ends: ['sharp', 'sharp'] });
  expect(bar!.from).toBeLessThanOrEqual(0);
  expect(bar!.to).toBeGreaterThanOrEqual(800);
  const [label] = timeline.scene.labels;
  expect(label!.x).toBeGreaterThanOrEqual(0);
  expect(label!.x + label!.width).toBeLessThanOrEqual(800);
});

test('a break of which a part is shown is as long as it is', () => {
  const timeline = new Timeline({ data: treaty, width: 1200, maxHeight: 520 });
  timeline.set({ view: { start: utc('1980-01-01'), end: timeline.extent!.end } });
  expect(timeline.scene.breaks.map(({ title }) => title)).toEqual(['39 years, shortened', '24 years, shortened']);
});

test('a view that has nothing to do with the events shows all of them', () => {
  const timeline = new Timeline({
    data: treaty,
    width: 1200,
    view: { start: utc('1800-01-01'), end: utc('1801-01-01') },
  });
  expect(timeline.magnified).toBeNull();
});

test('the visible time is written, no more finely than it can be read', () => {
  const timeline = new Timeline({ data: treaty, width: 1200, locale: 'en-GB' });
  expect(timeline.shown).toBeUndefined();
  timeline.set({ view: { start: utc('2024-06-18T15:00Z'), end: utc('2024-06-20T15:00Z') } });
  expect(timeline.shown!.replace(/\s/g, ' ')).toBe('5 of 7 events, 19–20 June 2024');
});

test('microseconds are written for less than two milliseconds', () => {
  const data = Array.from({ length: 9 }, (_, i) => ({ start: i / 8, title: 'A' }));
  const view = { start: asTime(0.125), end: asTime(0.5) };
  const { shown } = new Timeline({ data, view, width: 1200, locale: 'en-GB' });
  expect(shown!.replace(/\s/g, ' ')).toBe('4 of 9 events, 1 January 1970, 00:00:00.000125 – 00:00:00.000499');
});

test.each([
  [{ start: '1961', end: '1970' }, '1961-01-01', '1971-01-01'],
  [{ start: '2024-06-19', end: new Date('2024-06-20T12:00Z') }, '2024-06-19', '2024-06-20T12:00:00.001Z'],
  [{ start: utc('1999-01-01'), end: utc('2000-01-01') }, '1999-01-01', '2000-01-01'],
])('readView() takes %j from the earliest to the latest that it can mean', (request, start, end) => {
  expect(readView(request, 'UTC')).toEqual({ start: utc(start), end: utc(end) });
});

test('readView() reports what is wrong', () => {
  expect(() => readView({ start: 'soon' }, 'UTC')).toThrow(/view-start: .*"soon"/);
  expect(() => readView({ start: '2000', end: '1990' }, 'UTC')).toThrow(/expected a date after view-start \(2000\)/);
  expect(readView({}, 'UTC')).toEqual({ start: -Infinity, end: Infinity });
});
