import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/core.js';
import { overlaps } from './boxes.js';

const COSMOS = new URL('../../stories/data/cosmological.json', import.meta.url);
const make = (data: readonly object[], options = {}): Timeline =>
  new Timeline({ data, width: 342, orientation: 'vertical', locale: 'en-GB', ...options });
const names = ({ scene }: Timeline): readonly (readonly string[])[] =>
  scene.ticks.flatMap(({ text }) => (text ? [text.lines] : []));
/** Intervals have dates in long words, which are therefore above their titles. */
const days = Array.from({ length: 8 }, (_, i) => ({
  start: `2022-11-${String(10 + 2 * i)}T18:00`,
  end: `2022-11-${String(11 + 2 * i)}T18:00`,
  title: `Match ${String(i + 1)}`,
}));

describe('beside a vertical axis, where dates stand elsewhere', () => {
  test('days have room for their names', () => {
    const timeline = make(days, { scale: 'proportional', width: 420 });
    const named = names(timeline);
    expect(named.length).toBeGreaterThan(4);
    expect(named.length).toBe(timeline.scene.ticks.length);
    for (const lines of named.slice(1)) expect(lines.join('')).toMatch(/^\d+ November$/);
    expect(overlaps(timeline.scene)).toEqual([]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['a month', ['2025-01-10', '2025-05-01/2025-06-30', '2025-09-30'], /^April 2025\|July$/],
    [
      'an hour',
      [1, 2, 3, 4].map((day) => `2026-06-0${String(day)}T09:00/2026-06-0${String(day)}T19:00`),
      /^1 June 2026 at (?!00:00)\d\d:00\|/,
    ],
    [
      'the year that begins',
      ['1957-07-05/1957-08-20', '1957-09-01/1957-12-30', '1958-02-01/1958-07-10'],
      /^1958\|April\|/,
    ],
  ])('the first name of %s says no less than its tick is', (_, dates, expected) => {
    const displayDate = 'in words that are too long for the column beside the axis';
    const events = dates.map((date) => ({ date, title: date, displayDate }));
    const named = names(make(events, { scale: 'proportional', timeZone: 'UTC' }));
    expect(named.map((lines) => lines.join('')).join('|')).toMatch(expected);
  });

  test('powers of ten have names in two lines where one is too wide', () => {
    const { events } = JSON.parse(readFileSync(COSMOS, 'utf8')) as { events: readonly object[] };
    const named = names(make(events, { scale: 'log' }));
    expect(named.length).toBeGreaterThan(3);
    expect(named.some((lines) => lines.length === 2)).toBe(true);
  });

  test('one long name among many short ones takes no width from the texts', () => {
    const years = Array.from({ length: 30 }, (_, i) => ({
      start: `${String(1800 + 5 * i)}-03-04`,
      end: `${String(1804 + 5 * i)}-03-03`,
      title: `President ${String(i)}`,
    }));
    const left = ({ scene }: Timeline): number => scene.labels[0]!.x;
    const brief = { start: '1861-03-04T10:00', end: '1861-03-04T11:00', title: 'For an hour' };
    const soon = { start: '1861-03-06T10:00', end: '1861-03-06T11:00', title: 'For another' };
    expect(left(make([...years, brief, soon]))).toBeLessThanOrEqual(left(make(years)) + 20);
  });

  test.each([320, 390, 560])('names keep apart from one another at %d px', (width) => {
    for (const scale of ['proportional', 'elastic', 'log']) {
      const { scene } = make(days, { width, scale });
      const texts = scene.ticks.flatMap(({ text }) => text ?? []).sort((a, b) => a.y - b.y);
      texts.slice(1).forEach((text, i) => expect(text.y).toBeGreaterThanOrEqual(texts[i]!.y + texts[i]!.height));
      expect(overlaps(scene)).toEqual([]);
    }
  });
});
