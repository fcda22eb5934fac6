/** The digits of a time to the minute or second, `20240101045941`, as archives and databases write it. */
const STAMP = /^((?:1[89]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/;

/** Whether all values are such digits; as counts of milliseconds those to the second would be of the year 2540 and later. */
export const areStamps = (values: readonly unknown[]): boolean =>
  values.length > 0 && values.every((value) => STAMP.test(String(value)));

/** The same with separators; any other value is unchanged. */
export const withSeparators = (value: unknown): unknown => {
  const [, year, month, day, hour, minute, second] = STAMP.exec(String(value)) ?? [];
  if (year === undefined) return value;
  return `${year}-${month!}-${day!}T${hour!}:${minute!}${second === undefined ? '' : `:${second}`}`;
};
