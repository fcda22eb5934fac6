import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOn } from '../../../src/elements/many/carried-on.js';
import { asTime } from '../../../src/time/time.js';

const view = (start: number, end: number) => ({ start: asTime(start), end: asTime(end) });

test.each([
  ['is where it was, while all in it is kept', view(30, 40), undefined],
  ['moves on with its beginning', view(5, 15), view(20, 30)],
  ['ends where events end', view(0, 95), view(20, 110)],
  ['is left where it was asked for before there was anything', view(-5, 15), undefined],
  ['is all, and remains so', null, undefined],
])('a view %s', (_name, shown, expected) => {
  expect(carriedOn(shown, [view(0, 100), view(20, 110)])).toEqual(expected);
});

test('a view is never longer than it was, and shorter only where events are', () => {
  const time = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(time, time, time, time, (start, length, dropped, added) => {
      const moved = carriedOn(view(start, start + length + 1), [view(0, 2001), view(dropped, 2001 + added)]);
      if (!moved) return start >= dropped;
      return moved.start === dropped && moved.end === Math.min(dropped + length + 1, 2001 + added);
    }),
  );
});
