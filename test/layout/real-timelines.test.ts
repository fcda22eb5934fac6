import { describe, expect, test } from 'vitest';
import { Timeline } from '../../src/timeline/timeline.js';
import { committed, shared } from '../data/real-timelines.js';
import { boxesOf, overlaps } from './boxes.js';

/** Windows, minus what surrounds the picture. */
const SIZES = [
  [1872, 960],
  [1152, 520],
  [720, 520],
  [366, 700],
  [296, 540],
] as const;

/** Every event in the picture: as a mark, or counted in a crowd. */
const counted = ({ scene }: Timeline): readonly string[] => [
  ...scene.glyphs.map(({ id }) => id),
  ...scene.crowds.flatMap(({ ids }) => ids),
];

describe.each([...committed(), ...shared()])('$name', ({ document: data }) => {
  test.each(SIZES)(
    'at %d × %d shows or counts every event, and nothing lies over anything else',
    (width, maxHeight) => {
      const timeline = new Timeline({ data, width, maxHeight, locale: 'en-GB' });
      const { scene } = timeline;
      expect(counted(timeline).toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
      // In a vertical picture marks share a line, so marks that are close in time may touch; they have their texts.
      const isAllowed = (pair: string): boolean => scene.orientation === 'vertical' && /^mark .* × mark /.test(pair);
      expect(overlaps(scene).filter((pair) => !isAllowed(pair))).toEqual([]);
      for (const { name, x, width: own } of boxesOf(scene)) {
        expect(x, name).toBeGreaterThanOrEqual(-1);
        expect(x + own, name).toBeLessThanOrEqual(width + 1);
      }
      // Dates beside bars are in at least half of them, or in none: a few would look special.
      const bars = scene.labels.filter(({ form }) => scene.orientation === 'horizontal' && form !== 'below');
      const dated = bars.filter(({ dateText }) => dateText).length;
      expect(dated === 0 || dated >= bars.length / 2, `${String(dated)} of ${String(bars.length)} dated`).toBe(true);
      for (const { id, titleText, cut } of scene.labels) {
        expect(titleText.lines.length, id).toBeLessThanOrEqual(3);
        if (cut) expect(titleText.lines.at(-1), id).toMatch(/…$/);
      }
    },
  );
});
