import { describe, expect, test } from 'vitest';
import '../../src/timeline/all-parts.js';
import type { Label, Scene } from '../../src/layout/scene.js';
import { Timeline } from '../../src/timeline/timeline.js';

const events = [
  { start: '2001', title: 'Start of the works' },
  { start: '2004', title: 'The committee reports' },
  { start: '2013', title: 'The last of the commissioners dies' },
];

const scene = (rightToLeft: boolean): Scene =>
  new Timeline({ data: { events }, width: 1200, height: 600, rightToLeft }).scene;

/** Where the texts of a label begin and end, px. */
const sidesOf = ({ x, titleText, dateText }: Label) =>
  [titleText, dateText!].map((text) => [x + text.x, x + text.x + text.width] as const);

describe('a label that is mostly before its mark', () => {
  test.each([
    ['from left to right', false, 1, 0],
    ['from right to left', true, 0, 1],
  ] as const)('has its date and its title end where the mark is, %s', (_, rightToLeft, near, far) => {
    const { labels } = scene(rightToLeft);
    const [title, date] = sidesOf(labels.at(-1)!);
    expect(date![near]).toBe(title![near]);
    expect(date![far]).not.toBe(title![far]);
    for (const label of labels.slice(0, -1)) {
      const [before, dated] = sidesOf(label);
      expect(dated![far]).toBe(before![far]);
    }
  });
});
