/** Languages whose months are read besides those of the source, unless English means another month by the same name. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru'];
/** Those whose months are read by their whole names alone: short ones, such as `pro` and `lip`, are words of others. */
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

const byLanguage = new Map<string, ReadonlyMap<string, number>>();
let common: ReadonlyMap<string, number> | undefined;

/**
 * The number of a month, 1–12, from its name or abbreviation in the language of the source, English, or another that is common;
 * undefined for any other word.
 */
export function monthOf(word: string, locale = 'en'): number | undefined {
  // In Hebrew, what a month is “in” is one word with it.
  const name = word.replace(/\.$/, '').replace(/^ב(?=\p{L}{3})/u, '');
  if (name === 'sept') return 9;
  return namesIn(locale).get(name) ?? commonNames().get(name) ?? commonNames().get(plain(name));
}

/** Without accents: `fevrier` and `aout` are how many write them. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

function commonNames(): ReadonlyMap<string, number> {
  if (common) return common;
  const others = OTHERS.flatMap((language) => write(language, ['long']));
  const written = [...others.reverse(), ...[...LANGUAGES].reverse().flatMap((language) => [...namesIn(language)])];
  return (common = new Map([...written.map(([name, month]) => [plain(name), month] as const), ...written]));
}

function namesIn(locale: string): ReadonlyMap<string, number> {
  let names = byLanguage.get(locale);
  if (!names) byLanguage.set(locale, (names = new Map(write(locale))));
  return names;
}

/** Alone, and beside a day: many languages have another form for that. */
function write(
  locale: string,
  lengths: readonly ('long' | 'short')[] = ['long', 'short'],
): readonly (readonly [string, number])[] {
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
