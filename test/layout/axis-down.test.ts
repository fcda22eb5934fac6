import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Timeline, type TimelineOptions } from '../../src/core.js';
import type { AxisAlone } from '../../src/layout/axis-alone.js';
import { axisDown, placeBeside, placeIn } from '../../src/layout/axis-down.js';
import type { Box, Scene } from '../../src/layout/scene.js';
import { asTime } from '../../src/time/time.js';
import { overlaps } from './boxes.js';

const story = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../stories/data/${name}.json`, import.meta.url), 'utf8'));
const listOf = (name: string, options: Partial<TimelineOptions> = {}): Timeline =>
  new Timeline({ data: story(name), width: 366, orientation: 'vertical', locale: 'en-GB', ...options });
const beside = ({ input, picture, magnified, scene }: Timeline, isTurned = false): AxisAlone =>
  axisDown(input, picture, magnified, { ...placeBeside(scene), isTurned });
const alone = ({ input, picture, magnified }: Timeline, height: number): AxisAlone =>
  axisDown(input, picture, magnified, { ...placeIn(input, height), isTurned: false });
const textsOf = ({ ticks, breaks }: Scene): readonly Box[] => [
  ...ticks.flatMap(({ text }) => text ?? []),
  ...breaks.flatMap(({ label }) => label ?? []),
];

const STORIES = ['treaty', 'rome', 'how-sure', 'jfk', 'cosmological', 'climate', 'apollo'];
const ORDERS = ['oldest', 'newest'] as const;

/** The second tenth of a picture, along its axis. */
function magnify(timeline: Timeline): Timeline {
  const { scale } = timeline.picture.fitted;
  timeline.set({ view: { start: asTime(scale.invert(0.1)), end: asTime(scale.invert(0.2)) } });
  return timeline;
}

describe('an axis upright beside a list', () => {
  test.each(STORIES)('of %s has each mark and each break where the list has it', (name) => {
    for (const order of ORDERS)
      for (const timeline of [listOf(name, { order }), magnify(listOf(name, { order }))]) {
        const { scene, position } = beside(timeline);
        const { glyphs, breaks, bursts, axis, strip } = timeline.scene;
        const estimates = timeline.table.estimates();
        timeline.table.rows.forEach(({ id, span }, i) => {
          const glyph = glyphs.find((own) => own.id === id);
          // Events that may have been in a view are at its edge.
          const isSeen = estimates[i]! >= timeline.view!.start && estimates[i]! <= timeline.view!.end;
          if (!glyph || !isSeen || span.kind !== 'instant' || span.members) return;
          expect(position(estimates[i]!)).toBeCloseTo(glyph.y, 4);
        });
        expect(scene.axis).toEqual(axis);
        expect(scene.breaks.map(({ from, to, title }) => [from, to, title])).toEqual(
          breaks.map(({ from, to, title }) => [from, to, title]),
        );
        expect(scene.bursts).toEqual(bursts);
        expect(scene.strip?.parts).toEqual(strip?.parts);
      }
  });

  test.each(STORIES)('of %s lays no name over another, nor beyond its edges', (name) => {
    for (const timeline of [listOf(name), magnify(listOf(name))])
      for (const isTurned of [false, true]) {
        const { scene } = beside(timeline, isTurned);
        for (const text of textsOf(scene)) {
          expect(text.x).toBeGreaterThanOrEqual(0);
          expect(text.x + text.width).toBeLessThanOrEqual(scene.width);
        }
        expect(overlaps(scene)).toEqual([]);
      }
  });

  test('names its divisions, also where the list has dates in their place', () => {
    const timeline = listOf('treaty');
    const named = ({ ticks }: Scene): number => ticks.filter(({ text }) => text).length;
    expect(named(timeline.scene)).toBe(0);
    expect(named(beside(timeline).scene)).toBeGreaterThan(1);
  });

  test.each(STORIES)('of %s is as wide for every view', (name) => {
    const timeline = listOf(name);
    const { width } = beside(timeline).scene;
    expect(beside(magnify(timeline)).scene.width).toBe(width);
    expect(width).toBeLessThan(140);
  });

  test('turned has its line on the left, as far from that edge as it was from the other', () => {
    const timeline = listOf('treaty');
    const [{ scene }, { scene: turned }] = [beside(timeline), beside(timeline, true)];
    expect(turned.axisAt).toBe(scene.width - scene.axisAt);
    const [text, own] = [turned, scene].map(({ ticks }) => ticks.find((tick) => tick.text)!.text!);
    expect(text!.x - turned.axisAt).toBe(scene.axisAt - own!.x - own!.width);
    expect(text!.y).toBe(own!.y);
  });
});

describe('an axis upright with a height of its own', () => {
  test.each(STORIES)('of %s goes from edge to edge, and says which time stands where', (name) => {
    for (const order of ORDERS) {
      const timeline = new Timeline({ data: story(name), width: 1200, order });
      const { scene, position, timeAt } = alone(timeline, 500);
      const { start, end } = timeline.view!;
      const [top, bottom] = (order === 'newest' ? [end, start] : [start, end]).map(position);
      expect(top).toBeLessThan(50);
      expect(bottom).toBeGreaterThan(450);
      expect([scene.height, scene.orientation]).toEqual([500, 'vertical']);
      fc.assert(
        fc.property(fc.double({ min: top!, max: bottom!, noNaN: true }), (y) => {
          expect(position(timeAt(y))).toBeCloseTo(y, 3);
        }),
        { seed: 1 },
      );
    }
  });

  test('names a year with the first month that has room, where the year itself has none', () => {
    const timeline = new Timeline({ data: story('climate'), width: 300, orientation: 'vertical', scale: 'elastic' });
    for (let height = 240; height < 480; height += 8) {
      const { ticks, breaks } = alone(timeline, height).scene;
      const after = ticks.filter(({ at, text }) => text && at > breaks.at(-1)!.to);
      expect(after[0]?.text?.lines.join(' ')).toMatch(/2015|2016/);
      expect(after.filter(({ text }) => text!.lines.join(' ').includes('2016')).length).toBeLessThan(2);
    }
  });

  test('has the scale of its picture: a logarithmic one, and breaks', () => {
    const timeline = new Timeline({ data: story('treaty'), width: 1200 });
    expect(alone(timeline, 400).breaks).toHaveLength(timeline.picture.fitted.scale.breaks().length);
    expect(alone(timeline, 400).scene.breaks.length).toBeGreaterThan(0);
    timeline.set({ scale: 'log' });
    expect(alone(timeline, 400).scene.scale).toBe('log');
  });
});
