import { expect, test } from 'vitest';
import { formatDate } from '../../src/time/format-date.js';
import { addDateWords } from '../../src/time/known-words.js';
import { parseDate } from '../../src/time/parse-date.js';

test('a language with some of its words has signs for the others', () => {
  addDateWords('pl', { about: (date) => `około ${date}` });
  const say = (text: string): string => formatDate(parseDate(text), { locale: 'pl' });
  expect(['1570~', '1961?', '1961/..', '[1961..1985]'].map(say)).toEqual([
    'około 1570',
    '1961?',
    '1961 →',
    '1961 … 1985',
  ]);
});
