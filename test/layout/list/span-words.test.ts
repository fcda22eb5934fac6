import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanWords } from '../../../src/layout/list/span-words.js';
import { formatDate } from '../../../src/time/format-date.js';
import { parseDate } from '../../../src/time/parse-date.js';
import { spanBetween, type Span } from '../../../src/time/span.js';
import '../../../src/languages/all-words.js';

const LOCALES = ['en', 'en-GB', 'de', 'fr', 'es', 'ar', 'ar-EG', 'he', 'hi', 'ja', 'ko', 'ru', 'zh', 'tr', 'fa', 'th'];
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Africa/Monrovia', '+05:45'];

const zone = fc.constantFrom(...ZONES);
const setting = fc.record({
  locale: fc.constantFrom(...LOCALES),
  timeZone: zone,
  width: fc.constantFrom('long' as const, 'short' as const),
  day: fc.boolean(),
});

/** Times near each other, so that many share their hours. */
const near = fc
  .tuple(fc.constantFrom(Date.UTC(2024, 9, 27), Date.UTC(1969, 11, 31, 22), -1e13), fc.integer({ min: 0, max: 9e6 }))
  .chain(([base, t]) => fc.constantFrom(1, 1000, 60_000).map((unit) => Math.floor((base + t) / unit) * unit));
const moment = fc.tuple(near, zone, fc.constantFrom(16, 19, 23)).map(([t, timeZone, length]) => {
  const text = new Date(t).toISOString();
  return parseDate(length === 23 ? t : text.slice(0, length), { timeZone });
});
const interval = fc.tuple(moment, moment).map(([a, b]) => {
  const [from, to] = a.start <= b.start ? [a, b] : [b, a];
  return spanBetween(from, to, '');
});
const other = fc
  .constantFrom('1961', '1570~', '2024-06-19', '196X', '[1943..1945]', '2024-06-19/2024-06-20', '2000/..', '19XX/2004')
  .map((text) => parseDate(text));

test('dates are worded as each would be by itself, in every language and zone', () => {
  fc.assert(
    fc.property(setting, fc.array(fc.oneof(moment, interval, other), { maxLength: 40 }), (own, spans) => {
      const say = (span: Span): string => formatDate(span, own);
      const quick = spanWords({ ...own, say });
      for (const span of [...spans, ...spans]) expect(quick(span)).toBe(say(span));
    }),
    { numRuns: 400 },
  );
});

test.each(LOCALES)('the words for very many are derived from a few in %s', (locale) => {
  let count = 0;
  const say = (span: Span): string => {
    count++;
    return formatDate(span, { locale, timeZone: 'UTC' });
  };
  const quick = spanWords({ say, locale, timeZone: 'UTC' });
  const day = Date.UTC(2024, 5, 19);
  for (let i = 0; i < 5000; i++) {
    const at = (t: number): Span => parseDate(t);
    quick(spanBetween(at(day + i * 701), at(day + i * 701 + 1 + ((i * 37) % 90_000)), ''));
    quick(parseDate(new Date(day + i * 1000).toISOString().slice(0, 19)));
    quick(parseDate(`${String(1900 + (i % 50))}-06-19`));
  }
  // 15,000 dates: 50 days, two hours of seconds, and an hour of intervals in their kinds.
  expect(count).toBeLessThan(300);
});
