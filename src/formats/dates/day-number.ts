/**
 * Whether a number has the digits of a day, 20150624, with 00 for an unknown month or day. Before the year 1 it is
 * negative.
 */
function isDayNumber(value: unknown): value is number {
  if (!Number.isInteger(value)) return false;
  const [digits, month, day] = dayDigits(value as number);
  const isInTime = digits >= 1e7 && digits < ((value as number) > 0 ? 3e7 : 1e8);
  return isInTime && month <= 12 && day <= 31 && (month > 0 || day === 0);
}

/** The same, also of the years 1 to 999: 6271212. */
export function isEarlyDayNumber(value: unknown): value is number {
  const [digits, month, day] = Number.isInteger(value) ? dayDigits(value as number) : [0, 0, 0];
  return isDayNumber(value) || (digits >= 1e4 && digits < 1e7 && month <= 12 && day <= 31 && (month > 0 || day === 0));
}

/**
 * Whether all numbers are days in this form, and at least one has a month. Otherwise they are rounded counts of years.
 * Fewer digits count only beside full ones, of which some have a month; then one in fifty may be a mistake.
 */
export const areDayNumbers = (values: readonly unknown[]): boolean => {
  const full = values.filter(isDayNumber);
  const dated = full.filter((value) => value > 0 && value % 1e4 > 0).length;
  if (full.length === values.length) return dated > 0;
  return dated * 10 >= values.length && values.filter(isEarlyDayNumber).length >= 0.98 * values.length;
};

/** The digits of a day without the sign, with its month and its day. */
export function dayDigits(value: number): readonly [digits: number, month: number, day: number] {
  const digits = Math.abs(value);
  return [digits, Math.floor(digits / 100) % 100, digits % 100];
}
