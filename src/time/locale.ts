/** The first of some language tags that `Intl` accepts; English if none is. A page's `lang` can be anything. */
export function knownLocale(...tags: readonly (string | null | undefined)[]): string {
  for (const tag of tags) {
    try {
      const [known] = Intl.getCanonicalLocales(tag ?? undefined);
      if (known !== undefined) return known;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return 'en';
}

/** `ko` of `ko-KR`. */
export const languageOf = (locale: string): string => /^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? '';
