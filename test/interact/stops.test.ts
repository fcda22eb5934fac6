import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFrom, placeOf, stopsOf } from '../../src/interact/stops.js';

/** Ids in time order, and which of them are in the same crowds. */
const picture = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { freq: 2 }), { maxLength: 40 }).map((groups) => {
  const ids = groups.map((_, i) => `e${String(i)}`);
  const crowds = [...new Set(groups)].flatMap((group) =>
    group === null ? [] : [{ ids: ids.filter((_, i) => groups[i] === group) }],
  );
  return { ids, crowds };
});

describe('the stops of a picture', () => {
  test('have each event once', () => {
    fc.assert(
      fc.property(picture, ({ ids, crowds }) => {
        expect(
          stopsOf(ids, crowds)
            .flatMap((stop) => stop.ids)
            .sort(),
        ).toEqual([...ids].sort());
      }),
    );
  });

  test('are in the order of their first events', () => {
    fc.assert(
      fc.property(picture, ({ ids, crowds }) => {
        const firsts = stopsOf(ids, crowds).map((stop) => ids.indexOf(stop.ids[0]!));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  test('are found by any of their events, and by no other', () => {
    const stops = stopsOf(['a', 'b', 'c', 'd'], [{ ids: ['b', 'd'] }]);
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => placeOf(stops, id))).toEqual([0, 1, 2, 1, -1]);
    expect(placeOf(stops, null)).toBe(-1);
  });
});

describe('a page', () => {
  const times = [1, 2, 10, 11, 12, 20];

  test('down is to the first of the next burst, and then to the end', () => {
    expect([0, 1, 2, 4, 5].map((at) => pageFrom(times, [1, 10, 20], at, 1))).toEqual([2, 2, 5, 5, 5]);
  });

  test('up is to the first of this burst, and from there to that of the one before', () => {
    expect([5, 4, 3, 2, 1, 0].map((at) => pageFrom(times, [1, 10, 20], at, -1))).toEqual([2, 2, 2, 0, 0, 0]);
  });

  test('is ten stops where there is one burst or none', () => {
    const many = Array.from({ length: 25 }, (_, i) => i);
    expect(pageFrom(many, [], 3, 1)).toBe(13);
    expect(pageFrom(many, [0], 20, 1)).toBe(24);
    expect(pageFrom(many, [0], 3, -1)).toBe(0);
  });

  test('down and down again comes to the end, wherever it begins', () => {
    const sorted = fc.array(fc.integer(), { minLength: 1, maxLength: 30 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, sorted, fc.nat(), (times, bursts, from) => {
        let at = from % times.length;
        for (let i = 0; i < times.length; i++) {
          const next = pageFrom(times, bursts, at, 1);
          expect(next > at || next === times.length - 1).toBe(true);
          at = next;
        }
        expect(at).toBe(times.length - 1);
      }),
    );
  });
});
