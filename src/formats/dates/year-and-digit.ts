const YEAR_AND_DIGITS = /^\s*\d\d(\d\d)-(\d\d?)\s*$/;

/** A range such as `1914-18`: only months, and of the parts of a year the seasons (21 to 24), are more common behind a year. */
export const isYearRange = (text: string): boolean =>
  /^\d{4}-(?:1[3-9]|20|2[5-9]|[3-9]\d)$/.test(text) && text.slice(2, 4) < text.slice(5);

/** Years with another dash or a slash between them, or two in full. */
const RANGE = /^\s*\d{4}(?:\s*[–—]\s*\d{1,4}|\/(?:1[3-9]|[2-9]\d)|\s*[-/]\s*\d{4})\s*$/;
/** A month without its zero. */
const MONTH = /^\s*\d{4}-\d-\d/;

/**
 * What stands between a year and one digit in a column, by its other texts: before the month of `2024-7` a zero is missing, and before the
 * end of `1964-7` is a dash. Undefined where they say nothing, or both.
 */
export function separatorIn(values: readonly unknown[]): '-0' | '–' | undefined {
  let [hasMonths, hasRanges, hasYears, isSeason] = [false, false, false, true];
  const seasons = new Set<string>();
  for (const value of values) {
    hasYears ||= /^\s*\d{4}\s*$/.test(String(value));
    if (typeof value !== 'string') continue;
    hasRanges ||= isYearRange(value.trim()) || RANGE.test(value);
    hasMonths ||= MONTH.test(value);
    const [text, year = '', digits = ''] = YEAR_AND_DIGITS.exec(value) ?? [];
    if (text === undefined) continue;
    // No range ends before it begins; 1905-06 may be two years.
    hasMonths ||=
      digits.length === 1 ? digits <= year.slice(-1) : Number(digits) <= 12 && Number(digits) !== Number(year) + 1;
    if (digits.length > 1) continue;
    if (Number(digits) === Number(year.slice(-1)) + 1) seasons.add(text.trim());
    else isSeason = false;
  }
  if (hasMonths !== hasRanges) return hasMonths ? '-0' : '–';
  // Months do not follow their years: 1984-5 and 1992-3 are two years each, and so is one of them among whole years.
  const isSeasons = !hasMonths && isSeason && seasons.size + Number(hasYears) > 1 && seasons.size > 0;
  return isSeasons ? '–' : undefined;
}

/** A text with that between its year and its digit. */
export const withSeparator = (text: string, separator: '-0' | '–'): string =>
  text.replace(/^(\s*\d{4})-(?=[1-9]\s*$)/, `$1${separator}`);
