import { describe, test } from 'vitest';
import '../../src/languages/all-languages.js';
import { formatDate } from '../../src/time/format-date.js';
import { formatDuration } from '../../src/time/format-duration.js';
import { parseDate } from '../../src/time/parse-date.js';
import { YEAR } from '../../src/time/time.js';
import { expectTable } from '../expect-table.js';

/** What each language must be able to express. Times of day are left out, since their words come from `Intl`. */
const DATES = [
  ...['1961', '1961-07', '2024-06-19', '2024-06-19/2024-06-20', '2024-06/2024-08', '1943/1945', '1961/2024-06'],
  ...['1570~', '2000-06~', '2004-06-11~', '196X~', '19XX~', '1961?', '196X?', '2000%', '1984~/2004?'],
  ...[
    '[1943..1945]',
    '[2004-06..2005-08]',
    '1560-XX-25',
    '[..1984]',
    '[1760-12..]',
    '[1667,1760-12]',
    '{1960,1961-12}',
  ],
  ...['1961/..', '1961-07/..', '2004-06-11/..', '196X/..', '1961/', '../1961-07', '/1985'],
  ...['2002-21', '2002-22', '2002-23', '2002-24', '2001-33', '2001-40', '196X', '200X', '19XX', '00XX', '1XXX'],
  ...['-0043-03-15', '-0043', '-0263/-0240', '-0043/0014', '-01XX', '-196X', '0064-07-18', '0079'],
  // A doubt, a range or an article after a preposition.
  ...['196X~/..', '1961-07-06~/..', '../1961-07-06~', '196X?/..', '1570~/', '/1961%', '[1570~..196X?]', '[..1961-07~]'],
  ...['19X1', '19X1~', '19X1/..', '../19X1', '[19X1..2000]', 'XXXX', '-XXXX', '001X', '-004X/..', '[18XX..19XX]'],
  ...['2001-33~', '2001-33/..', '2001-33/2001-34', '2001-21~/..', '../2001-22', '1950S2~', '1950S2/..', '../1950S2'],
  ...['Y-66000000', 'Y-252000000/Y-66000000', 'Y-13800000000', 'Y-300000', '1950S2'],
];

const LOCALES = ['en-GB', 'en-US', 'de', 'es', 'fr', 'ru', 'ko', 'ja', 'ar', 'he', 'hi', 'zh'];

describe('dates in words are those in test/output/words, which speakers have checked', () => {
  test.each(LOCALES)('%s', (locale) => {
    const rows = DATES.map((date) => [date, formatDate(parseDate(date), { locale })]);
    expectTable('words', locale, [...rows, ['39 years', formatDuration(39 * YEAR, { locale })]]);
  });
});
