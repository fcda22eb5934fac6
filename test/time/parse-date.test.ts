import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/time/parse-date.js';
import { offsetAt, toWall } from '../../src/time/zone.js';

const utc = (text: string): number => Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00Z`);
const bounds = (input: string, timeZone = 'UTC') => {
  const { start, latestStart, earliestEnd, end } = parseDate(input, { timeZone });
  return [start, latestStart, earliestEnd, end];
};

describe('parseDate() takes a date for all the time that it may mean', () => {
  test.each([
    ['1961', '1961-01-01', '1962-01-01', 'year'],
    ['1961-07', '1961-07-01', '1961-08-01', 'month'],
    ['1961-07-06', '1961-07-06', '1961-07-07', 'day'],
    ['2024-06-19T15', '2024-06-19T15:00', '2024-06-19T16:00', 'hour'],
    ['2024-06-19T15:00', '2024-06-19T15:00', '2024-06-19T15:01', 'minute'],
    ['2024-06-19T15:00:30', '2024-06-19T15:00:30', '2024-06-19T15:00:31', 'second'],
    ['2024-06-19T15:00Z', '2024-06-19T15:00', '2024-06-19T15:01', 'minute'],
    ['2024-06-19T15:00+09:00', '2024-06-19T06:00', '2024-06-19T06:01', 'minute'],
    ['2024-06-19T15:00[Asia/Seoul]', '2024-06-19T06:00', '2024-06-19T06:01', 'minute'],
    ['196X', '1960-01-01', '1970-01-01', 'decade'],
    ['19XX', '1900-01-01', '2000-01-01', 'century'],
    ['2004-XX', '2004-01-01', '2005-01-01', 'year'],
    ['2000-22', '2000-06-01', '2000-09-01', 'season'],
  ])('%s', (input, start, end, precision) => {
    expect(bounds(input)).toEqual([utc(start), utc(end), utc(start), utc(end)]);
    expect(parseDate(input)).toMatchObject({ kind: 'instant', precision, source: input });
  });

  test('before the year 1, and far before', () => {
    expect(parseDate('-0043').start).toBe(Date.parse('-000043-01-01T00:00Z'));
    expect(parseDate('Y-13800000000').start).toBeCloseTo(-13_800_001_970 * 31_556_952_000, -15);
  });
});

describe('parseDate() reads intervals', () => {
  test('from within its start to within its end', () => {
    expect(bounds('1943/1945')).toEqual(['1943-01-01', '1944-01-01', '1945-01-01', '1946-01-01'].map(utc));
  });

  test('that still go on', () => {
    expect(bounds('1961/..')).toEqual([utc('1961-01-01'), utc('1962-01-01'), Infinity, Infinity]);
    expect(parseDate('1961/..')).toMatchObject({ openEnd: true, unknownEnd: false });
  });

  test('whose end is not known: it may have ended at once', () => {
    expect(bounds('1961/')).toEqual([utc('1961-01-01'), utc('1962-01-01'), utc('1961-01-01'), Infinity]);
    expect(parseDate('1961/')).toMatchObject({ openEnd: false, unknownEnd: true });
  });

  test('but not those that end before they begin', () => {
    expect(() => parseDate('1945/1943')).toThrow(/"1945\/1943".*before its start/);
  });
});

describe('parseDate() keeps what is doubtful beside the bounds, which it does not change', () => {
  test.each([
    ['2000~', true, false],
    ['2000?', false, true],
    ['2000%', true, true],
  ])('%s', (input, approximate, uncertain) => {
    expect(parseDate(input)).toMatchObject({
      approximate,
      uncertain,
      start: utc('2000-01-01'),
      end: utc('2001-01-01'),
    });
  });
});

test('a date without a time is the same day for every reader, and begins at midnight in the zone of the timeline', () => {
  expect(bounds('2024-06-19', 'Asia/Pyongyang')[0]).toBe(utc('2024-06-18T15:00'));
  expect(bounds('2024-06-19')[0]).toBe(utc('2024-06-19'));
});

test('parseDate() takes milliseconds, Date and Temporal objects', () => {
  const ms = utc('2024-06-19T06:00');
  const temporal = { [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => '2024-06-19' };
  expect(parseDate(ms).start).toBe(ms);
  expect(parseDate(new Date(ms)).start).toBe(ms);
  expect(parseDate(temporal)).toMatchObject({ start: utc('2024-06-19'), precision: 'day' });
});

describe('parseDate() reads RFC 9557', () => {
  test.each([
    ['an offset that is the zone’s own', '2024-06-19T15:00+09:00[Asia/Seoul]', '2024-06-19T06:00', 'Asia/Seoul'],
    ['Z, which says nothing of the zone’s clock', '2024-06-19T06:00Z[Asia/Seoul]', '2024-06-19T06:00', 'Asia/Seoul'],
    ['a calendar for showing it', '2024-06-19T15:00[Asia/Seoul][u-ca=hebrew]', '2024-06-19T06:00', 'Asia/Seoul'],
    ['a day in a zone', '2024-06-19[Asia/Seoul]', '2024-06-18T15:00', 'Asia/Seoul'],
    [
      'an offset to the minute, of a clock with seconds',
      '1900-01-01T00:00:00+08:28[Asia/Seoul]',
      '1899-12-31T15:32:08',
      'Asia/Seoul',
    ],
    ['a clock before standard time', '1840-01-01T12:00-15:56[Asia/Manila]', '1840-01-02T03:56', 'Asia/Manila'],
    ['a time that summer time skips', '2024-03-31T02:30[Europe/Berlin]', '2024-03-31T01:30', 'Europe/Berlin'],
  ])('with %s', (_, text, start, zone) => {
    const span = parseDate(text);
    expect(Math.abs(span.start - utc(start))).toBeLessThan(60_000);
    expect(span.zone).toBe(zone);
  });
});

test.each([
  ['2011-12-30', 'Pacific/Apia'],
  ['2011-12-30', 'Pacific/Fakaofo'],
  ['1994-12-31', 'Pacific/Kiritimati'],
  ['1993-08-21', 'Pacific/Kwajalein'],
  ['1844-12-31', 'Asia/Manila'],
])('parseDate() refuses %s in %s, a day that the zone skipped', (text, timeZone) => {
  expect(() => parseDate(text, { timeZone })).toThrow(/a day that .* had; its clocks passed over this one/);
  expect(() => parseDate(`${text}[${timeZone}]`)).toThrow(/passed over/);
  expect(parseDate(text.slice(0, 7), { timeZone }).precision).toBe('month');
  expect(parseDate(`${text}T12:00`, { timeZone }).precision).toBe('minute');
});

test('a date with unspecified digits, in a zone of its own, means all that it can', () => {
  expect(bounds('2024-06-XX[Asia/Seoul]')).toEqual(bounds('2024-06-XX', 'Asia/Seoul'));
  expect(bounds('202X-06-19[Asia/Seoul]')).toEqual(bounds('202X-06-19', 'Asia/Seoul'));
  expect(parseDate('2024-06-XX[Asia/Seoul]')).toMatchObject({ zone: 'Asia/Seoul', precision: 'month' });
});

describe('where an offset is rounded to the minute, the clock of the zone itself says when it was', () => {
  test.each([
    ['1900-01-01T00:00:00+08:28[Asia/Seoul]', '1900-01-01T00:00:00[Asia/Seoul]'],
    ['1900-01-01T00:00:00+08:27[Asia/Seoul]', '1900-01-01T00:00:00[Asia/Seoul]'],
    ['1850-06-01T12:00+00:09[Europe/Paris]', '1850-06-01T12:00[Europe/Paris]'],
    ['1971-06-01T12:00:00-00:45[Africa/Monrovia]', '1971-06-01T12:00:00[Africa/Monrovia]'],
    // When New York changed from -4:56:02 to -5, 12:00 occurred twice; the offset decides which is meant.
    ['1883-11-18T12:00:00-04:56[America/New_York]', '1883-11-18T16:56:02Z'],
    ['1883-11-18T12:00:00-05:00[America/New_York]', '1883-11-18T17:00:00Z'],
  ])('%s', (text, same) => {
    const [span, expected] = [parseDate(text), parseDate(same)];
    expect([span.start, span.end]).toEqual([expected.start, expected.end]);
  });

  test('but one that is off by a minute or more is refused', () => {
    for (const offset of ['+08:26', '+08:29', '+09:00'])
      expect(() => parseDate(`1900-01-01T00:00:00${offset}[Asia/Seoul]`)).toThrow(
        'the offset that Asia/Seoul has then',
      );
  });

  test('at any time of any zone', () => {
    const date = fc.date({ min: new Date('1840-01-02'), max: new Date('2040-01-01'), noInvalidDate: true });
    const zones = fc.constantFrom(
      'Asia/Seoul',
      'Africa/Monrovia',
      'America/New_York',
      'Europe/Amsterdam',
      'Asia/Manila',
    );
    fc.assert(
      fc.property(date, zones, fc.boolean(), (date, zone, up) => {
        const t = Math.floor(date.getTime() / 1000) * 1000;
        const wall = new Date(toWall(t, zone)).toISOString().slice(0, 19);
        const own = offsetAt(t, zone) / 60_000;
        const minutes = up ? Math.ceil(own) : Math.floor(own);
        const size = Math.abs(minutes);
        // There is no -00:00.
        const sign = minutes < 0 ? '-' : '+';
        const [hours, rest] = [Math.floor(size / 60), size % 60].map((n) => String(n).padStart(2, '0'));
        expect(parseDate(`${wall}${sign}${hours ?? ''}:${rest ?? ''}[${zone}]`).start).toBe(t);
      }),
    );
  });
});

test('parseDate() takes a leap second for the end of its day in UTC, and nowhere else', () => {
  expect(parseDate('1998-12-31T23:59:60Z').start).toBe(utc('1999-01-01'));
  expect(parseDate('1998-12-31T15:59:60-08:00').start).toBe(utc('1999-01-01'));
  expect(() => parseDate('1998-12-31T22:59:60Z')).toThrow('leap seconds end a day in UTC');
});

describe('parseDate() throws a RangeError that quotes what it got and says what was expected', () => {
  test.each([
    [
      '19 June 2024',
      /"19 June 2024": at character 3, " June 2024", expected the end of the date; dates are written 1961/,
    ],
    ['', /"": expected a date such as 1961/],
    ['2024-13-01', /"2024-13-01": at character 6, "13-01", expected a month from 01 to 12/],
    ['2023-02-29', /at character 9, "29", expected a day that 2023-02 has/],
    ['2024-06-19T25:00', /at character 12, "25:00", expected an hour from 00 to 24/],
    ['-0000', /"-0000"/],
    ['2024-06-19T15:00[Mars/Olympus]', /at character 17, "\[Mars\/Olympus\]", expected one time zone/],
    ['1961/1962/1963', /at character 10, "\/1963", expected the end of the date/],
    ['..', /at its end, expected a slash and the other end of an interval/],
    ['06/2024', /years of four digits in an interval, not "06"/],
    ['12345', /years of more than four digits begin with Y/],
    ['2024-06-19T15:00+01:00[Asia/Seoul]', /the offset that Asia\/Seoul has then/],
    ['2024-06-19T15:00[Asia/Seoul][Asia/Tokyo]', /one time zone/],
    ['2024-06-19T15:00[!x-y=z]', /no annotation that must be understood/],
    ['2024-06-XXT15:00', /at character 9, "XXT15:00", expected a day in digits/],
    ['156X-12-25T15[Asia/Seoul]', /at character 4, "X-12-25T15\[Asia\/Seoul\]", expected a day in digits/],
    ['1961/2024-XX-19T15:00Z', /at character 11, "XX-19T15:00Z", expected a day in digits/],
    ['Y1E15', /a year of at most 15 digits/],
  ])('%s', (input, message) => {
    expect(() => parseDate(input)).toThrow(RangeError);
    expect(() => parseDate(input)).toThrow(message);
  });

  test.each(['hebrew', 'toString', '__proto__', 'Julian', '', null])('for the calendar %s', (calendar) => {
    for (const input of ['1961', '1961-07-06', '[1961,1962]', 0, new Date(0)]) {
      const read = (): unknown => parseDate(input, { calendar: calendar as never });
      expect(read).toThrow(RangeError);
      expect(read).toThrow(`unknown calendar "${String(calendar)}"; expected gregorian or julian`);
    }
  });

  test('for what is not a date at all', () => {
    for (const input of [NaN, Infinity, new Date(NaN), {}, null, undefined, true]) {
      expect(() => parseDate(input as never)).toThrow(RangeError);
    }
  });

  test('and quotes only the beginning of ten megabytes', () => {
    expect(() => parseDate('9'.repeat(10_000_000))).toThrow(/^.{1,400}$/s);
  });
});

test('the bounds of whatever can be read are in order, and never wider for a more exact date', () => {
  const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.constantFrom('UTC', 'Asia/Pyongyang', 'America/New_York'), (value, timeZone) => {
      const iso = value.toISOString();
      const spans = [4, 7, 10, 16].map((length) => parseDate(iso.slice(0, length), { timeZone }));
      for (const [i, span] of spans.entries()) {
        expect(span.start).toBeLessThan(span.end);
        const coarser = spans[i - 1];
        if (!coarser) continue;
        expect(span.start).toBeGreaterThanOrEqual(coarser.start);
        expect(span.end).toBeLessThanOrEqual(coarser.end);
      }
    }),
  );
});
