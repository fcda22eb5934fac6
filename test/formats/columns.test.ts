import { expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import { Budget, documentOfColumns } from '../../src/formats/tables/columns.js';
import {
  clockText,
  dayText,
  decimalNumber,
  instantText,
  wholeNumber,
  withoutNoughts,
} from '../../src/formats/tables/column-values.js';

const title = { name: 'title', values: ['a', 'b'] };
const date = { name: 'date', values: ['1961-07-06', '2000'] };

test('rows that were left out are counted in one issue', () => {
  const table = { columns: [title, date], rows: 2, total: 2_000_000, issues: [] };
  const { document, issues } = atOnce(documentOfColumns(table, { name: 'x.parquet' }));
  expect(document!.events).toMatchObject([
    { title: 'a', date: '1961-07-06' },
    { title: 'b', date: '2000' },
  ]);
  expect(issues).toMatchObject([
    { severity: 'warning', message: 'x.parquet has 2000000 rows: the first 2 are read, 1999998 are left out' },
  ]);
});

test('columns of one name, and one that no record could have, are kept apart', () => {
  const other = { name: 'n', values: [1, 2] };
  const proto = { name: '__proto__', values: [3, 4] };
  const table = { columns: [title, date, other, other, proto], rows: 2, total: 2, issues: [] };
  expect(atOnce(documentOfColumns(table, {})).document!.events[0]!.data).toEqual({ n: 1, 'n (2)': 1, proto: 3 });
});

test('a row that is not an event is reported by its number', () => {
  const table = { columns: [title, { name: 'date', values: ['1961', 'never said'] }], rows: 2, total: 2, issues: [] };
  expect(atOnce(documentOfColumns(table, { fields: 'date:date' })).issues[0]?.path).toMatch(/^row 2/);
});

test('instants have all digits of their unit, before 1970 as after', () => {
  expect(instantText(-1n, 'nanosecond')).toBe('1969-12-31T23:59:59.999999999');
  expect(instantText(0n, 'second')).toBe('1970-01-01T00:00:00');
  expect(instantText(10n ** 18n, 'second')).toBe(1e21);
});

test('a column of instants loses the thousandths that none of them has', () => {
  const values = ['2001-01-01T00:00:00.000000000', null, '2001-01-01T00:00:00.120000000'];
  expect(withoutNoughts(values, 'Z')).toEqual(['2001-01-01T00:00:00.000Z', null, '2001-01-01T00:00:00.120Z']);
  expect(withoutNoughts(values.slice(0, 2), '')).toEqual(['2001-01-01T00:00:00', null]);
});

test('days may have years of more than four digits, up to the limit of the calendar', () => {
  expect(dayText(0)).toBe('1970-01-01');
  expect(dayText(-719_529)).toBe('-0001-12-31');
  expect(dayText(-5_000_000)).toBe('Y-11720');
  expect(dayText(5_000_000)).toBe('Y15659');
  expect(dayText(1e12)).toBeUndefined();
});

test('numbers are exact', () => {
  expect(wholeNumber(2n ** 53n)).toBe('9007199254740992');
  expect(decimalNumber(-5n, 2)).toBe(-0.05);
  expect(decimalNumber(12n, -2)).toBe(1200);
  expect(decimalNumber(10n ** 20n, 2)).toBe('1000000000000000000.00');
  expect(clockText(90_061_000n, 'millisecond')).toBe('25:01:01');
});

test('a budget that is used up throws', () => {
  const budget = new Budget('cells', 10);
  budget.take(10);
  expect(() => budget.take(1)).toThrow(/too many cells/);
  expect(() => new Budget('cells', 10).take(-1)).toThrow(RangeError);
});
