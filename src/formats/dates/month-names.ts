import type { Resting } from '../../rest.js';

/**
 * The languages whose months are read in addition to that of the source, unless English has another month of the same
 * name.
 */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru'];
/**
 * Languages of which only the full names of months are read. Short ones, such as `pro` and `lip`, are words of other
 * languages.
 */
const OTHERS = [
  'pl',
  'cs',
  'sv',
  'da',
  'tr',
  'el',
  'uk',
  'id',
  'hu',
  'ro',
  'ca',
  'fi',
  'bg',
  'ar',
  'ar-LB',
  'he',
  'hi',
];

type Names = readonly (readonly [name: string, month: number])[];

const byLanguage = new Map<string, ReadonlyMap<string, number>>();
const longNames = new Map<string, Names>();
let common: ReadonlyMap<string, number> | undefined;

/**
 * The number of a month, 1–12, from its name or abbreviation in the language of the source, English, or another common
 * one; undefined for any other word.
 */
export function monthOf(word: string, locale = 'en'): number | undefined {
  // In Hebrew, the preposition “in” is part of the word.
  const name = word.replace(/\.$/, '').replace(/^ב(?=\p{L}{3})/u, '');
  if (name === 'sept') return 9;
  return namesIn(locale).get(name) ?? commonNames().get(name) ?? commonNames().get(plain(name));
}

/** Writes the names of all common languages, with rests: together they take longer than a page can wait. */
export function* writeMonths(): Resting<void> {
  if (common) return;
  for (const language of LANGUAGES) {
    namesIn(language);
    yield;
  }
  for (const language of OTHERS) {
    longNamesIn(language);
    yield;
  }
  commonNames();
}

/** Without accents, since many write `fevrier` and `aout`. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

function commonNames(): ReadonlyMap<string, number> {
  if (common) return common;
  const others = OTHERS.flatMap(longNamesIn);
  const written = [...others.reverse(), ...[...LANGUAGES].reverse().flatMap((language) => [...namesIn(language)])];
  return (common = new Map([...written.map(([name, month]) => [plain(name), month] as const), ...written]));
}

function namesIn(locale: string): ReadonlyMap<string, number> {
  let names = byLanguage.get(locale);
  if (!names) byLanguage.set(locale, (names = new Map(write(locale))));
  return names;
}

function longNamesIn(locale: string): Names {
  let names = longNames.get(locale);
  if (!names) longNames.set(locale, (names = write(locale, ['long'])));
  return names;
}

/** The name alone, and its form beside a day, which many languages have. */
function write(locale: string, lengths: readonly ('long' | 'short')[] = ['long', 'short']): Names {
  const forms = lengths.flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', numberingSystem: 'latn' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2001, month, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), month + 1] as const;
    }).filter(([name]) => /^\p{L}/u.test(name));
  });
}
