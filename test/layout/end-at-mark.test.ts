import { describe, expect, test } from 'vitest';
import '../../src/timeline/all-parts.js';
import type { Label, Scene } from '../../src/layout/scene.js';
import { Timeline } from '../../src/timeline/timeline.js';

const sceneOf = (events: readonly object[], rightToLeft: boolean): Scene =>
  new Timeline({ data: { events }, width: 1200, height: 600, rightToLeft, locale: 'en-GB' }).scene;

/** The start and end of the texts of a label, px. */
const sidesOf = ({ x, titleText, dateText }: Label) =>
  [titleText, dateText!].map((text) => [x + text.x, x + text.x + text.width] as const);

describe.each([
  ['from left to right', false, 1, 0],
  ['from right to left', true, 0, 1],
] as const)('a label that has moved back from the end of the picture, %s', (_, rightToLeft, near, far) => {
  test('has its date end where it ends itself, if its mark is there', () => {
    const { labels } = sceneOf(
      [
        { start: '2001', title: 'Start of the works' },
        { start: '2004', title: 'The committee reports' },
        { start: '2013-12-31', title: 'The last of the commissioners dies in office' },
      ],
      rightToLeft,
    );
    const [title, date] = sidesOf(labels.at(-1)!);
    expect(date![near]).toBe(title![near]);
    expect(date![far]).not.toBe(title![far]);
    for (const label of labels.slice(0, -1)) {
      const [before, dated] = sidesOf(label);
      expect(dated![far]).toBe(before![far]);
    }
  });

  test.each(['2008', '2010', '2011', '2012', '2013'])('has its date below its mark in %s', (start) => {
    const title = 'The committee of ministers of the member states adopts the convention on mutual aid';
    const { labels, glyphs } = sceneOf(
      [
        { start: '1950', title: 'It is founded' },
        { start: '2014', title },
        { start, title },
      ],
      rightToLeft,
    );
    const last = labels.find(({ date }) => date === start)!;
    const { from, to } = glyphs.find(({ id }) => id === last.id)!;
    const [, date] = sidesOf(last);
    expect(date![0]).toBeLessThan(to);
    expect(date![1]).toBeGreaterThan(from);
  });
});
