import { readSpokenDate } from '../dates/spoken-date.js';
import type { Resting } from '../../rest.js';
import { isYearName } from '../records/year-name.js';
import { endByName, isDateName } from '../records/field-roles.js';
import { remembered, topOf, type TextTable } from './text-table.js';

/** A table with a row for each value. */
export interface LongTable extends TextTable {
  readonly names: readonly string[];
}

/** How many rows may stand above the names, and how many below decide that they are names. */
const MOST = 20;
/** How many columns of periods are no accident. */
const LEAST = 3;
/** More values than these would take too long. */
const MOST_VALUES = 2e6;
/** How many rows are read between two rests. */
const STEP = 128;

/**
 * Statistical offices write a column for each year, quarter or month, and a row for each place: `Country,1960,1961,…`.
 * Each value becomes a row of its own, with `period` and `value`. Undefined for any other table.
 */
export function* longTable(table: TextTable): Resting<LongTable | undefined> {
  const top = topOf(table, MOST * 2);
  const head = top.slice(0, MOST).findIndex((row, index) => {
    const columns = periodsIn(row);
    return columns.length >= LEAST && haveValues(top.slice(index + 1, index + 1 + MOST), columns);
  });
  if (head < 0) return undefined;
  const names = top[head]!.map((name) => name.trim());
  const columns = periodsIn(names);
  const others = names.flatMap((_, column) => (columns.includes(column) ? [] : [column]));
  const count = (table.length - head) * columns.length;
  if (others.length === 0 || others.some((column) => saysWhen(names[column]!)) || count > MOST_VALUES) return undefined;
  /** The row and the column of each value. */
  const places: (readonly [row: number, column: number])[] = [];
  for (let row = head + 1; row < table.length; row++) {
    if (row % STEP === STEP - 1) yield;
    const values = table.cells(row);
    for (const column of columns) if (!isNothing(values[column] ?? '')) places.push([row, column]);
  }
  const cells = remembered(table.cells);
  return {
    length: places.length,
    row: (index) => table.row(places[index]![0]),
    cells(index) {
      const [row, column] = places[index]!;
      const values = cells(row);
      return [...others.map((other) => values[other] ?? ''), periodOf(names[column]!), values[column]!.trim()];
    },
    line: (index) => table.line(places[index]![0]),
    ...{ start: table.start, hasOpenQuote: false },
    names: [...others.map((column) => names[column]! || `column ${String(column + 1)}`), 'period', 'value'],
  };
}

/** `1960`, `X1960` of R, `1960 [YR1960]` of the World Bank, `2019-Q1`, `2019M03`. */
const PERIOD = /^(?:X(?=\d)|YR)?(\d{4}(?:[-. ]?(?:[QMH]\d{1,2}|\d\d))?)(?: \[YR\d{4}\])?$/i;

const periodOf = (name: string): string => (PERIOD.exec(name.trim())?.[1] ?? '').replace('.', '-');

/** The columns of periods, if these are in order and equally far from each other. */
function periodsIn(row: readonly string[]): readonly number[] {
  const columns = row.flatMap((name, column) => (periodOf(name) === '' ? [] : [column]));
  const periods = columns.map((column) => periodOf(row[column]!));
  if (periods.every((period) => /^\d{4}$/.test(period))) {
    const step = Number(periods[1]) - Number(periods[0]);
    const isEven = step !== 0 && periods.every((year, index) => Number(year) === Number(periods[0]) + step * index);
    return isEven ? columns : [];
  }
  const isDated = periods.every((period) => readSpokenDate(period) !== undefined);
  return isDated && new Set(periods).size === periods.length ? columns : [];
}

/** Whether the rows have numbers below the periods, or nothing, but not years: those would be rows of data, too. */
function haveValues(rows: readonly (readonly string[])[], columns: readonly number[]): boolean {
  const values = rows.flatMap((row) => columns.map((column) => row[column] ?? '')).filter((value) => !isNothing(value));
  const isNumber = (value: string): boolean =>
    /^\s*[-+]?[\d.,'\s]*\d(?:e[-+]?\d+)?%?(?: ?[a-z]{1,3})?\s*$/i.test(value);
  const isYear = (value: string): boolean => /^\s*[12]\d{3}\s*$/.test(value);
  return values.length > 0 && values.every(isNumber) && !values.every(isYear);
}

/** What stands for no value. */
const isNothing = (value: string): boolean =>
  /^\s*(?::(?: ?[a-z]{1,2})?|\.{1,3}|[-–—]|n\/?a|nan|null|x)?\s*$/i.test(value);

const saysWhen = (name: string): boolean => isDateName(name) || endByName(name) !== undefined || isYearName(name);
