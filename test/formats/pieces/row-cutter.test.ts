import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseSlices, readTable } from '../../../src/formats/csv.js';
import { textTable, topOf, type TextTable } from '../../../src/formats/tables/text-table.js';
import { cuts, readCut } from './cut.js';

/** Texts of a few different characters, in which the special ones are often adjacent. */
const texts = fc
  .array(fc.constantFrom('"', '"', ',', '\n', '\r', '\r\n', 'a', ' ', '😀'), { maxLength: 40 })
  .map((parts) => parts.join(''));
const cells = fc
  .array(fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', ''), { maxLength: 6 })
  .map((parts) => parts.join(''));
const rowsOf = ({ length, row }: TextTable): readonly string[] => Array.from({ length }, (_, index) => row(index));
const linesOf = ({ length, line }: TextTable): readonly number[] => Array.from({ length }, (_, index) => line(index));
const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

describe('a table that comes in pieces', () => {
  test('has the rows that were written, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cells, cells)),
        fc.constantFrom(',', '\t', ';'),
        cuts,
        (rows, delimiter, shares) => {
          const text = dsvFormat(delimiter).formatRows([
            [`a${delimiter}`, 'b'],
            ['c', 'd'],
            ...rows.map((row) => [...row]),
          ]);
          const found = readCut(textTable(), text, shares);
          expect(topOf(found, Infinity)).toEqual([[`a${delimiter}`, 'b'], ['c', 'd'], ...rows.filter(isFilled)]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('has the same rows in whatever order they are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1 }), cuts, (order, shares) => {
        const text = Array.from({ length: 100 }, (_, index) => `row ${String(index)},x`).join('\n');
        const { row, line, cells } = readCut(textTable(), text, shares);
        for (const index of order) {
          expect(row(index)).toBe(`row ${String(index)},x`);
          expect(cells(index)).toEqual([`row ${String(index)}`, 'x']);
          expect(line(index)).toBe(index + 1);
        }
      }),
    );
  });

  test('has the same rows however it is cut, where quotes stand anywhere', () => {
    fc.assert(
      fc.property(texts, cuts, (rows, shares) => {
        const text = `a,b\n${rows}`;
        const whole = readCut(textTable(), text, []);
        const found = readCut(textTable(), text, shares);
        expect(rowsOf(found)).toEqual(rowsOf(whole));
        expect(linesOf(found)).toEqual(linesOf(whole));
        expect(topOf(found, Infinity)).toEqual(topOf(whole, Infinity));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['"Fix the thing', '"Fix the thing'],
    ['"Fix" is done', '"Fix" is done'],
    ['"Fix" ', 'Fix'],
    ['"a "b" c', '"a "b" c'],
    ['"', '"'],
    ['""', ''],
    ['"a ""b"""', 'a "b"'],
  ])('loses no other row if a quote is part of a cell: %s', (given, cell) => {
    const text = `a\tb\tc\n${'1\tx\ty\n'.repeat(3)}2\t${given}\ty\n${'3\t"z\tw"\tu\n'.repeat(3)}`;
    expect(topOf(readCut(textTable(), text, []), Infinity).slice(4)).toEqual([
      ['2', cell, 'y'],
      ...Array.from({ length: 3 }, () => ['3', 'z\tw', 'u']),
    ]);
  });

  test('has a carriage return within a cell where its rows end otherwise', () => {
    const part = fc
      .array(fc.constantFrom('\r', 'a', ' b', '1'), { maxLength: 4 })
      .map((parts) => `x${parts.join('')}x`);
    const quoted = part.map((text) => `"${text}"`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(part, quoted), fc.oneof(part, quoted))),
        fc.constantFrom('\n', '\r\n'),
        cuts,
        (rows, mark, shares) => {
          const text = `${'a,b'.concat(mark).repeat(100)}${rows.map((row) => row.join(',')).join(mark)}`;
          const found = readCut(textTable(), text, shares);
          const own = rows.map((row) => row.map((cell) => cell.replaceAll('"', '')));
          expect(topOf(found, Infinity).slice(100)).toEqual(own);
          expect(linesOf(found)).toEqual(Array.from({ length: found.length }, (_, index) => index + 1));
        },
      ),
    );
  });

  test.each(['\n', '\r\n', '\r'])('is one of lines that end with %j', (mark) => {
    const text = ['date,title', '1961,"A', 'B"', '1962,C', ''].join(mark);
    expect(readTable(text).rows).toEqual([
      ['1961', `A${mark}B`],
      ['1962', 'C'],
    ]);
  });

  test('names the line in which each row begins', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a,b', '"a\nb",c', '"a\r\nb"', '', ',', '"a\rb",c'), { maxLength: 20 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        cuts,
        (rows, mark, shares) => {
          const text = ['x,y', ...rows].join(mark);
          const lines = linesOf(readCut(textTable(), text, shares));
          // A carriage return is a line break only if all are.
          const breaks = mark === '\r' ? /[\r\n]/ : /\n/;
          const kept = ['x,y', ...rows].flatMap((row, index, all) =>
            row === '' || row === ','
              ? []
              : [all.slice(0, index).reduce((line, row) => line + (breaks.test(row) ? 2 : 1), 1)],
          );
          expect(lines).toEqual(kept);
        },
      ),
    );
  });

  test('is the same document with the same issues', () => {
    const text = 'date,title,note\n1961,"A ""1""\nand so on",x\nsoon,B,y\n\n1963,C,z,and,more\n1964,"open';
    const whole = parse(text, { name: 'a.csv' });
    expect(whole.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'open-quote line 7',
      'extra-cells line 6',
      'invalid-date line 4, column 1 (date)',
    ]);
    fc.assert(
      fc.property(cuts, (shares) => {
        const { locate: _, ...own } = readCut(parseSlices({ name: 'a.csv' }), text, shares);
        expect(own).toEqual({ document: whole.document, issues: whole.issues });
      }),
    );
  });

  test('is without its last row where the rest is missing', () => {
    const { document } = readCut(parseSlices(), 'date,title\n1961,A\n1962,B', [0.3], true);
    expect(document?.events).toEqual([{ date: '1961', title: 'A' }]);
  });

  test('whose every row has quotes is read in time', () => {
    const { rows } = readTable(`date\n${'"1961"\n'.repeat(100_000)}`);
    expect(rows.length).toBe(100_000);
  });
});
