/** A text for each plural form of a language, with `#` for the number; `other` for the forms that are left out. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Helpers for making messages, for a locale. */
export interface Speech {
  readonly number: (n: number) => string;
  /** A share (0–1) as a whole percentage, rounded down. */
  readonly percent: (share: number) => string;
  /** Texts joined by commas and “and”. */
  readonly list: (texts: readonly string[]) => string;
  /** How many there are: “1 event”, “2 events”. */
  readonly count: (n: number, forms: Forms) => string;
}

export function speech(locale: string): Speech {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const lists = new Intl.ListFormat(locale);
  const rules = new Intl.PluralRules(locale);
  return {
    number: (n) => numbers.format(n),
    percent: (share) => percents.format(Math.floor(share * 100) / 100),
    list: (texts) => lists.format(texts),
    count: (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n)),
  };
}
