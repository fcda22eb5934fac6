import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/records.js';

const read = (records: readonly object[], isLines = false) => {
  const text = isLines
    ? records.map((record) => JSON.stringify(record)).join('\n')
    : JSON.stringify({ items: records });
  return parse(text).document?.events;
};

describe('a list in the place of a date', () => {
  test.each([
    [['1920'], '1920'],
    [[1920], '1920'],
    [['2024-06-19T10:00:00Z'], '2024-06-19T10:00:00Z'],
    [['c. 1840'], '1840~'],
    [['1920', '1925'], '{1920,1925}'],
    [[2024, 6, 19], '2024-06-19'],
    [[2024, 6, 19, 10, 5], '2024-06-19T10:05'],
    [[2024, 6, 19, 10, 5, 1, 250_000_000], '2024-06-19T10:05:01.25'],
  ])('is that date: %j', (date, expected) => {
    const records = [
      { title: 'A', date },
      { title: 'B', date },
    ];
    for (const isLines of [false, true])
      expect(read(records, isLines)).toMatchObject([{ title: 'A', date: expected }, { title: 'B' }]);
  });

  test.each([[[]], [[1, 2, 3]], [['north', 'south']], [[2024, 13, 1]]])('is none: %j', (date) => {
    expect(read([{ title: 'A', year: 1961, date }])).toEqual([{ title: 'A', date: '1961', data: { date } }]);
  });
});

describe('a list in the place of a text', () => {
  test.each([
    [['A bridge'], 'A bridge'],
    [['A bridge', 'Eine Brücke'], 'A bridge; Eine Brücke'],
    [['see ', { type: 'link', text: 'https://a.org' }, '!'], 'see https://a.org!'],
    [
      [
        { type: 'bold', text: 'No' },
        { type: 'plain', text: 'w' },
      ],
      'Now',
    ],
    [
      [
        { lang: 'de', text: 'Brücke' },
        { lang: 'en', text: 'Bridge' },
      ],
      'Bridge',
    ],
  ])('is all of it: %j', (title, expected) => {
    const records = [
      { date: '2024-06-19', title },
      { date: '2024-06-20', title: 'B' },
    ];
    expect(read(records)).toMatchObject([{ title: expected }, { title: 'B' }]);
  });
});

test('dates of libraries in parts are read one record a line, too', () => {
  const issued = { 'date-parts': [[2020, 5, 1]] };
  const records = [
    { title: 'A', issued },
    { title: 'B', issued },
  ];
  expect(read(records, true)).toMatchObject([{ title: 'A', date: '2020-05-01' }, { title: 'B' }]);
});
