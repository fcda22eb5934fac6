import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitRows } from '../../../src/elements/filter/fit-rows.js';

const GIVEN = { more: 40, width: 100, gap: 10, rows: 2 };

test('all are shown if there is room for all', () => {
  expect(fitRows({ ...GIVEN, widths: [] })).toBe(0);
  expect(fitRows({ ...GIVEN, widths: [45, 45, 45, 45] })).toBe(4);
});

test('else the last row keeps room for the button that shows more', () => {
  expect(fitRows({ ...GIVEN, widths: [45, 45, 45, 45, 45] })).toBe(3);
  expect(fitRows({ ...GIVEN, widths: [45, 45, 55, 35, 45] })).toBe(2);
});

test('an item wider than a row has a row of its own', () => {
  expect(fitRows({ ...GIVEN, widths: [200, 200, 45] })).toBe(1);
});

/** How many rows a browser would make. */
function rowsOf(widths: readonly number[], width: number, gap: number): number {
  let [rows, x] = [widths.length > 0 ? 1 : 0, 0];
  for (const own of widths) {
    const isFirst = x === 0;
    if (!isFirst && x + gap + own > width) [rows, x] = [rows + 1, own];
    else x += isFirst ? own : gap + own;
  }
  return rows;
}

test('property: as many as fit, and one more would be too many', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 30 });
  const rows = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(widths, rows, fc.integer({ min: 1, max: 100 }), (widths, rows, more) => {
      const [width, gap] = [100, 6];
      const shown = fitRows({ widths, more, width, gap, rows });
      const isAll = shown === widths.length;
      const rowsWith = (count: number): number => rowsOf([...widths.slice(0, count), more], width, gap);
      if (isAll) return rowsOf(widths, width, gap) <= rows;
      return rowsOf(widths, width, gap) > rows && rowsWith(shown) <= rows && rowsWith(shown + 1) > rows;
    }),
  );
});
