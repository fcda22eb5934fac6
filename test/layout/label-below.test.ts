import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/timeline/timeline.js';
import { overlaps } from './boxes.js';

const sceneOf = (events: readonly object[], width = 1160) =>
  new Timeline({ data: { events }, width, height: 400, locale: 'en-GB' }).scene;

describe('the text below a mark', () => {
  test.each([
    [
      'the picture ends soon',
      [
        { date: '1851', title: 'Founded' },
        { date: '2001-02-10', title: 'A merger' },
        { date: '2013-10-01', title: 'Sold' },
      ],
    ],
    [
      'the next event is near',
      [
        { date: '1958', title: 'Begun' },
        { date: '1992-06-14', title: 'Earth Summit in Rio closes' },
        { date: '1997-12-11', title: 'Kyoto Protocol adopted' },
        { date: '2016', title: 'In force' },
      ],
    ],
  ])('is no pile of short lines where %s', (_, events) => {
    const scene = sceneOf(events);
    expect(scene.labels).toHaveLength(events.length);
    for (const { dateText, titleText } of scene.labels)
      expect([dateText!.lines.length, titleText.lines.length]).toEqual([1, 1]);
    expect(overlaps(scene)).toEqual([]);
  });

  test('keeps to its day, and days that follow one another are one row', () => {
    const titles = [
      'The contract is signed',
      'A press conference in the capital',
      'Parliament votes',
      'The first train arrives',
    ];
    const scene = sceneOf(titles.map((title, i) => ({ date: `2024-06-${String(19 + i)}`, title })));
    expect(new Set(scene.glyphs.map(({ y }) => y)).size).toBe(1);
    scene.labels.forEach(({ id, x, width }) => {
      const { from, to } = scene.glyphs.find((glyph) => glyph.id === id)!;
      expect(x).toBeGreaterThan(from);
      expect(x + width).toBeLessThan(to);
    });
  });
});
