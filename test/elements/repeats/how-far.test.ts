import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farAhead, farEnough, type Seen } from '../../../src/elements/repeats/how-far.js';
import { viewWithin, type View } from '../../../src/scale/view.js';
import { asTime, YEAR } from '../../../src/time/time.js';

const view = (start: number, end: number): View => ({ start: asTime(start * YEAR), end: asTime(end * YEAR) });
/** What is visible of ten years, which are listed completely. */
const seen = (asked: View | null, extent = view(0, 10)): Seen => ({
  asked,
  magnified: viewWithin(asked, extent),
  extent,
});
const years = (time: number): number => Math.round((time / YEAR) * 1000) / 1000;
const enough = (asked: View | null): number => years(farEnough(seen(asked), 10 * YEAR));
const ahead = (asked: View | null, before: View | null): number => years(farAhead(seen(asked), before, 10 * YEAR));

describe('what repeats is listed far enough for the view', () => {
  test.each<[what: string, asked: View | null, expected: number]>([
    ['everything', null, 10],
    ['everything, by its ends', view(0, 10), 10],
    ['a part', view(3, 5), 10],
    ['all after a time', view(3, Infinity), 10],
    ['until a later time', view(-Infinity, 12), 12],
    ['from the end on', view(9, 12), 12],
    ['only later times', view(20, 22), 22],
    ['all after a later time: a year of it', view(20, Infinity), 21],
  ])('%s', (_, asked, expected) => expect(enough(asked)).toBe(expected));
});

describe('it is listed ahead of a reader who goes on', () => {
  test.each<[what: string, before: View | null, asked: View | null, expected: number]>([
    ['moved near the end', view(6, 8), view(7, 9), 11],
    ['moved to the end: as much as is seen', view(5, 8), view(7, 10), 13],
    ['magnified at the end', view(7, 10), view(8, 10), 12],
    ['magnified at the end at once', null, view(9, 10), 11],
    ['moved far from the end', view(2, 4), view(3, 5), 10],
    ['moved to earlier times', view(8, 10), view(7, 9), 10],
    ['magnified in the middle', view(6, 10), view(7, 9), 10],
    ['shows more', view(8, 9), view(7, 10), 10],
    ['sees most of all', view(2, 8), view(4, 10), 10],
    ['sees everything', view(8, 10), null, 10],
    ['sees all after a time', null, view(8, Infinity), 12],
    ['sees all after an early time', null, view(2, Infinity), 10],
  ])('%s', (_, before, asked, expected) => expect(ahead(asked, before)).toBe(expected));

  test('never without end for one who does not move, or shows more and more', () => {
    const property = fc.property(fc.double({ min: 0, max: 9.9, noNaN: true }), fc.boolean(), (start, isLarger) => {
      let [extent, before, now] = [view(0, 10), null as View | null, view(start, 10)];
      let listed = 10 * YEAR;
      for (let i = 0; i < 100; i++) {
        listed = farAhead(seen(now, extent), before, farEnough(seen(now, extent), listed));
        extent = { ...extent, end: asTime(listed) };
        before = now;
        if (isLarger)
          now = { start: asTime(Math.max(0, now.start - YEAR / 4)), end: asTime(Math.min(listed, now.end + YEAR / 4)) };
      }
      expect(years(listed)).toBeLessThanOrEqual(20);
    });
    fc.assert(property);
  });
});
