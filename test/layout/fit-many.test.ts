import { beforeAll, describe, expect, test } from 'vitest';
import { manyOf } from '../../src/timeline/many-of.js';
import { Timeline } from '../../src/timeline/timeline.js';

beforeAll(() => {
  Timeline.many = manyOf;
});

const [HOUR, DAY] = [3_600_000, 86_400_000];
const YEAR = 365 * DAY;
const NOW = Date.UTC(2024, 5, 1);

/** The picture of 6,000 events at some times. */
const pictureOf = (timeOf: (share: number, i: number) => number, scale?: 'proportional'): Timeline =>
  new Timeline({
    data: { start: Float64Array.from({ length: 6000 }, (_, i) => timeOf(i / 6000, i)), title: String },
    ...{ width: 1000, height: 400, ...(scale && { scale }) },
  });

/** The share of its columns in which there are events, 0–1. */
const filled = ({ scene }: Timeline): number => {
  const { present } = scene.densities![0]!;
  const all = Array.from(present);
  return all.filter((count) => count > 0).length / all.length;
};

describe('the scale of very many events', () => {
  test('skips the time between one event long ago and all others', () => {
    const timeOf = (share: number, i: number): number => (i === 0 ? 0 : NOW + share * 9 * DAY);
    const timeline = pictureOf(timeOf);
    expect(timeline.scene.scale).toBe('elastic');
    expect(timeline.scene.breaks.map(({ title }) => title)).toEqual(['54 years, shortened']);
    expect(filled(timeline)).toBeGreaterThan(10 * filled(pictureOf(timeOf, 'proportional')));
    const { densities, labels } = timeline.scene;
    expect(densities!.reduce((sum, { total }) => sum + total, 0)).toBe(6000);
    expect(labels.length).toBeGreaterThan(0);
  });

  test('enlarges incidents of hours within a year', () => {
    const timeOf = (share: number, i: number): number =>
      NOW + (i % 20 === 0 ? share * YEAR : (i % 2 === 0 ? 30 : 200) * DAY + share * 3 * HOUR);
    expect(pictureOf(timeOf).scene.scale).toBe('elastic');
  });

  test('is true to time where most events have room: also in office hours, and if there are more and more', () => {
    const office = (share: number): number => NOW + Math.floor(share * 365) * DAY + ((share * 365) % 1) * 8 * HOUR;
    const growth = (share: number): number => NOW + Math.log(1 + share * 1000) * YEAR;
    for (const timeOf of [(share: number) => NOW + share * YEAR, office, growth])
      expect(pictureOf(timeOf).scene.scale).toBe('proportional');
  });

  test('is true to time where an elastic axis would part no more', () => {
    const ago = (share: number): number => NOW - 10 ** (4 + 12 * share ** 4);
    expect(pictureOf(ago).scene.scale).toBe('proportional');
  });
});
