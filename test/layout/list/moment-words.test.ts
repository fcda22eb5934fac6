import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wildly } from '../../../src/layout/list/digit-pattern.js';
import { textFolder } from '../../../src/layout/list/fold-text.js';
import { momentWords } from '../../../src/layout/list/moment-words.js';
import { plainSearch } from '../../../src/layout/list/plain-search.js';
import { formatDate, type FormatDateOptions } from '../../../src/time/format-date.js';
import { parseDate } from '../../../src/time/parse-date.js';
import type { Span } from '../../../src/time/span.js';
import '../../../src/languages/all-words.js';

const LOCALES = [
  'en',
  'en-GB',
  'de',
  'fr',
  'es',
  'ar',
  'ar-EG',
  'he',
  'hi',
  'hi-u-nu-deva',
  'ja',
  'ko',
  'ru',
  'zh',
  'tr',
  'fa',
  'th',
];
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Monrovia',
  '+05:45',
];

const time = fc
  .oneof(
    fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2024, 11, 31) }),
    fc.integer({ min: Date.UTC(900, 0, 1), max: Date.UTC(2100, 0, 1) }),
    fc.constantFrom(Date.UTC(2024, 1, 29, 12), Date.UTC(1970, 0, 1), -1, Date.UTC(2024, 3, 6, 15, 30)),
  )
  .chain((t) => fc.constantFrom(1, 1000, 60_000, 3_600_000).map((unit) => Math.floor(t / unit) * unit));

const setting = fc.record({
  locale: fc.constantFrom(...LOCALES),
  timeZone: fc.constantFrom(...ZONES),
  zoneName: fc.constantFrom('auto' as const, 'always' as const),
  width: fc.constantFrom('long' as const, 'short' as const),
  day: fc.boolean(),
});

/** Words dates in both ways, and counts how often a date is formatted by itself. */
function sayers({ locale, timeZone, ...options }: FormatDateOptions & { locale: string; timeZone: string }) {
  const count = { said: 0 };
  const say = (span: Span): string => {
    count.said++;
    return formatDate(span, { locale, timeZone, ...options });
  };
  return { say, quick: momentWords({ say, locale, timeZone }), count };
}

test('moments are worded as each would be by itself, in every language and zone', () => {
  fc.assert(
    fc.property(setting, fc.array(time, { maxLength: 4 }), (own, times) => {
      const { say, quick } = sayers(own);
      for (const t of times) {
        const words = quick(t);
        if (words) expect(words.at(t)).toBe(say(parseDate(t, { timeZone: own.timeZone })));
      }
    }),
    { numRuns: 400 },
  );
});

test.each(['en', 'de', 'ja', 'ar-EG', 'hi'])('the words for very many are derived from a few in %s', (locale) => {
  for (const [timeZone, most] of [
    ['UTC', 24 * 3],
    ['Europe/Berlin', 24 * 3],
    ['Asia/Kolkata', 1440 * 3],
  ] as const) {
    const { quick, count } = sayers({ locale, timeZone });
    const day = Date.UTC(2024, 5, 19);
    for (let t = day + 1; t < day + 86_400_000; t += 6007) {
      const words = quick(t);
      expect(words).toBeDefined();
    }
    // Whole seconds have words of their own.
    expect(count.said).toBeLessThanOrEqual(2 * 3 * most);
  }
  const { quick, count } = sayers({ locale, timeZone: 'UTC' });
  for (let year = 1990; year < 2020; year++)
    expect(quick(Date.UTC(year, 6, 6, 9, 30, 1, 100 + (year % 100)))).toBeDefined();
  expect(count.said).toBe(3);
});

test('what may be in words with wild digits, and what may not', () => {
  const { quick } = sayers({ locale: 'en', timeZone: 'UTC' });
  const { like } = quick(Date.UTC(2024, 5, 19, 10, 20, 30, 123))!;
  const may = (phrase: string): boolean => wildly(phrase).test(like);
  expect(['2024', '10:59', 'June 19', '999', '19, 2024', '.5', 'AM'].filter((own) => !may(own))).toEqual([]);
  expect(['1000', 'request', '2025', 'PM', 'June 18', '10:60:xx', '(', '.*', '\\d'].filter(may)).toEqual([]);
});

test('a search of titles and moments finds the same as a search of all words', () => {
  const phrase = fc.constantFrom(
    ...['10', '1', '2024', 'june', '05', ':0', 'am', 'a 1', 'ab', 'sea', '12:3', '.12', 'c'],
  );
  fc.assert(
    fc.property(
      setting,
      fc.array(fc.tuple(time, fc.constantFrom('a 1', 'ab', '10')), { maxLength: 5 }),
      fc.array(phrase, { maxLength: 3 }),
      (own, events, given) => {
        const fold = textFolder(own.locale);
        const { say } = sayers(own);
        const folded = (span: Span): string => fold(say(span));
        const phrases = given.map(fold);
        const has = plainSearch(phrases, fold, momentWords({ ...own, say: folded }));
        for (const [t, title] of events) {
          const all = fold([title, say(parseDate(t, { timeZone: own.timeZone })), 'Sea'].join('\n'));
          const found = has({ title, t, lane: fold('Sea') });
          if (found !== undefined) expect(found).toBe(phrases.every((phrase) => all.includes(phrase)));
        }
      },
    ),
    { numRuns: 300 },
  );
});
