import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFolder } from '../../../src/layout/list/fold-text.js';
import { hasWords, wordsOf } from '../../../src/layout/list/match-words.js';

const finds = (text: string, query: string, locale = 'en'): boolean => {
  const fold = textFolder(locale);
  return hasWords(text, wordsOf(query, fold), fold);
};

const LETTERS = Array.from('abcdeéèñöüßçøæZŁαάωДийё中한日');
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 5 });

test('what contains the words is found, whatever their case and their form', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('en', 'de', 'sv', 'tr', 'ru', 'ko', 'el'), (words, locale) => {
      const text = words.join(' ');
      const [first, last] = [words.at(0)!, words.at(-1)!];
      expect(finds(text, text.toLocaleUpperCase(locale), locale)).toBe(true);
      expect(finds(text.toLocaleUpperCase(locale), text, locale)).toBe(true);
      expect(finds(text.normalize('NFD'), text, locale)).toBe(true);
      expect(finds(text, text.normalize('NFD'), locale)).toBe(true);
      // In any order, and as parts of words.
      expect(finds(text, `${last} ${first}`, locale)).toBe(true);
      expect(finds(text, last.slice(-1), locale)).toBe(true);
    }),
  );
});

test('what does not contain one of the words is not found', () => {
  fc.assert(
    fc.property(words, (words) => {
      expect(finds(words.join(' '), `${words[0]!} x`)).toBe(false);
    }),
  );
});

test('accents do not matter where a language has them for the same letter', () => {
  expect(finds('Élcano', 'elcano')).toBe(true);
  expect(finds('Elcano', 'élcano')).toBe(true);
  expect(finds('Zürich', 'zurich', 'de')).toBe(true);
  expect(finds('Łódź', 'łodz', 'en')).toBe(true);
  expect(finds('ёлка', 'елка', 'ru')).toBe(true);
  expect(finds('مُحَمَّد', 'محمد', 'ar')).toBe(true);
  expect(finds('שָׁלוֹם', 'שלום', 'he')).toBe(true);
});

test('accents matter where they make another letter', () => {
  expect(finds('Åland', 'aland', 'sv')).toBe(false);
  expect(finds('Åland', 'aland', 'en')).toBe(true);
  expect(finds('niño', 'nino', 'es')).toBe(false);
  expect(finds('мой', 'мои', 'ru')).toBe(false);
});

test('letters without an equivalent in the other case are found all the same', () => {
  expect(finds('Straße', 'STRASSE', 'de')).toBe(true);
  expect(finds('STRASSE', 'straße', 'de')).toBe(true);
  expect(finds('ΟΔΟΣ', 'οδός', 'el')).toBe(true);
  expect(finds('İstanbul', 'istanbul', 'tr')).toBe(true);
  expect(finds('İstanbul', 'istanbul', 'en')).toBe(true);
});
