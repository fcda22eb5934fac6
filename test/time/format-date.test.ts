import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/time/known-words.js';
import '../../src/languages/all-languages.js';
import { formatDate } from '../../src/time/format-date.js';
import { formatDuration } from '../../src/time/format-duration.js';
import { knownLocale } from '../../src/time/locale.js';
import { parseDate } from '../../src/time/parse-date.js';
import { YEAR, DAY, HOUR } from '../../src/time/time.js';

const words = (input: string, locale = 'en-GB', timeZone = 'UTC'): string =>
  formatDate(parseDate(input, { timeZone }), { locale, timeZone }).replace(/[\u2009\u202f\u00a0]/g, ' ');

test.each([
  ['1961', '1961'],
  ['1961-07', 'July 1961'],
  ['2024-06-19', '19 June 2024'],
  ['1570~', 'about 1570'],
  ['2000?', 'possibly 2000'],
  ['2000%', 'possibly about 2000'],
  ['196X', '1960s'],
  ['19XX', '20th century'],
  ['1943/1945', '1943–1945'],
  ['2024-06-19/2024-06-20', '19–20 June 2024'],
  ['1961/..', 'since 1961'],
  ['../1961', 'until 1961'],
  ['1961/', 'from 1961, end unknown'],
  ['/1961', 'until 1961, start unknown'],
  ['0014-09-18/0037-03-16', '18 September 14 CE – 16 March 37 CE'],
  ['1961/2024-06', '1961 – June 2024'],
  ['-0043', '44 BCE'],
  ['0064', '64 CE'],
  ['-0043/0014', '44 BCE – 14 CE'],
  ['[1943..1945]', 'between 1943 and 1945'],
  ['2002-21', 'spring 2002'],
  ['Y-66000000', '66 Ma'],
  ['Y-13800000000', '13.8 Ga'],
  ['Y-1000000000/Y-540000000', '1 Ga – 540 Ma'],
  ['1950S2', 'about 1950 (1900–1999)'],
  ['2024-06-19T15', '19 June 2024, 15:00–16:00'],
  ['2024-06-19T15:00:30.123456', '19 June 2024 at 15:00:30.123456'],
  ['2024-06-19T15:00:00/2024-06-19T15:00:30', '19 June 2024, 15:00:00 – 15:00:30'],
  ['2024-06-19T15:00:00.000004/2024-06-19T15:00:00.000010', '19 June 2024, 15:00:00.000004 – 15:00:00.000010'],
])('formatDate() writes %s as “%s”: never more than is known', (input, expected) => {
  expect(words(input).replace(/ ?– ?/g, '–')).toBe(expected.replace(/ ?– ?/g, '–'));
});

test('formatDate() writes a time completely, also where what two dates share is written once', () => {
  const times = (from: string, to: string): string => `2024-06-19T${from}/2024-06-19T${to}`;
  expect(words(times('09:00', '09:30'), 'ja')).toBe('2024年6月19日 09:00～09:30');
  expect(words(times('09:00:05', '09:00:30'), 'zh')).toBe('2024年6月19日 09:00:05至09:00:30');
  expect(words(times('09:00', '09:00'), 'ja')).toBe('2024年6月19日 09:00');
});

test('formatDate() distinguishes both ends of an interval, however short it is', () => {
  const places = fc.tuple(fc.integer({ min: 0, max: 3e6 }), fc.integer({ min: 1, max: 3e6 }));
  const begin = fc.integer({ min: -1e9, max: 2e9 }).map((seconds) => BigInt(seconds) * 1_000_000n);
  const unit = fc.constantFrom([6, 1n], [3, 1000n], [0, 1_000_000n]);
  fc.assert(
    fc.property(
      begin,
      places,
      unit,
      fc.constantFrom('en-GB', 'en', 'ko', 'ja', 'ru'),
      (at, [from, length], [digits, step], locale) => {
        const ends = [at + BigInt(from) * step, at + BigInt(from + length) * step].map((micros) =>
          timeText(micros, digits),
        );
        const said = words(ends.join('/'), locale);
        // Trailing zeros are not written for a whole second.
        const seconds = ends.map((end) => Number(/:(\d\d(\.\d+)?)Z/.exec(end)![1]));
        if (seconds.every((own) => own === 0)) return;
        const numbers = (said.match(/\d+[.,]?\d*/g) ?? []).map((own) => Number(own.replace(',', '.')));
        for (const own of seconds) expect(numbers, `${ends.join('/')}: ${said}`).toContain(own);
      },
    ),
  );
});

/** A count of microseconds since 1970 as text, with some decimals of the second. */
function timeText(micros: bigint, digits: number): string {
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const text = new Date(Number((micros - rest) / 1000n)).toISOString().slice(0, 19);
  return `${text}${digits > 0 ? `.${String(rest).padStart(6, '0').slice(0, digits)}` : ''}Z`;
}

test('formatDate() writes in the given language', () => {
  expect(words('2024-06-19', 'de')).toBe('19. Juni 2024');
  expect(words('2024-06-19', 'ja')).toBe('2024年6月19日');
  expect(words('1961', 'ko')).toBe('1961년');
});

test('formatDate() gives both times if their zones differ, that of the event first', () => {
  const said = (date: string, timeZone: string, zone = 'UTC'): string =>
    formatDate(parseDate(date, { timeZone: zone }), { locale: 'en-GB', timeZone });
  expect(said('2024-06-19T09:00[Asia/Seoul]', 'Europe/London')).toBe('19 June 2024 at 09:00 GMT+9, 01:00 BST');
  expect(said('2024-06-19T09:00+09:00', 'America/New_York')).toBe(
    '19 June 2024 at 09:00 GMT+9, 18 June 2024 at 20:00 GMT−4',
  );
  expect(said('2024-06-19T09:00/2024-06-19T10:30', 'Europe/London', 'Asia/Seoul').replace(/\s/g, ' ')).toBe(
    '19 June 2024, 09:00–10:30 GMT+9, 01:00–02:30 BST',
  );
  expect(said('2024-06-19T09:00+09:00', 'Asia/Tokyo')).toBe('19 June 2024 at 09:00');
  expect(said('2024-06-19', 'America/New_York', 'Asia/Seoul')).toBe('19 June 2024');
});

describe('formatDate() gives each end of an interval in the zones that it needs', () => {
  const said = (date: string, timeZone: string, zone = 'UTC'): string =>
    formatDate(parseDate(date, { timeZone: zone }), { locale: 'en-GB', timeZone }).replace(/\s/g, ' ');
  test.each([
    // A day is the same day everywhere.
    [
      '2024-06-19T15:00+09:00/2024-06-20',
      'America/New_York',
      '19 June 2024 at 15:00 GMT+9 (02:00 GMT−4) – 20 June 2024',
    ],
    ['../2024-06-19T15:00+09:00', 'UTC', 'until 19 June 2024 at 15:00 GMT+9 (06:00 UTC)'],
    ['1985/2024-06-19T15:00+09:00', 'UTC', '1985 – 19 June 2024 at 15:00 GMT+9 (06:00 UTC)'],
    ['2024-06-19T15:00+09:00/', 'UTC', 'from 19 June 2024 at 15:00 GMT+9 (06:00 UTC), end unknown'],
    [
      '2024-06-19T15:00+09:00/2024-06-22T18:00+09:00',
      'UTC',
      '19 June 2024 at 15:00 – 22 June 2024 at 18:00 GMT+9, 19 June 2024 at 06:00 – 22 June 2024 at 09:00 UTC',
    ],
    [
      '[2024-06-19T15:00+09:00,2024-06-20T15:00-05:00]',
      'UTC',
      '19 June 2024 at 15:00 GMT+9 (06:00 UTC) or 20 June 2024 at 15:00 GMT−5 (20:00 UTC)',
    ],
    // The clocks of New York change between the two.
    [
      '2024-03-10T01:00[America/New_York]/2024-03-10T12:00[America/New_York]',
      'UTC',
      '10 March 2024 at 01:00 GMT−5 (06:00 UTC) – 10 March 2024 at 12:00 GMT−4 (16:00 UTC)',
    ],
  ])('%s for %s', (date, zone, expected) => {
    expect(said(date, zone).replace(/ ?– ?/g, '–')).toBe(expected.replace(/ ?– ?/g, '–'));
  });
});

test.each([
  ['1961-07-06T15:00/..', 'fr', 'depuis le 6 juillet 1961 à 15:00'],
  ['../1961-07-06T15:00', 'fr', 'jusqu’au 6 juillet 1961 à 15:00'],
  ['1961-07-06T15:00/', 'fr', 'à partir du 6 juillet 1961 à 15:00, fin inconnue'],
  ['1961-07-06T15:00/..', 'de', 'seit dem 6. Juli 1961 um 15:00'],
  ['../1961-07-06T15:00', 'de', 'bis zum 6. Juli 1961 um 15:00'],
])('formatDate() gives a time the article of its day: %s in %s', (date, locale, expected) => {
  expect(words(date, locale)).toBe(expected);
});

test.each(['en-GB', 'ja', 'zh'])('formatDate() writes a range of hours in %s as in all languages', (locale) => {
  expect(words('2024-06-19T15/2024-06-19T18', locale)).toMatch(/15:00\D+18:00$/);
});

test('formatDate() shortens months where it is asked to', () => {
  expect(formatDate(parseDate('2024-06-19'), { locale: 'en-GB', width: 'short' })).toBe('19 Jun 2024');
});

test('formatDate() writes Julian dates in the Julian calendar', () => {
  const said = (date: string): string => formatDate(parseDate(date, { calendar: 'julian' }), { locale: 'en-GB' });
  expect(said('1917-10-25')).toBe('25 October 1917 (O.S.)');
  expect(said('1700-02-29')).toBe('29 February 1700 (O.S.)');
  expect(said('1917')).toBe('1917 (O.S.)');
  expect(said('17XX-02-29')).toBe('between 29 February 1700 and 29 February 1796 (O.S.)');
  expect(said('1700-21')).toBe('spring 1700 (O.S.)');
});

test('formatDate() takes words of any language, and uses signs for languages that it does not know', () => {
  const about = parseDate('1570~');
  expect(formatDate(about, { locale: 'pl' })).toBe('≈ 1570');
  expect(formatDate(about, { locale: 'pl', words: { ...dateWords('pl'), about: (date) => `ok. ${date}` } })).toBe(
    'ok. 1570',
  );
});

test('formatDate() shows a day as the day that was written, in every zone of the timeline', () => {
  for (const zone of ['Pacific/Auckland', 'Asia/Pyongyang', 'UTC', 'Pacific/Honolulu']) {
    expect(words('2024-06-19', 'en-GB', zone)).toBe('19 June 2024');
  }
});

test.each([
  [39 * YEAR, '39 years'],
  [9e9 * YEAR, '9 billion years'],
  [4567 * YEAR, '4,567 years'],
  [23.96 * YEAR, '24 years'],
  [1.5 * YEAR, '18 months'],
  [36 * HOUR, '36 hours'],
  [2 * DAY, '2 days'],
  [1, '1 millisecond'],
  [0.25, '0.25 milliseconds'],
  [0.004, '0.004 milliseconds'],
  [14.4, '14 milliseconds'],
])('formatDuration() counts %d ms in the longest unit that fits twice: %s', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected);
});

test('knownLocale() takes the first tag that Intl accepts', () => {
  expect(knownLocale('not a tag', null, 'de-AT')).toBe('de-AT');
  expect(knownLocale(undefined, '')).toBe('en');
});

test('a day that came twice is one day', () => {
  expect(words('1969-09-30', 'en-GB', 'Pacific/Kwajalein')).toBe('30 September 1969');
});

describe('a time without its day', () => {
  test.each([
    ['2024-06-19T15:00:30', 'en-GB', '15:00:30'],
    ['2024-06-19T15:00', 'en-US', '3:00 PM'],
    ['2024-06-19T15:00/2024-06-19T16:30', 'de', '15:00–16:30 Uhr'],
    ['2024-06-19T15:00/2024-06-19T16:30', 'ja', '15:00～16:30'],
    ['2024-06-19', 'en-GB', '19 June 2024'],
    ['1961', 'en-GB', '1961'],
  ])('%s in %s: %s', (date, locale, words) => {
    expect(formatDate(parseDate(date), { locale, day: false }).replace(/[\u202f\u00a0]/g, ' ')).toBe(words);
  });
});
