import { expect, test } from 'vitest';
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
  ['19XX', '1900–1999'],
  ['1943/1945', '1943–1945'],
  ['2024-06-19/2024-06-20', '19–20 June 2024'],
  ['1961/..', 'since 1961'],
  ['../1961', 'until 1961'],
  ['1961/', 'from 1961'],
  ['1961/2024-06', '1961 – June 2024'],
  ['-0043', '44 BC'],
])('formatDate() says %s as “%s”: never more than is known', (input, expected) => {
  expect(words(input).replace(/ ?– ?/g, '–')).toBe(expected.replace(/ ?– ?/g, '–'));
});

test('formatDate() speaks the language that it is asked for', () => {
  expect(words('2024-06-19', 'de')).toBe('19. Juni 2024');
  expect(words('2024-06-19', 'ja')).toBe('2024年6月19日');
  expect(words('1961', 'ko')).toBe('1961년');
});

test('formatDate() shows a day as the day that was written, in every zone of the timeline', () => {
  for (const zone of ['Pacific/Auckland', 'Asia/Pyongyang', 'UTC', 'Pacific/Honolulu']) {
    expect(words('2024-06-19', 'en-GB', zone)).toBe('19 June 2024');
  }
});

test.each([
  [39 * YEAR, '39 years'],
  [23.96 * YEAR, '24 years'],
  [1.5 * YEAR, '18 months'],
  [36 * HOUR, '36 hours'],
  [2 * DAY, '2 days'],
  [1, '1 millisecond'],
])('formatDuration() counts %d ms in the longest unit that fits twice: %s', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected);
});

test('knownLocale() takes the first tag that Intl accepts', () => {
  expect(knownLocale('not a tag', null, 'de-AT')).toBe('de-AT');
  expect(knownLocale(undefined, '')).toBe('en');
});
