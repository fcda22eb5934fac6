import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/layout/scene.js';
import { placeOf } from '../../src/layout/place-of.js';
import { asTime } from '../../src/time/time.js';
import { Timeline } from '../../src/core.js';
import { overlaps } from './boxes.js';

const story = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../stories/data/${name}.json`, import.meta.url), 'utf8'));
const down = { width: 366, maxHeight: 730, locale: 'en-GB' } as const;

describe('the newest first', () => {
  test.each(['treaty', 'rome', 'how-sure', 'public-art', 'jfk'])('turns the list of %s, marks and all', (name) => {
    const data = story(name);
    const [oldest, newest] = (['oldest', 'newest'] as const).map(
      (order) => new Timeline({ data, order, ...down }).scene,
    );
    expect(newest!.labels.map(({ id }) => id)).toEqual(oldest!.labels.map(({ id }) => id).toReversed());
    if (oldest!.scale === 'sequence') {
      // Its steps are as long as the texts below their marks, which are others then.
      const down = ({ glyphs }: Scene) => [...glyphs].sort((a, b) => a.y - b.y).map(({ id }) => id);
      expect(down(newest!)).toEqual(down(oldest!).toReversed());
    } else {
      const places = new Map(oldest!.glyphs.map(({ id, y }) => [id, oldest!.axis[1] - y]));
      for (const { id, y } of newest!.glyphs) expect(y - newest!.axis[1]).toBeCloseTo(places.get(id)!, 4);
    }
    for (const { from, to, coreFrom, coreTo } of newest!.glyphs) {
      expect(from).toBeLessThanOrEqual(to);
      expect(coreFrom).toBeLessThanOrEqual(coreTo);
    }
    expect(overlaps(newest!).filter((pair) => !/^mark .* × mark /.test(pair))).toEqual([]);
    expect(newest!.axis[0]).toBeGreaterThan(newest!.axis[1]);
  });

  test('is as true of a part of it, which moves the other way', () => {
    const data = story('jfk');
    const view = { start: asTime(Date.UTC(1963, 10, 22, 18)), end: asTime(Date.UTC(1963, 10, 22, 20)) };
    const [oldest, newest] = (['oldest', 'newest'] as const).map(
      (order) => new Timeline({ data, order, view, ...down }),
    );
    const ids = (timeline: Timeline) => timeline.scene.labels.map(({ id }) => id);
    expect(ids(newest!)).toEqual(ids(oldest!).toReversed());
    expect(overlaps(newest!.scene).filter((pair) => !/^mark .* × mark /.test(pair))).toEqual([]);
    const before = newest!.scene.glyphs.find(({ id }) => id.includes('motorcade') || id.includes('shot'))!;
    newest!.pan(0.1);
    const after = newest!.scene.glyphs.find(({ id }) => id === before.id)!;
    expect(after.y).toBeGreaterThan(before.y);
  });

  test('keeps ongoing events open, at the top', () => {
    const data = [
      { date: '1990', title: 'a' },
      { start: '2000', end: '..', title: 'b' },
    ];
    const { glyphs } = new Timeline({ data, order: 'newest', ...down }).scene;
    const open = glyphs.find(({ ends }) => ends.includes('open'))!;
    expect(open.ends).toEqual(['open', 'sharp']);
    expect(open.from).toBeLessThan(Math.min(...glyphs.filter((glyph) => glyph !== open).map(({ from }) => from)));
  });

  test('does not change a horizontal picture', () => {
    const data = story('treaty');
    const scenes = (['oldest', 'newest'] as const).map((order) => new Timeline({ data, order, width: 1200 }).scene);
    expect(scenes[1]!.glyphs).toEqual(scenes[0]!.glyphs);
  });
});

test('where dates are too long for the column beside the axis, they stand above titles, and the axis names its ticks', () => {
  const terms = Array.from({ length: 9 }, (_, i) => ({
    start: `${String(1900 + 10 * i)}-11-28`,
    end: `${String(1909 + 10 * i)}-12-31`,
    title: `Term ${String(i)}`,
  }));
  const { scene } = new Timeline({ data: terms, ...down });
  for (const { dateText, titleText } of scene.labels)
    expect(dateText!.y + dateText!.height).toBeLessThanOrEqual(titleText.y);
  const named = scene.ticks.filter(({ text }) => text);
  expect(named.length).toBeGreaterThan(5);
  for (const { at, text } of named) expect(Math.abs(text!.y + text!.height / 2 - at)).toBeLessThan(1);
  expect(new Timeline({ data: story('treaty'), ...down }).scene.ticks.every(({ text }) => !text)).toBe(true);
});

describe('now', () => {
  const data = story('treaty');
  const now = Date.UTC(2024, 5, 20, 3);

  test.each([1152, 700, 366, 296])('is on the axis at %d px, with its name over no other', (width) => {
    const { scene } = new Timeline({ data, now, width, maxHeight: 730 });
    expect(scene.now?.at).toBeGreaterThan(Math.min(...scene.axis));
    expect(scene.now?.at).toBeLessThan(Math.max(...scene.axis));
    expect(scene.now?.title).toBe('Today, 20 June 2024');
    const text = scene.now!.text!;
    const others = [
      ...scene.ticks.flatMap((tick) => tick.text ?? []),
      ...scene.breaks.flatMap(({ label }) => label ?? []),
      ...scene.labels.flatMap(({ x, y, dateText }) =>
        dateText ? [{ ...dateText, x: x + dateText.x, y: y + dateText.y }] : [],
      ),
    ];
    for (const other of others) {
      const isOver =
        text.x < other.x + other.width &&
        other.x < text.x + text.width &&
        text.y < other.y + other.height &&
        other.y < text.y + text.height;
      expect(isOver).toBe(false);
    }
  });

  test.each([700, 1000, 1168])(
    'takes no name from the axis at %d px: it has a row of its own where they would touch',
    (width) => {
      const plan = ['2026-01-05/2026-02-13', '2026-03-30', '2026-06-01', '2026-08-10/2026-12-31'].map((date) => ({
        date,
        title: date,
      }));
      const named = (moment: number | null) =>
        new Timeline({ data: plan, now: moment, width, locale: 'en-GB', timeZone: 'UTC' }).scene;
      const words = ({ ticks }: typeof bare) => ticks.map(({ text }) => text?.lines.join(' '));
      const bare = named(null);
      expect(words(bare).join()).toContain('2026');
      for (let month = 0; month < 12; month++) {
        const scene = named(Date.UTC(2026, month, 15));
        expect(words(scene)).toEqual(words(bare));
        expect(scene.now?.text?.lines).toEqual(['Today']);
        expect(overlaps(scene)).toEqual([]);
      }
    },
  );

  test('in a view, which has the height of the whole, has no name rather than one over others', () => {
    const data = Array.from({ length: 12 }, (_, i) => ({
      date: `2026-${String(i + 1).padStart(2, '0')}-09`,
      title: 'a',
    }));
    const timeline = new Timeline({ data, now: Date.UTC(2026, 5, 15), width: 1000, timeZone: 'UTC' });
    const { axisAt } = timeline.scene;
    for (let days = 20; days < 180; days += 20) {
      const view = { start: asTime(Date.UTC(2026, 5, 15 - days)), end: asTime(Date.UTC(2026, 5, 15 + days)) };
      timeline.set({ view });
      expect(overlaps(timeline.scene)).toEqual([]);
      expect(timeline.scene.axisAt).toBe(axisAt);
    }
  });

  test.each([
    ['2020/..', /Some still go on/],
    ['2030/..', /^((?!go on).)*$/],
  ])('distinguishes events that are going on from those that have not begun: %s', (date, said) => {
    const data = [
      { date: '2010', title: 'a' },
      { date, title: 'b' },
    ];
    expect(new Timeline({ data, now: Date.UTC(2026, 10, 29), width: 900, locale: 'en-GB' }).summary).toMatch(said);
  });

  test('is “Now” where hours matter, and nowhere beyond the events or when nobody asks', () => {
    const hours = [
      { date: '2024-06-19T10:00Z', title: 'a' },
      { date: '2024-06-19T18:00Z', title: 'b' },
    ];
    const at = (moment: number | null) =>
      new Timeline({ data: hours, now: moment, width: 900, locale: 'en-GB' }).scene.now;
    expect(at(Date.UTC(2024, 5, 19, 12))?.text?.lines).toEqual(['Now']);
    expect(at(Date.UTC(2024, 5, 20))).toBeUndefined();
    expect(at(null)).toBeUndefined();
  });

  test('makes details say how long ago it was', () => {
    const timeline = new Timeline({ data, now: Date.UTC(2024, 5, 21, 3), locale: 'en-GB', timeZone: 'Asia/Pyongyang' });
    const ago = (id: string): string | undefined => timeline.describe(id)?.relative;
    expect([ago('signing'), ago('tokyo-concern'), ago('treaty-1961')]).toEqual([
      '2 days ago',
      'yesterday',
      '63 years ago',
    ]);
    expect(new Timeline({ data }).describe('signing')?.relative).toBe('');
  });
});

test('placeOf() finds the first and last event, one by its id, and the one that is nearest to a time', () => {
  const timeline = new Timeline({ data: story('jfk'), ...down });
  const { scene, table } = timeline;
  const at = (target: string | number): number | undefined => placeOf(scene, table, target);
  expect(at('start')).toBe(scene.labels[0]!.y);
  expect(at('end')).toBe(scene.labels.at(-1)!.y);
  expect(at(scene.labels[9]!.id)).toBe(scene.labels[9]!.y);
  expect(at(-1e15)).toBe(scene.labels[0]!.y);
  expect(at('nobody')).toBeUndefined();
});

describe('an event that is selected', () => {
  const data = story('jfk');
  const make = () => new Timeline({ data, width: 1200, maxHeight: 520, locale: 'en-GB' });

  test('has its text however little room there is, and nothing lies over it', () => {
    const timeline = make();
    const named = new Set(timeline.scene.labels.map(({ id }) => id));
    const unnamed = timeline.events.map(({ id }) => id!).filter((id) => !named.has(id));
    expect(unnamed.length).toBeGreaterThan(50);
    for (const selected of unnamed) {
      timeline.set({ selected });
      const { scene } = timeline;
      expect(scene.labels.map(({ id }) => id)).toContain(selected);
      expect(overlaps(scene), selected).toEqual([]);
      expect(scene.glyphs.length + scene.crowds.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(130);
    }
  });

  test('moves only what is in its way, which returns without it', () => {
    const timeline = make();
    const before = timeline.scene;
    const selected = timeline.scene.crowds[3]!.ids[1]!;
    timeline.set({ selected });
    const places = new Map(before.labels.map(({ id, x, y }) => [id, [x, y]]));
    const kept = timeline.scene.labels.filter(({ id }) => id !== selected);
    expect(before.labels.length - kept.length).toBeLessThan(4);
    for (const { id, x, y } of kept) expect([x, y]).toEqual(places.get(id));
    timeline.set({ selected: null });
    expect(timeline.scene).toBe(before);
  });
});

test('a collapsed lane shows only marks, and the others have its room', () => {
  const data = story('rome');
  const make = (collapsed: readonly string[]) => new Timeline({ data, width: 1200, height: 500, collapsed });
  const { scene } = make(['Emperors']);
  const lane = scene.lanes.find(({ id }) => id === 'Emperors')!;
  expect(lane.height).toBeLessThan(50);
  expect(scene.labels.some(({ y }) => y > lane.y && y < lane.y + lane.height)).toBe(false);
  expect(scene.glyphs.length + scene.crowds.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(21);
  expect(scene.naturalHeight).toBeLessThan(make([]).scene.naturalHeight);
  expect(overlaps(scene)).toEqual([]);
});
