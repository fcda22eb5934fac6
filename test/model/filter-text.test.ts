import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterText, phrasesOf, readFilter } from '../../src/model/filter-text.js';

test('reads words, lanes, tags and dates in any order', () => {
  expect(readFilter('treaty lane:"South Korea" tag:arms mutual lane:Japan date:1961/2000')).toEqual({
    text: 'treaty mutual',
    lanes: ['South Korea', 'Japan'],
    tags: ['arms'],
    start: '1961',
    end: '2000',
  });
});

test.each([
  ['date:1961', { start: '1961', end: '1961' }],
  ['date:1961/..', { start: '1961' }],
  ['date:../1961', { end: '1961' }],
  ['date:/1961', { end: '1961' }],
  ['date:..', {}],
  ['', {}],
  ['  ', {}],
  ['"mutual defence"', { text: '"mutual defence"' }],
  ['"lane:Seoul"', { text: '"lane:Seoul"' }],
  ['lane:', { text: '"lane:"' }],
  ['"never closed', { text: '"never closed"' }],
  ['lane:"say ""x"""', { lanes: ['say "x"'] }],
  ['https://example.org', { text: 'https://example.org' }],
])('reads %j', (text, filter) => {
  expect(readFilter(text)).toEqual(filter);
});

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom('lane:x', 'tag:', 'date:1961', '"', '""', 'a b', ' a', '서울', 'a"b', '"a', 'a"'),
);

test('what is written is read as the same', () => {
  const filter = fc.record(
    {
      lanes: fc.array(word, { minLength: 1, maxLength: 3 }),
      tags: fc.array(word, { minLength: 1, maxLength: 3 }),
      start: fc.constantFrom('1961', '-0044-03-15', '2024-06-19T15:00+09:00'),
      end: fc.constantFrom('2000', '196X', 'the end'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filter, (given) => {
      expect(readFilter(filterText(given))).toEqual({ ...given });
    }),
  );
});

test('a text is searched for the same words after it was written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => {
      const { text: read = '' } = readFilter(filterText({ text }));
      expect(phrasesOf(read)).toEqual(phrasesOf(text));
    }),
  );
});

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readFilter(text)).not.toThrow();
    }),
  );
});

test('dates of any kind are written as EDTF', () => {
  expect(filterText({ start: new Date(0), end: 864e5 })).toBe('date:1970-01-01T00:00:00.000Z/1970-01-02T00:00:00.000Z');
});
