import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/layout/anchor-of.js';
import { asTime } from '../../src/time/time.js';
import { Timeline } from '../../src/timeline/timeline.js';

const YEARS = ['2000', '2005', '2010', '2020'];
const data = [
  ...YEARS.map((year) => ({ id: year, date: `${year}-01-01`, title: year })),
  { id: 'long', date: '2001-01-01/2019-01-01', title: 'Long' },
];
const [WIDTH, REACH] = [1000, 12];
const showing = (from: number, to: number, options = {}): Timeline =>
  new Timeline({
    ...{ width: WIDTH, scale: 'proportional', data },
    ...{ view: { start: asTime(Date.UTC(from, 0)), end: asTime(Date.UTC(to, 0)) }, ...options },
  });

describe('where an event is in a picture', () => {
  test('is where its text is', () => {
    const { scene } = showing(1999, 2021);
    expect(scene.labels.length).toBeGreaterThan(0);
    for (const label of scene.labels) {
      const { x, y, width, height } = anchorOf(scene, label.id, 0);
      expect([x, y, width, height]).toEqual([label.x, label.y, label.width, label.height]);
    }
  });

  test('is the visible part of its mark, if it has no text', () => {
    const scene = { ...showing(2004, 2012).scene, labels: [] };
    const { from, to, y } = scene.glyphs.find(({ id }) => id === '2005')!;
    const width = to - from + 2 * REACH;
    expect(anchorOf(scene, '2005', 1)).toEqual({ x: from - REACH, y: y - REACH, width, height: 2 * REACH });
    const bar = anchorOf(scene, 'long', 1);
    expect(bar.x).toBeCloseTo(scene.axis[0] - REACH);
    expect(bar.x + bar.width).toBeCloseTo(scene.axis[1] + REACH);
  });

  test('is the crowd that it is in', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...{ id: `e${String(i)}`, title: `Event ${String(i)}`, date: `2010-05-${String(1 + (i % 28)).padStart(2, '0')}` },
    }));
    const { scene } = showing(2000, 2020, { data: many, maxHeight: 200 });
    const [crowd] = scene.crowds;
    expect(crowd).toBeDefined();
    for (const id of crowd!.ids) expect(anchorOf(scene, id, 0)).toBe(crowd);
  });

  test('is the end of the axis beyond which it is, where it is out of view; down the page and from right to left, too', () => {
    for (const options of [{}, { rightToLeft: true }, { orientation: 'vertical' as const, width: 400 }]) {
      const { scene } = showing(2004, 2012, options);
      const isLevel = scene.orientation === 'horizontal';
      for (const [id, end] of [
        ['2000', 0],
        ['2020', 1],
      ] as const) {
        const { x, y } = anchorOf(scene, id, end);
        expect((isLevel ? x : y) + REACH).toBeCloseTo(scene.axis[end]);
        expect((isLevel ? y : x) + REACH).toBeCloseTo(scene.axisAt);
      }
    }
  });

  test('is never farther from the picture than a finger is wide', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2025 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('horizontal' as const, 'vertical' as const),
        fc.constantFrom(...data.map(({ id }) => id)),
        (from, years, orientation, id) => {
          const { scene } = showing(from, from + years, { orientation });
          const { x, y, width, height } = anchorOf(scene, id, 0);
          expect(x).toBeGreaterThanOrEqual(-REACH);
          expect(y).toBeGreaterThanOrEqual(-REACH);
          expect(x + width).toBeLessThanOrEqual(scene.width + REACH);
          expect(y + height).toBeLessThanOrEqual(scene.height + REACH);
        },
      ),
    );
  });
});
