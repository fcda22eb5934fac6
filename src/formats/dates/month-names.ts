/** Languages whose months are read besides those of the source, unless English means another month by the same name. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru'];

const byLanguage = new Map<string, ReadonlyMap<string, number>>();
let common: ReadonlyMap<string, number> | undefined;

/**
 * The number of a month, 1–12, from its name or abbreviation in the language of the source, English, or another that is common;
 * undefined for any other word.
 */
export function monthOf(word: string, locale = 'en'): number | undefined {
  const name = word.replace(/\.$/, '');
  if (name === 'sept') return 9;
  return namesIn(locale).get(name) ?? commonNames().get(name) ?? commonNames().get(plain(name));
}

/** Without accents: `fevrier` and `aout` are how many write them. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

function commonNames(): ReadonlyMap<string, number> {
  if (common) return common;
  const written = [...LANGUAGES].reverse().flatMap((language) => [...namesIn(language)]);
  return (common = new Map([...written.map(([name, month]) => [plain(name), month] as const), ...written]));
}

function namesIn(locale: string): ReadonlyMap<string, number> {
  let names = byLanguage.get(locale);
  if (!names) byLanguage.set(locale, (names = new Map(write(locale))));
  return names;
}

/** Alone, and beside a day: many languages have another form for that. */
function write(locale: string): readonly (readonly [string, number])[] {
  const forms = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', numberingSystem: 'latn' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2001, month, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), month + 1] as const;
    }).filter(([name]) => /^\p{L}/u.test(name));
  });
}
