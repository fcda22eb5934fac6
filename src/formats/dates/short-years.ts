/**
 * `11/9/89`, `9.11.89 18:53`, `11-Mar-15`, `12/Jan/24 3:04 PM`, `Sep-63`, `Mar '15`: the text before a year of two
 * digits, and after it.
 */
const SHORT: readonly RegExp[] = [
  // With dots, only if the month has two digits, too: `3.1.32` is a version.
  /^(\s*\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-|\.\d\d\.))(\d\d)(?=$|[\s,T])/,
  /^(\s*\d{1,2}[ ./-]\s?\p{L}{3,9}\.?[ /-]['’]?)(\d\d)(?=$|[\s,])/u,
  /^(\s*\p{L}{3,9}\.?(?:-|[ -]['’]))(\d\d)\s*$/u,
];

/** `081109`, only in a column called a date. Elsewhere six digits can be anything. */
const SIX_DIGITS = /^(\s*)(\d\d)(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s*$)/;

/** The first two-digit year of the twentieth century, as in spreadsheets; lower ones are in the next. */
const FIRST_OF_1900 = 30;

/** `45/06/26`, `99-12-31 18:30`: with the year first. */
const YEAR_FIRST = /^(\s*)(\d\d)(?=([/.-])(\d\d)\3(\d\d)(?:$|[\s,T]))/;

/**
 * Whether the years of two digits in a column come before the months: a number above 31 can be no day, and none is where
 * a day would be then.
 */
export function isYearFirst(values: readonly unknown[]): boolean {
  const parts = values.flatMap((value) => (typeof value === 'string' ? [YEAR_FIRST.exec(value) ?? []] : []));
  const isFit = ([, , , , month = '1', day = '1']: readonly string[]): boolean =>
    Number(month) <= 12 && Number(day) <= 31;
  return parts.some(([, , year]) => Number(year) > 31) && parts.every(isFit);
}

/** A text of a column whose years have two digits; undefined if most of its texts, or years, are not such dates. */
export function shortYearIn(values: readonly unknown[], isCalledDate: boolean): string | undefined {
  const texts = values.flatMap((value) =>
    typeof value === 'number' || (typeof value === 'string' && /\d/.test(value)) ? [String(value)] : [],
  );
  if (isCalledDate && texts.length > 0 && texts.every((text) => SIX_DIGITS.test(text))) return texts[0];
  const short = texts.filter(isShortYear);
  return short.length > texts.length / 2 ? short[0] : undefined;
}

/** Whether a text is a date with a year of two digits. */
export const isShortYear = (value: unknown): boolean =>
  typeof value === 'string' && [...SHORT, YEAR_FIRST].some((pattern) => pattern.test(value));

/** The full year for a year of two digits. */
export const fullYear = (year: number): number => year + (year >= FIRST_OF_1900 ? 1900 : 2000);

/** A date with its full year: `11/9/1989` for `11/9/89`. Any other text is unchanged. */
export function withFullYear(text: string, isFirst = false): string {
  for (const pattern of [...(isFirst ? [YEAR_FIRST] : []), ...SHORT, SIX_DIGITS]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [whole, before = ''] = found;
    return `${before.replace(/['’]$/, '')}${String(fullYear(Number(pattern === YEAR_FIRST ? found[2] : found.at(-1))))}${text.slice(whole.length)}`;
  }
  return text;
}
