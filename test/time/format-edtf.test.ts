import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEDTF } from '../../src/time/format-edtf.js';
import { parseDate } from '../../src/time/parse-date.js';
import { spanBetween } from '../../src/time/span.js';

test.each([
  ['Spring, 2002', '2002-21'],
  ['2004?-06-~11', '2004?-06-~11'],
  ['156X-12-25', '156X-12-25'],
  ['1950S2', '1950S2'],
  ['-01XX', '-01XX'],
  ['2024-06-19T15:00[Asia/Seoul]', '2024-06-19T15:00+09:00'],
  ['2024-06-19T15:00:00.25Z', '2024-06-19T15:00:00.25Z'],
  ['1984~/2004?', '1984~/2004?'],
  ['/1984', '/1984'],
  ['[1667, 1670..1672, 1760..]', '[1667,1670..1672,1760..]'],
  ['{..1984}', '{..1984}'],
  ['+012345-06-07', '+012345-06-07'],
])('formatEDTF() writes %s as %s', (text, expected) => {
  expect(formatEDTF(parseDate(text))).toBe(expected);
});

test('formatEDTF() writes what was no text', () => {
  expect(formatEDTF(parseDate(new Date(Date.UTC(2024, 5, 19, 6))))).toBe('2024-06-19T06:00:00.000Z');
  const [from, to] = [parseDate('2024-06-19T15:00Z'), parseDate('2024-06-20')];
  expect(formatEDTF(spanBetween(from, to, ''))).toBe('2024-06-19T15:00Z/2024-06-20');
  expect(formatEDTF(spanBetween(from, 'open', ''))).toBe('2024-06-19T15:00Z/..');
});

test('a month of the Julian calendar becomes one of its days in the Gregorian', () => {
  const julian = { calendar: 'julian' } as const;
  expect(formatEDTF(parseDate('1917-10', julian))).toBe('[1917-10-14..1917-11-13]');
  expect(formatEDTF(parseDate('1917-10-25', julian))).toBe('1917-11-07');
  expect(formatEDTF(parseDate('1917-10/1918', julian))).toBe('1917-10-14~/1918-01-14~');
});

test('before standard time, clocks differed by seconds that no offset can say: the time is written in UTC', () => {
  const span = parseDate('1850-01-01T12:00:00[Europe/Paris]');
  expect(formatEDTF(span)).toBe('1850-01-01T11:50:39Z');
});

test('whatever is written from a span is read as the same span', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Apia');
  const doubt = fc.constantFrom('', '~', '?', '%');
  fc.assert(
    fc.property(day, zones, fc.constantFrom(4, 7, 10, 16, 19, 23), doubt, (date, timeZone, length, mark) => {
      // Until 1972 there were clocks that differed from UTC by seconds.
      fc.pre(length <= 10 || date.getUTCFullYear() > 1972);
      const text = `${date.toISOString().slice(0, length)}${length <= 10 ? mark : ''}`;
      const span = parseDate(text, { timeZone });
      const again = parseDate(formatEDTF(span), { timeZone });
      const facts = ['start', 'end', 'precision', 'approximate', 'uncertain'] as const;
      for (const fact of facts) expect(again[fact]).toBe(span[fact]);
    }),
  );
});
