import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEDTF } from '../../src/time/format-edtf.js';
import { parseDate } from '../../src/time/parse-date.js';
import { spanBetween, type Span } from '../../src/time/span.js';

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
  expect(formatEDTF(parseDate('1917-10/1918', julian))).toBe('1917-10-14~/1919-01-13~');
  expect(formatEDTF(parseDate('1700~', julian))).toBe('[1700-01-11~..1701-01-11~]');
  expect(formatEDTF(parseDate('[1700-02-29,1710]', julian))).toBe('[1700-03-11,1710-01-12..1711-01-11]');
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

test.each([
  ['?2024-06-19T15:00', '2024-06-19?T15:00Z'],
  ['2024-06~-19T15:00+09:00', '2024-06-19~T15:00+09:00'],
  ['2024-06-19T15:00:00.123456789Z', '2024-06-19T15:00:00.123456787Z'],
  ['2024-06-19T15:00:00.123456Z', '2024-06-19T15:00:00.123456Z'],
])('formatEDTF() writes the time %s as %s', (text, expected) => {
  expect(formatEDTF(parseDate(text))).toBe(expected);
});

test('what no date of EDTF covers is from the first of its seconds to the last', () => {
  const noon = parseDate('1883-11-18T12:00', { timeZone: 'America/New_York' });
  expect(formatEDTF(noon)).toBe('[1883-11-18T16:56:02Z..1883-11-18T16:57:01Z]');
  expect(formatEDTF(parseDate('2024-06-19T15:00', { timeZone: '+23:59' }))).toBe('2024-06-18T15:01Z');
});

test('formatEDTF() never fails, and what it writes is read with the same bounds', () => {
  const day = fc.constantFrom(
    '1961',
    '1961-07',
    '1961-07-06',
    '196X',
    '19XX',
    '19X1',
    '1961-XX-06',
    '2001-33',
    '1950S2',
  );
  const time = fc.constantFrom('T15', 'T15:00', 'T15:00:30', 'T15:00:30.5', 'T15:00:30.123456', 'T15:00:30.123456789');
  const offset = fc.constantFrom('', 'Z', '+09:00', '[Asia/Seoul]', '-03:30');
  const doubt = fc.constantFrom('', '~', '?', '%');
  const dated = fc.tuple(doubt, day, doubt).map(([a, text, b]) => (a ? `${a}${text}` : `${text}${b}`));
  const timed = fc.tuple(doubt, time, offset).map(([a, text, zone]) => `1961-07-06${a}${text}${zone}`);
  const point = fc.oneof(dated, timed);
  const text = fc.oneof(
    point,
    ...[point.map((p) => `${p}/..`), point.map((p) => `/${p}`), point.map((p) => `[${p}..]`)],
    fc.tuple(point, point).map(([a, b]) => `{${a},${b}}`),
    fc.tuple(point, point).map(([a, b]) => `[${a},${b}]`),
    point.map((p) => `1955/${p}`),
  );
  const zones = fc.constantFrom('UTC', 'Asia/Seoul', 'America/New_York', '+23:59');
  const calendars = fc.constantFrom('gregorian', 'julian');
  fc.assert(
    fc.property(text, zones, calendars, (text, timeZone, calendar) => {
      let span: Span;
      try {
        span = parseDate(text, { timeZone, calendar });
      } catch {
        return;
      }
      const written = formatEDTF(span);
      const again = parseDate(written, { timeZone: span.zone });
      // What would be a set, an interval cannot hold: it gets one date of it, and a doubt.
      if (span.kind === 'interval' && !span.set && (calendar === 'julian' || timeZone === '+23:59')) return;
      expect([again.start, again.end], written).toEqual([span.start, span.end]);
      expect([again.approximate, again.uncertain], written).toEqual([span.approximate, span.uncertain]);
    }),
    { numRuns: 5000 },
  );
});

test('formatEDTF() writes numbers as near as text can', () => {
  expect(formatEDTF(parseDate(1e-7))).toMatch(/^\[?1970-01-01T00:00:00\.0+/);
  expect(formatEDTF(parseDate(1718809200123.5))).toMatch(/2024-06-19T15:00:00\.1235/);
});
