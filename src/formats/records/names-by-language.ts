/** Two letters after a name, optionally with a country; excluding words and abbreviations. */
const CODES = /^(.+?) (?!id|no|nr|is|at|by|to|of|in|on|or|us|pk|fk|db)([a-z]{2})( [a-z]{2}| han[st])?$/;

/**
 * The names of columns without languages, if several are the same in different ones: `title de` of a German page is the
 * `title`. Otherwise it is the column without a language, else the English one, else the first. The others keep their
 * names.
 *
 * @param words of each column in order
 */
export function namesByLanguage(locale = '', words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const wanted = locale.toLowerCase().replaceAll('-', ' ');
  const languages = ['en', undefined, wanted.split(' ')[0]];
  const best = new Map<string, readonly [rank: number, column: string]>();
  const named = [...words].map(([column, own]) => {
    const [, name = own, code, country = ''] = CODES.exec(own) ?? [];
    const language = code?.replace('cn', 'zh').replace('jp', 'ja');
    const rank = language !== undefined && language + country === wanted ? 3 : languages.lastIndexOf(language);
    if (rank > (best.get(name)?.[0] ?? -2)) best.set(name, [rank, column]);
    return [column, own, name] as const;
  });
  return new Map(
    named.map(([column, own, name]) => {
      const [rank, chosen] = best.get(name)!;
      return [column, chosen === column ? name : own === name && rank > 1 ? '' : own];
    }),
  );
}
