import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test('formatEDTF() writes dates that were not texts', () => {
  expect(formatEDTF(parseDate(new Date(Date.UTC(2024, 5, 19, 6))))).toBe('2024-06-19T06:00:00.000Z');
  const [from, to] = [parseDate('2024-06-19T15:00Z'), parseDate('2024-06-20')];
  expect(formatEDTF(spanBetween(from, to, ''))).toBe('2024-06-19T15:00Z/2024-06-20');
  expect(formatEDTF(spanBetween(from, 'open', ''))).toBe('2024-06-19T15:00Z/..');
});

test('a month of the Julian calendar becomes its days in the Gregorian', () => {
  const julian = { calendar: 'julian' } as const;
  expect(formatEDTF(parseDate('1917-10', julian))).toBe('[1917-10-14..1917-11-13]');
  expect(formatEDTF(parseDate('1917-10-25', julian))).toBe('1917-11-07');
  expect(formatEDTF(parseDate('1700~', julian))).toBe('[1700-01-11~..1701-01-11~]');
  expect(formatEDTF(parseDate('1700-?02', julian))).toBe('[1700-02-11?..1700-03-11?]');
  expect(formatEDTF(parseDate('[1700-02-29,1710]', julian))).toBe('[1700-03-11,1710-01-12..1711-01-11]');
  expect(formatEDTF(parseDate('[1700..1710-02,1720..]', julian))).toBe('[1700-01-11..1710-03-11,1720-01-12..]');
  // An interval cannot contain a set: it goes from the first day of its start to the last of its end.
  expect(formatEDTF(parseDate('1917-10/1918', julian))).toBe('1917-10-14~/1919-01-13~');
  expect(formatEDTF(parseDate('1917-10?/..', julian))).toBe('1917-10-14%/..');
});

test.each([
  ['2024-06-19T15:00[+23:59]', '2024-06-18T15:01Z'],
  ['2024-06-19T15:00[-15:56]', '2024-06-20T06:56Z'],
  ['1850-01-01T12:00:00[Europe/Paris]', '1850-01-01T11:50:39Z'],
])('what no offset can express is written in UTC: %s', (text, expected) => {
  expect(formatEDTF(parseDate(text))).toBe(expected);
});

test.each([
  ['1883-11-18T12:00', 'America/New_York'],
  ['1850-01-01T12', 'Europe/Paris'],
  ['2024-06-19T15', '+05:17'],
])('and a minute or hour that begins within one of UTC on the clock of its zone: %s in %s', (text, timeZone) => {
  expect(formatEDTF(parseDate(text, { timeZone }))).toBe(timeZone.startsWith('+') ? `${text}${timeZone}` : text);
});

test.each([
  ['?2024-06-19T15:00', '2024-06-19?T15:00Z'],
  ['2024-06~-19T15:00+09:00', '2024-06-19~T15:00+09:00'],
  ['2024-06-19%T15:00:00[Asia/Seoul]', '2024-06-19%T15:00:00+09:00'],
  ['2024?-06-~11[Asia/Seoul]', '2024?-06-~11'],
])('a doubt stands beside the date, where it can be read: %s', (text, expected) => {
  expect(formatEDTF(parseDate(text))).toBe(expected);
});

test.each([
  '2024-06-19T15:00:00.1234Z',
  '2024-06-19T15:00:00.123456Z',
  '2024-06-19T15:00:00.500000Z',
  '1970-01-01T00:00:00.123456789Z',
  '1970-01-01T00:00:00.00000000012Z',
  '2024-06-19T15:00:00.100+09:00',
])('fractions of a second keep their digits: %s', (text) => {
  expect(formatEDTF(parseDate(text))).toBe(text);
});

test('fractions finer than a float64 can tell mean the same', () => {
  const span = parseDate('2024-06-19T15:00:00.123456789Z');
  expect(parseDate(formatEDTF(span))).toMatchObject({ start: span.start, end: span.end, precision: 'nanosecond' });
});

test('a minute that its zone skipped is written as the seconds that it became', () => {
  const text = formatEDTF(parseDate('1972-01-07T00:00[Africa/Monrovia]'));
  expect(text).toBe('[1972-01-07T00:44:30Z..1972-01-07T00:45:29Z]');
});

test('a number is written as the microsecond that it is nearest to', () => {
  expect(formatEDTF(parseDate(1e-7))).toBe('1970-01-01T00:00:00.000000Z');
  expect(formatEDTF(parseDate(-1e-7))).toBe('1969-12-31T23:59:59.999999Z');
  expect(formatEDTF(parseDate(1718809200123.25))).toBe('2024-06-19T15:00:00.123250Z');
});

test('a number beyond the years that can be written is open', () => {
  expect(formatEDTF(parseDate(-1e300))).toMatch(/^\[\.\.Y-\d{15}\]$/);
  expect(formatEDTF(parseDate(Number.MAX_VALUE))).toMatch(/^\[Y\d{15}\.\.\]$/);
  expect(formatEDTF(parseDate(-4.35e20))).toMatch(/^Y-1378\d{7}-\d\d-\d\dT[\d:.]+Z$/);
});

describe('two dates of an event make an interval that can be read', () => {
  const between = (start: string, end: string): string => formatEDTF(spanBetween(parseDate(start), parseDate(end), ''));

  test.each([
    // The end of an interval must be as exact as its start, or have unspecified digits.
    ['1961-07', '1961', '1961-07/1961-XX'],
    ['1961-07-06', '1961-07?', '1961-07-06/1961-07-XX?'],
    ['1961-07-06', '196X', '1961-07-06/196X'],
    ['2024-06-19T15:00Z', '2024-06-19', '2024-06-19T15:00Z/2024-06-19~T23:59Z'],
    ['2024-06-19T15:00:30Z', '2024-06-19T15:00Z', '2024-06-19T15:00:30Z/2024-06-19~T15:00:59Z'],
    // It is read in one zone, in which a day of another zone is not a day.
    ['2024-06-19[Asia/Seoul]', '2024-06-20[Europe/Berlin]', '2024-06-19/2024-06-20~T23:59+02:00'],
    [
      '2024-06-19T15:00[Asia/Seoul]',
      '2024-06-20T09:00[Europe/Berlin]',
      '2024-06-19T15:00+09:00/2024-06-20T09:00+02:00',
    ],
    // If an interval is itself an end, only one of its ends counts.
    ['1943~/1945', '1950', '1943~/1950'],
    ['1943', '1944/1950?', '1943/1950?'],
    ['1943', '1944/..', '1943/..'],
    ['1943', '1944/', '1943/'],
    ['[1667,1668]', '1700', '1667~/1700'],
    ['1600', '{1667,1668-02}', '1600/1668-02~'],
    ['[..1667]', '1700', '/1700'],
    ['1600', '{1667..}', '1600/..'],
    ['20', '21', '20XX/21XX'],
  ])('%s and %s: %s', (start, end, expected) => {
    expect(between(start, end)).toBe(expected);
    const span = spanBetween(parseDate(start), parseDate(end), '');
    const again = parseDate(expected, { timeZone: span.zone });
    expect([again.start, again.end]).toEqual([span.start, span.end]);
  });
});

test('whatever is written from a span is read as the same span', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Apia');
  const doubt = fc.constantFrom('', '~', '?', '%');
  fc.assert(
    fc.property(day, zones, fc.constantFrom(4, 7, 10, 16, 19, 23), doubt, (date, timeZone, length, mark) => {
      // Until 1972 some clocks differed from UTC by seconds.
      fc.pre(length <= 10 || date.getUTCFullYear() > 1972);
      const text = `${date.toISOString().slice(0, length)}${length <= 10 ? mark : ''}`;
      const span = parseDate(text, { timeZone });
      const again = parseDate(formatEDTF(span), { timeZone });
      const facts = ['start', 'end', 'precision', 'approximate', 'uncertain'] as const;
      for (const fact of facts) expect(again[fact]).toBe(span[fact]);
    }),
  );
});

describe('whatever parseDate() reads is written so that it reads the same bounds', () => {
  const number = (min: number, max: number, length = 2): fc.Arbitrary<string> =>
    fc.integer({ min, max }).map((value) => `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(length, '0')}`);
  const doubt = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('?', '~', '%'));
  const join = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((texts) => texts.join(''));
  const text = (value: string): fc.Arbitrary<string> => fc.constant(value);

  const RUNS = 1000;

  const zones = [
    ...['UTC', 'Asia/Seoul', 'Asia/Kathmandu', 'Asia/Manila', 'America/New_York', 'Europe/Paris', 'Pacific/Apia'],
    ...['Africa/Monrovia', 'Europe/Dublin', '+23:59', '-15:56', '-00:00', '+05:17', 'GMT+09:00', 'Z'],
  ];
  const year = fc.oneof(number(0, 9999, 4), number(1700, 2030, 4), number(1840, 2030, 4), number(-9999, -1, 4));
  const day = join(doubt, year, doubt, text('-'), doubt, number(1, 12), doubt, text('-'), doubt, number(1, 31), doubt);
  const plainDay = join(year, text('-'), number(1, 12), text('-'), number(1, 28), doubt);
  // The days on which zones have skipped, repeated or renamed hours.
  const oddDay = fc.constantFrom('1883-11-18', '2011-12-30', '1844-12-31', '1911-03-10', '1972-01-07', '2024-10-27');
  const fraction = fc.stringMatching(/^\d{1,9}$/).map((digits) => `.${digits}`);
  const clock = fc.oneof(
    number(0, 23),
    join(number(0, 23), text(':'), number(0, 59)),
    join(number(0, 23), text(':'), number(0, 59), text(':'), number(0, 59)),
    join(number(0, 23), text(':'), number(0, 59), text(':'), number(0, 59), fraction),
  );
  const where = fc.oneof(
    fc.constantFrom('', 'Z', '+09:00', '-03:30', '+14:00', '-12', '+0545'),
    fc.constantFrom(...zones.map((zone) => `[${zone}]`)),
  );
  const time = join(fc.oneof(plainDay, oddDay, day), text('T'), clock, where);
  const date = fc.oneof(
    join(year, doubt),
    join(doubt, year, doubt, text('-'), doubt, fc.oneof(number(1, 12), number(21, 41), text('XX'), text('1X')), doubt),
    day,
    plainDay,
    oddDay,
    join(
      plainDay,
      where.filter((zone) => zone.startsWith('[')),
    ),
    fc.stringMatching(/^-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?$/),
    fc.stringMatching(/^-?\d{2,3}[?~%]?$/),
    fc.stringMatching(/^-?\d{4}S[1-4]$/),
    fc.stringMatching(/^Y-?[1-9]\d{4,10}(S\d)?[?~%]?$/),
    fc.stringMatching(/^[+-]\d{6}-0[1-9]-1\d$/),
  );
  const point = fc.oneof(date, time);
  const range = fc.oneof(point, join(point, text('..'), point), join(text('..'), point), join(point, text('..')));
  const dates = fc.array(range, { minLength: 1, maxLength: 4 }).map((members) => members.join(','));
  const end = fc.oneof({ weight: 4, arbitrary: point }, fc.constantFrom('', '..'));
  const written = fc.oneof(
    { weight: 4, arbitrary: point },
    { weight: 2, arbitrary: join(end, text('/'), end) },
    dates.map((members) => `[${members}]`),
    dates.map((members) => `{${members}}`),
  );
  const context = fc.record({
    timeZone: fc.constantFrom(...zones),
    calendar: fc.constantFrom('gregorian' as const, 'gregorian' as const, 'julian' as const),
  });
  type Context = typeof context extends fc.Arbitrary<infer T> ? T : never;

  /** Texts that are not dates are not tested here. */
  const read = (source: string, options: Context): Span | undefined => {
    try {
      return parseDate(source, options);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return undefined;
    }
  };

  /** Where a float64 cannot tell milliseconds apart, another calendar or zone may be off by a day. */
  function expectSame(ms: number, expected: number): void {
    if (Math.abs(expected) > Number.MAX_SAFE_INTEGER && ms !== expected)
      expect(Math.abs(ms - expected)).toBeLessThan(2 * 86_400_000);
    else expect(ms).toBe(expected);
  }

  test('dates and times', () => {
    fc.assert(
      fc.property(point, context, (source, options) => {
        const span = read(source, options);
        fc.pre(span !== undefined);
        const again = parseDate(formatEDTF(span), { timeZone: span.zone });
        const { approximate, uncertain } = span;
        expect(again).toMatchObject({ approximate, uncertain });
        for (const fact of ['start', 'latestStart', 'earliestEnd', 'end'] as const) expectSame(again[fact], span[fact]);
        // A minute that its zone skipped may be half in one minute of UTC and half in the next.
        if (options.calendar === 'gregorian' && !again.set) expect(again.precision).toBe(span.precision);
      }),
      { numRuns: RUNS },
    );
  });

  test('intervals and sets', () => {
    fc.assert(
      fc.property(written, context, (source, options) => {
        const span = read(source, options);
        fc.pre(span !== undefined);
        const again = parseDate(formatEDTF(span), { timeZone: span.zone });
        for (const fact of ['start', 'end'] as const) expectSame(again[fact], span[fact]);
        expect(again).toMatchObject({ openStart: span.openStart, openEnd: span.openEnd });
        if (span.set) expect(again).toMatchObject({ set: span.set, members: { length: span.members?.length } });
        const isDoubtful = ({ approximate, uncertain }: Span): boolean => approximate || uncertain;
        if (isDoubtful(span)) expect(isDoubtful(again)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('any two dates that can be in order', () => {
    const options = fc.tuple(context, context);
    fc.assert(
      fc.property(written, written, options, (start, end, [first, second]) => {
        const [from, to] = [read(start, first), read(end, second)];
        fc.pre(from !== undefined && to !== undefined && to.end > from.start);
        const span = spanBetween(from, to, '');
        const again = parseDate(formatEDTF(span), { timeZone: span.zone });
        expectSame(again.start, span.start);
        expectSame(again.end, span.end);
      }),
      { numRuns: RUNS },
    );
  });

  test('numbers, to the microsecond', () => {
    const ms = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e13, max: 1e13, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.oneof(ms, ms.map(Math.round)), (ms) => {
        const span = parseDate(ms);
        const again = parseDate(formatEDTF(span));
        // Further away, a float64 cannot tell days apart.
        if (Math.abs(ms) > 1e23) return;
        // From 300 billion years on, distinct float64 times need not be times of day that can be written.
        const least = Math.abs(ms) > 1e22 ? 864e5 : Math.max(0.001, Math.abs(ms) * Number.EPSILON);
        expect(Math.abs(again.start - span.start)).toBeLessThanOrEqual(least);
        expect(Math.abs(again.end - span.end)).toBeLessThanOrEqual(2 * least);
      }),
      { numRuns: 1000, examples: [[-2.5788457223595118e25], [2.5788457223595118e25]] },
    );
  });
});
