import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LaneColumn, lastMoment, type Entry } from '../../../src/model/many/lane-column.js';

const time = fc.integer({ min: -20, max: 20 });
const times = fc.array(time, { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));
const length = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const entry = fc.tuple(time, length).map(([at, lasts]) => ({ at, end: at + lasts }));
const entries = fc
  .array(entry, { maxLength: 40 })
  .map((list) => list.sort((a, b) => a.at - b.at).map((own, place): Entry => ({ ...own, place })));
const edges = fc
  .array(fc.integer({ min: -30, max: 30 }), { minLength: 2, maxLength: 12 })
  .map((list) => list.sort((a, b) => a - b));

const newWork = () => ({ searches: 0, probes: 0 });
const columnOf = (list: readonly Entry[]): LaneColumn => {
  const at = Float64Array.from(list, (own) => own.at);
  const end = Float64Array.from(list, (own) => own.end);
  const ends = at.map((own, i) => lastMoment(own, end[i]!)).sort();
  const hasIntervals = list.some((own) => own.end > own.at);
  const places = Uint32Array.from(list, ({ place }) => place);
  return hasIntervals ? new LaneColumn(at, places, newWork(), end, ends) : new LaneColumn(at, places, newWork());
};
/** An end that is not after its start makes an instant. */
const seen = ({ at, place, end }: Entry): Entry => ({ at, place, end: end > at ? end : at });
const entriesOf = (column: LaneColumn): Entry[] =>
  Array.from({ length: column.length }, (_, i) => ({ at: column.at(i), place: column.place(i), end: column.endOf(i) }));
const isPresent = ({ at, end }: Entry, from: number, to: number): boolean =>
  at < to && (end > at ? end > from : at >= from);

/** Compares the answers of a column with reading each of its events. */
function expectToBe(column: LaneColumn, list: readonly Entry[], between: readonly number[]): void {
  expect(entriesOf(column)).toEqual(list.map(seen));
  const begins = new Uint32Array(between.length - 1);
  const present = new Uint32Array(between.length - 1);
  column.count(between, begins, present);
  for (const [i, from] of between.slice(0, -1).entries()) {
    const to = between[i + 1]!;
    expect(column.countBefore(from)).toBe(list.filter(({ at }) => at < from).length);
    expect(begins[i]).toBe(list.filter(({ at }) => at >= from && at < to).length);
    // Between a time and itself there is nothing, and what goes on then is not counted.
    if (from < to) expect(present[i]).toBe(list.filter((own) => isPresent(own, from, to)).length);
  }
}

test('countBefore() is how many are before, from wherever one looks that is not after it', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: -25, max: 25 }), fc.nat(40), (list, t, start) => {
      const column = new LaneColumn(Float64Array.from(list), undefined, newWork());
      const naive = list.filter((at) => at < t).length;
      expect(column.countBefore(t)).toBe(naive);
      expect(column.countBefore(t, Math.min(start, naive))).toBe(naive);
    }),
  );
});

test('count() counts each event once where it begins, or wherever it is going on', () => {
  fc.assert(
    fc.property(entries, edges, (list, between) => {
      expectToBe(columnOf(list), list, between);
      const begins = new Uint32Array(between.length - 1);
      columnOf(list).count(between, begins);
      const within = list.filter(({ at }) => at >= between[0]! && at < between.at(-1)!).length;
      expect(begins.reduce((sum, own) => sum + own, 0)).toBe(within);
    }),
  );
});

test('count() adds to what is counted already', () => {
  const begins = Uint32Array.of(5);
  columnOf([{ at: 1, end: 1, place: 0 }]).count([0, 2], begins);
  expect(begins[0]).toBe(6);
});

test('an instant is over at the very next number, whichever it is', () => {
  const next = (t: number): number => {
    const float = Float64Array.of(t === 0 ? 0 : t);
    new BigInt64Array(float.buffer)[0]! += t < 0 ? -1n : 1n;
    return float[0]!;
  };
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300 }), time), (t) => {
      // Makes −0 into 0.
      expect(lastMoment(t, t) + 0).toBe(next(t) + 0);
    }),
    { numRuns: 2000, examples: [[0], [-0], [1], [-1], [2 ** 53], [-(2 ** 53)], [Number.MIN_VALUE]] },
  );
});

test('endOf() is the end of an interval, and the time of an instant, also at 1970', () => {
  const list = [
    { at: -5, end: 0, place: 0 },
    { at: -4, end: NaN, place: 1 },
    { at: 0, end: -3, place: 2 },
  ];
  const column = columnOf(list);
  expect([0, 1, 2].map((i) => column.endOf(i))).toEqual([0, -4, 0]);
});

describe('live data', () => {
  test('stand in the order of time in whatever order they come, equal ones in the order in which they come', () => {
    fc.assert(
      fc.property(entries, fc.array(entry, { maxLength: 100 }), edges, (first, late, between) => {
        const column = columnOf(first);
        const all = [...first];
        for (const [i, own] of late.entries()) {
          all.push({ ...own, place: first.length + i });
          column.push(all.at(-1)!);
        }
        expectToBe(
          column,
          all.sort((a, b) => a.at - b.at || a.place - b.place),
          between,
        );
      }),
    );
  });

  test('that are forgotten are as if they had never been', () => {
    fc.assert(
      fc.property(entries, fc.nat(45), edges, (list, count, between) => {
        const column = columnOf(list);
        column.drop(count);
        expectToBe(column, list.slice(count), between);
      }),
    );
  });

  test('come and go in any order, as instants and as what lasts', () => {
    const step = fc.oneof(entry, fc.nat(6));
    fc.assert(
      fc.property(entries, fc.array(step, { maxLength: 150 }), edges, (first, steps, between) => {
        const column = columnOf(first);
        let all: Entry[] = [...first];
        for (const [i, own] of steps.entries()) {
          if (typeof own === 'number') {
            column.drop(own);
            all = all.slice(own);
          } else {
            const next = { ...own, place: first.length + i };
            column.push(next);
            all = [...all, next].sort((a, b) => a.at - b.at || a.place - b.place);
          }
        }
        expectToBe(column, all, between);
      }),
    );
  });

  test('do not change the list of times that was given', () => {
    const at = Float64Array.of(1, 2, 3);
    const column = new LaneColumn(at, undefined, newWork());
    column.drop(1);
    for (const [i, own] of [0, 2, 2.5].entries()) column.push({ at: own, end: own + 1, place: 3 + i });
    expect([...at]).toEqual([1, 2, 3]);
    expect(entriesOf(column).map(({ place }) => place)).toEqual([3, 1, 4, 5, 2]);
  });
});

test('the cost of a count depends on its edges: a hundred times the events add only a few comparisons to each search', () => {
  const workFor = (length: number) => {
    const work = newWork();
    const column = new LaneColumn(
      Float64Array.from({ length }, (_, i) => i / length),
      undefined,
      work,
    );
    column.count(
      Float64Array.from({ length: 601 }, (_, i) => i / 600),
      new Uint32Array(600),
    );
    return work;
  };
  const [few, many] = [workFor(10_000), workFor(1_000_000)];
  expect(many.searches).toBe(few.searches);
  expect(many.searches).toBe(601);
  expect(many.probes / few.probes).toBeLessThan(2);
  expect(many.probes / many.searches).toBeLessThan(Math.log2(1_000_000));
});
