const YEAR_AND_DIGITS = /^\s*\d\d(\d\d)-(\d\d?)\s*$/;

/**
 * Whether a text is a range such as `1914-18`. After a year, only months and the seasons of EDTF (21 to 24) are more
 * common.
 */
export const isYearRange = (text: string): boolean =>
  /^\d{4}-(?:1[3-9]|20|2[5-9]|[3-9]\d)$/.test(text) && text.slice(2, 4) < text.slice(5);

/** Two years separated by another dash or a slash, or both in full. */
const RANGE = /^\s*\d{4}(?:\s*[–—]\s*\d{1,4}|\/(?:1[3-9]|[2-9]\d)|\s*[-/]\s*\d{4})\s*$/;
/** A month without its leading zero. */
const MONTH = /^\s*\d{4}-\d-\d/;

/**
 * What separates a year from a single digit, judged by the other texts of a column: in `2024-7` the month lacks a zero;
 * in `1964-7` a dash precedes the end of a range. Undefined if the other texts do not tell, or contradict.
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
    // No range ends before it begins, but 1905-06 may be two years.
    hasMonths ||=
      digits.length === 1 ? digits <= year.slice(-1) : Number(digits) <= 12 && Number(digits) !== Number(year) + 1;
    if (digits.length > 1) continue;
    if (Number(digits) === Number(year.slice(-1)) + 1) seasons.add(text.trim());
    else isSeason = false;
  }
  if (hasMonths !== hasRanges) return hasMonths ? '-0' : '–';
  // Months do not increase with their years: 1984-5 and 1992-3 are two years each, and so is a single one among full
  // years.
  const isSeasons = !hasMonths && isSeason && seasons.size + Number(hasYears) > 1 && seasons.size > 0;
  return isSeasons ? '–' : undefined;
}

/** A text with this separator between its year and its digit. */
export const withSeparator = (text: string, separator: '-0' | '–'): string =>
  text.replace(/^(\s*\d{4})-(?=[1-9]\s*$)/, `$1${separator}`);
