/**
 * Dates in which programs write the time before the year or the day, or after a colon, become `12 feb 2020 08:15:52
 * -0700`; ranges of days after their year become `July 1–3, 1863`.
 */
const ORDERS: readonly (readonly [pattern: RegExp, order: string])[] = [
  // `sun dec 04 04:47:44 2005`, as C writes it; `thu apr 7 15:13:13 2005 -0700`, as Git; `wed aug 27 13:08:45 +0000 2008`, as Twitter.
  [
    /^(?:\p{L}{3},? )?(\p{L}{3,4}) (\d{1,2}) (\d\d?:\d\d:\d\d(?:[.,]\d+)?) (?:(\p{L}{3}|[+-]\d{4}) )?(\d{4})( [+-]\d{4})?$/u,
    '$2 $1 $5 $3 $4$6',
  ],
  // `[10/oct/2000:13:55:36 -0700]`, as web servers write it.
  [/^\[?(\d{1,2})\/(\p{L}{3})\/(\d{4}):(\d\d:\d\d:\d\d)( [+-]\d{4})?\]?$/u, '$1 $2 $3 $4$5'],
  // `1863 July 1-3`.
  [/^(\d{4}),? (\p{L}{3,}\.?) (\d{1,2}) ?[–-] ?(\d{1,2})$/u, '$2 $3–$4, $1'],
  // `08:15:52 12 feb 2020`.
  [/^(\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?),? (?:on )?(?!to |bis |[–-])([^:]*\d{4})$/, '$2 $1'],
];

/** The date of a log in the usual order; any other text unchanged. */
export function inUsualOrder(words: string): string {
  const found = ORDERS.find(([pattern]) => pattern.test(words));
  return found
    ? words
        .replace(...found)
        .replace(/ +/g, ' ')
        .trim()
    : words;
}
