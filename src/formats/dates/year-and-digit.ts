const YEAR_AND_DIGITS = /^\s*\d\d(\d\d)-(\d\d?)\s*$/;

/** A range such as `1914-18`: only months, and of the parts of a year the seasons (21 to 24), are more common behind a year. */
export const isYearRange = (text: string): boolean =>
  /^\d{4}-(?:1[3-9]|20|2[5-9]|[3-9]\d)$/.test(text) && text.slice(2, 4) < text.slice(5);

/**
 * What stands between a year and one digit in a column, by its other texts: before the month of `2024-7` a zero is missing, and before the
 * end of `1964-7` is a dash. Undefined where they say nothing, or both.
 */
export function separatorIn(values: readonly unknown[]): '-0' | '–' | undefined {
  let [hasMonths, hasRanges] = [false, false];
  for (const value of values) {
    const [text, year, digits = ''] = (typeof value === 'string' && YEAR_AND_DIGITS.exec(value)) || [];
    if (text === undefined) continue;
    hasRanges ||= isYearRange(text.trim());
    // No range ends before it begins; 1905-06 may be two years.
    hasMonths ||=
      digits.length === 1 ? digits <= year!.slice(-1) : Number(digits) <= 12 && Number(digits) !== Number(year) + 1;
  }
  return hasMonths === hasRanges ? undefined : hasMonths ? '-0' : '–';
}

/** A text with that between its year and its digit. */
export const withSeparator = (text: string, separator: '-0' | '–'): string =>
  text.replace(/^(\s*\d{4})-(?=[1-9]\s*$)/, `$1${separator}`);
