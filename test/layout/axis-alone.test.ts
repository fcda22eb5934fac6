import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Timeline, type TimelineOptions } from '../../src/core.js';
import { axisAlone, axisInPlace, type AxisAlone } from '../../src/layout/axis-alone.js';
import type { Scene } from '../../src/layout/scene.js';
import { turnedDown } from '../../src/layout/turned-down.js';
import { asTime } from '../../src/time/time.js';

const story = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../stories/data/${name}.json`, import.meta.url), 'utf8'));
const timelineOf = (name: string, options: Partial<TimelineOptions> = {}): Timeline =>
  new Timeline({ data: story(name), width: 1200, height: 600, locale: 'en-GB', ...options });
const alone = ({ input, picture, magnified }: Timeline, width: number): AxisAlone =>
  axisAlone(input, picture, magnified, width);
const inPlace = ({ input, picture, magnified }: Timeline): AxisAlone => axisInPlace(input, picture, magnified);

/** The words and positions along an axis. */
const along = ({ ticks, minorTicks, breaks, bursts, axis }: Scene): unknown => ({
  ...{ minorTicks, axis, bursts: bursts.map(({ from, to }) => [from, to]) },
  ticks: ticks.map(({ time, at, text }) => [time, at, text?.x, text?.lines]),
  breaks: breaks.map(({ from, to, label }) => [from, to, label?.x, label?.lines]),
});

const STORIES = ['treaty', 'rome', 'how-sure', 'jfk', 'cosmological', 'climate', 'apollo'];
/** The second tenth of a picture, along its axis. */
function magnify(timeline: Timeline): Timeline {
  const whole = timeline.picture.fitted.scale;
  timeline.set({ view: { start: asTime(whole.invert(0.1)), end: asTime(whole.invert(0.2)) } });
  return timeline;
}

describe('an axis alone', () => {
  test.each(STORIES)('is that of the picture of %s where it is as wide', (name) => {
    for (const options of [{}, { rightToLeft: true }, { scale: 'log' as const }]) {
      const timeline = timelineOf(name, options);
      expect(along(alone(timeline, 1200).scene)).toEqual(along(timeline.scene));
      expect(along(inPlace(timeline).scene)).toEqual(along(timeline.scene));
      magnify(timeline);
      expect(along(alone(timeline, 1200).scene)).toEqual(along(timeline.scene));
      expect(along(inPlace(timeline).scene)).toEqual(along(timeline.scene));
    }
  });

  test.each(STORIES)('in place has the line, the strip and the eras of %s at the same height', (name) => {
    for (const timeline of [timelineOf(name), magnify(timelineOf(name))]) {
      const { scene } = inPlace(timeline);
      const { axisAt, strip, eras } = timeline.scene;
      expect({ axisAt: scene.axisAt, strip: scene.strip, eras: scene.eras }).toEqual({ axisAt, strip, eras });
    }
  });

  test.each(STORIES)('of %s says where each mark stands, and the time that stands there', (name) => {
    const timeline = timelineOf(name);
    const { position, timeAt } = alone(timeline, 1200);
    const estimates = timeline.table.estimates();
    timeline.table.rows.forEach(({ id, span }, i) => {
      const glyph = timeline.scene.glyphs.find((own) => own.id === id)!;
      if (span.kind === 'instant' && !span.members) expect(position(estimates[i]!)).toBeCloseTo(glyph.x, 4);
    });
    fc.assert(
      fc.property(fc.double({ min: 10, max: 1190, noNaN: true }), (place) => {
        expect(position(timeAt(place))).toBeCloseTo(place, 3);
      }),
      { seed: 1 },
    );
  });

  test.each([300, 500, 900, 1600])('is as high for every view, %d px wide', (width) => {
    for (const name of STORIES) {
      const timeline = timelineOf(name);
      const { height, axisAt } = alone(timeline, width).scene;
      for (const share of [0, 0.3, 0.45, 0.8]) {
        const { scale } = timeline.picture.fitted;
        timeline.set({ view: { start: asTime(scale.invert(share)), end: asTime(scale.invert(share + 0.02)) } });
        const { scene } = alone(timeline, width);
        expect([scene.height, scene.axisAt]).toEqual([height, axisAt]);
      }
    }
  });

  test.each([300, 500, 900, 1600])('lays no name over another, nor beyond its ends, %d px wide', (width) => {
    for (const name of STORIES) {
      const { scene } = alone(timelineOf(name), width);
      const texts = [
        ...scene.ticks.flatMap(({ text }) => text ?? []),
        ...scene.breaks.flatMap(({ label }) => label ?? []),
      ];
      for (const text of texts) {
        expect(text.x).toBeGreaterThanOrEqual(0);
        expect(text.x + text.width).toBeLessThanOrEqual(width);
        const over = texts.filter(
          (other) =>
            other !== text &&
            other.x < text.x + text.width &&
            text.x < other.x + other.width &&
            other.y < text.y + text.height &&
            text.y < other.y + other.height,
        );
        expect(over).toEqual([]);
      }
    }
  });

  test('beside a list is horizontal, by the scale of the list, from edge to edge', () => {
    const timeline = timelineOf('treaty', { width: 366, orientation: 'vertical' });
    expect(timeline.scene.orientation).toBe('vertical');
    const { scene, position, breaks } = alone(timeline, 366);
    const { start, end } = timeline.extent!;
    expect(scene.orientation).toBe('horizontal');
    expect(scene.scale).toBe(timeline.scene.scale);
    expect(position(start)).toBeLessThan(20);
    expect(position(end)).toBeGreaterThan(346);
    expect(breaks).toHaveLength(timeline.picture.fitted.scale.breaks().length);
    expect(scene.axisAt).toBeLessThan(80);
  });

  test('keeps clear of the names of lanes, as the picture does, and has no eras', () => {
    const lanes = ['One', 'Two'].map((lane, i) => ({ date: `200${String(i)}`, title: lane, lane }));
    const timeline = new Timeline({
      data: { events: lanes, eras: [{ start: '2000', end: '2001', title: 'Era' }] },
      width: 1000,
    });
    const { scene } = alone(timeline, 1000);
    expect(scene.axis[0]).toBeGreaterThan(30);
    expect(scene.axis).toEqual(timeline.scene.axis);
    expect(scene.eras).toEqual([]);
    expect(inPlace(timeline).scene.eras).toHaveLength(1);
  });
});

describe('an axis turned down', () => {
  test.each(STORIES)('of %s has its names below the line, in the same rows, and none below its end', (name) => {
    const { scene } = alone(timelineOf(name), 1200);
    const turned = turnedDown(scene);
    const line = scene.height - scene.axisAt;
    const rows = ({ ticks }: Scene): number[] => ticks.flatMap(({ text }) => (text ? [text.y, text.x] : []));
    const first = Math.min(...turned.ticks.flatMap(({ text }) => text?.y ?? []));
    expect(rows(turned).map((at, i) => at - rows(scene)[i]!)).toEqual(
      rows(scene).map((_, i) => (i % 2 === 0 ? rows(turned)[0]! - rows(scene)[0]! : 0)),
    );
    expect(first).toBeGreaterThan(line);
    for (const { text } of turned.ticks) if (text) expect(text.y + text.height).toBeLessThanOrEqual(scene.height);
    for (const { label } of turned.breaks) if (label) expect(label.y + label.height).toBeLessThanOrEqual(scene.height);
  });
});
