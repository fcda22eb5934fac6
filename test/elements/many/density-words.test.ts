import { beforeAll, expect, test } from 'vitest';
import { atOnce } from '../../../src/at-once.js';
import { describeTarget } from '../../../src/elements/many/density-words.js';
import { targetOf } from '../../../src/layout/many/density-target.js';
import type { EventColumns } from '../../../src/model/event-columns.js';
import { DAY } from '../../../src/time/time.js';
import { buildMany, manyOf } from '../../../src/timeline/many-of.js';
import { Timeline } from '../../../src/timeline/timeline.js';

beforeAll(() => {
  Timeline.many = manyOf;
});

const BEGIN = Date.UTC(2021, 7, 5);

/** The words for each column with several events, in a view of some days. */
function saidOf(data: EventColumns, days: number): readonly (readonly [when: string, what: string])[] {
  const set = atOnce(buildMany(data, null, 'lane'));
  const timeline = new Timeline({ data: set, width: 1200, height: 300, locale: 'en' });
  const { start, end } = timeline.extent!;
  const view = { start: ((start + end) / 2) as typeof start, end: ((start + end) / 2 + days * DAY) as typeof end };
  timeline.set({ view });
  const [band] = timeline.scene.densities!;
  return Array.from(band!.present.keys(), (column) => describeTarget(set, targetOf(band!, column), timeline))
    .filter((found) => found !== undefined && found.titles.length > 0)
    .map((found) => [found!.when, found!.what]);
}

const everyDay = (perDay: number): Pick<EventColumns, 'start' | 'document'> => ({
  start: Float64Array.from({ length: 1500 * perDay }, (_, i) => BEGIN + Math.floor(i / perDay) * DAY),
  document: { timeZone: 'America/New_York' },
});

test.each([5, 700])('of days nothing is said but days, and all that they have: in a view of %d', (days) => {
  const said = saidOf({ ...everyDay(200), precision: 'day' }, days);
  expect(said.length).toBeGreaterThan(0);
  for (const [when, what] of said) {
    expect(when).not.toMatch(/:/);
    expect(Number.parseInt(what.replace(',', ''), 10) % 200, `${when}: ${what}`).toBe(0);
  }
});

test('of years a column tells, and opens, the whole year', () => {
  const events = Array.from({ length: 4000 }, (_, i) => ({ date: String(1900 + (i % 40)), title: String(i) }));
  const set = atOnce(buildMany({ events, timeZone: 'UTC' }, null, 'lane'));
  const timeline = new Timeline({ data: set, width: 1200, height: 300, locale: 'en' });
  const [band] = timeline.scene.densities!;
  const within1905 = targetOf(band!, Math.floor((band!.present.length * 5.5) / 40));
  expect(describeTarget(set, within1905, timeline)).toMatchObject({
    ...{ count: 100, when: '1905' },
    span: { start: Date.UTC(1905, 0, 1), end: Date.UTC(1906, 0, 1) },
  });
});

test('of moments the time of day is said', () => {
  const start = Float64Array.from({ length: 20_000 }, (_, i) => BEGIN + i * 60_000);
  const said = saidOf({ start }, 1);
  expect(said.length).toBeGreaterThan(0);
  for (const [when] of said) expect(when).toMatch(/\d:\d\d/);
});

test('the lane is named', () => {
  const lanes = ['api', 'worker'];
  const start = Float64Array.from({ length: 2000 }, (_, i) => BEGIN + i);
  const set = atOnce(buildMany({ start, lanes, lane: Uint8Array.from(start, (_, i) => i % 2) }, null, 'lane'));
  const timeline = new Timeline({ data: set, width: 600, height: 300, locale: 'en' });
  const said = timeline.scene.densities!.map((band) => describeTarget(set, targetOf(band, 100), timeline)?.lane);
  expect(said).toEqual(lanes);
});
