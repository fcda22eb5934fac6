import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate } from '../../src/languages/dates-in-words.js';
import { bindDays } from '../../src/layout/bind-days.js';
import { estimateWidth } from '../../src/layout/measure.js';
import { fontsFor } from '../../src/layout/typography.js';
import { wrap } from '../../src/layout/wrap.js';
import { parseDate } from '../../src/time/parse-date.js';
import { defaults } from '../../src/timeline/options.js';

const font = fontsFor(16, { ...defaults, fontFamily: 'sans-serif' }).date;

test.each([
  ['en', '2022-11-16', 'November_16, 2022'],
  ['en', '2022-11-16/2023-05-03', 'November_16, 2022 – May_3, 2023'],
  ['en', '2022-11-16T17:03', 'November_16, 2022 at 5:03 PM'],
  ['en-GB', '[2022-05-01..2022-11-30]', 'between 1_May 2022 and 30_November 2022'],
  ['de', '2021-05-01/2021-09-30', '1._Mai – 30._September 2021'],
  ['fr', '2022-11-16~', 'vers le 16_novembre 2022'],
  ['es', '2022-11-16/..', 'desde el 16_de_noviembre de 2022'],
  ['he', '2022-11-16', '16_בנובמבר 2022'],
  ['hi', '2022-11-16', '16_नवंबर 2022'],
  ['fa', '2022-11-16', '۱۶_نوامبر ۲۰۲۲'],
  ['ko', '2022-11-16', '2022년 11월_16일'],
  ['hu', '2022-11-16', '2022. november_16.'],
  ['en', '1943', '1943'],
  ['en', '1943-05~', 'about May 1943'],
])('bindDays() binds in %s, of %s, days to their months and nothing else', (locale, date, bound) => {
  const words = formatDate(parseDate(date), { locale }).replace(/[\u2009\u202F]/g, ' ');
  expect(bindDays(words).replaceAll('\u00A0', '_')).toBe(bound);
});

test.each(['en', 'en-GB', 'de', 'es', 'fr', 'he', 'hi', 'ar', 'ru', 'ko'])(
  'no line of a date ends between day and month in %s, however wide it is',
  (locale) => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, fc.integer({ min: 135, max: 400 }), (date, maxWidth) => {
        const words = formatDate(parseDate(date.toISOString().slice(0, 10)), { locale });
        const { lines } = wrap(bindDays(words), { font, measure: estimateWidth, maxWidth, maxLines: 9 });
        const named = parts.formatToParts(date).filter(({ type }) => type === 'day' || type === 'month');
        const withBoth = lines.filter((line) => named.every(({ value }) => line.includes(value)));
        expect(withBoth, lines.join('|')).toHaveLength(1);
      }),
    );
  },
);

test('what is bound is as wide as it was', () => {
  const words = 'November 16, 2022';
  expect(estimateWidth(bindDays(words), font)).toBe(estimateWidth(words, font));
});
