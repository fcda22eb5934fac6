import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../src/at-once.js';
import { stackRows, type BarRow } from '../../../src/model/many/bar-rows.js';
import { LaneColumn, lastMoment } from '../../../src/model/many/lane-column.js';

const entries = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 30 }), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 40 })
  .map((list) => list.sort(([a], [b]) => a - b).map(([at, length]) => [at, at + length] as const));

const columnOf = (list: readonly (readonly [at: number, end: number])[]): LaneColumn => {
  const [at, end] = [Float64Array.from(list, ([own]) => own), Float64Array.from(list, ([, own]) => own)];
  const ends = at.map((own, i) => lastMoment(own, end[i]!)).sort();
  return new LaneColumn(at, undefined, { searches: 0, probes: 0 }, end, ends);
};

const stacked = (column: LaneColumn, most: number): readonly BarRow[] | undefined => atOnce(stackRows(column, most));

test('stackRows() puts each event in one row, in the order of time, none over the next, in as few rows as can be', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const rows = stacked(columnOf(list), 40)!;
      expect(rows.flatMap(({ index }) => [...index]).sort((a, b) => a - b)).toEqual([...list.keys()]);
      for (const { start, end, index } of rows) {
        for (const [k, i] of index.entries()) {
          expect([start[k], end[k]]).toEqual(list[i]);
          if (k === 0) continue;
          expect(index[k - 1]).toBeLessThan(i);
          expect(end[k - 1]).toBeLessThanOrEqual(start[k]!);
          expect(end[k - 1]).toBeLessThanOrEqual(end[k]!);
        }
      }
      // At the start of each, those that still go on need a row each.
      const depths = list.map(([at], i) => 1 + list.slice(0, i).filter(([, end]) => end > at).length);
      const depth = Math.max(...depths);
      expect(rows).toHaveLength(depth);
      expect(stacked(columnOf(list), depth)).toEqual(rows);
      expect(stacked(columnOf(list), depth - 1)).toBeUndefined();
    }),
  );
});

test('stackRows() can make as many rows as it says', () => {
  const list = Array.from({ length: 256 }, (_, i) => [i, 1000] as const);
  expect(stacked(columnOf(list), 256)).toHaveLength(256);
  expect(stacked(columnOf([...list, [256, 1000]]), 256)).toBeUndefined();
});

test('stackRows() yields on its way through very many', () => {
  const list = Array.from({ length: 200_000 }, (_, i) => [i, i + 3] as const);
  const work = stackRows(columnOf(list), 40);
  let rests = 0;
  while (work.next().done !== true) rests++;
  expect(rests).toBeGreaterThan(20);
});
