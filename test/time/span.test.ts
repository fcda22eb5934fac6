import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/time/parse-date.js';
import { finiteBounds, spanMiddle, type Span } from '../../src/time/span.js';
import { asTime, lastBefore } from '../../src/time/time.js';

const utc = (day: string): number => Date.parse(`${day}T00:00Z`);
const bounds = ({ start, latestStart, earliestEnd, end }: Span): readonly number[] => [
  start,
  latestStart,
  earliestEnd,
  end,
];

/** The normalisation table of the model: a text, and the four bounds that it means. */
describe('a span has four ends', () => {
  const [y1961, y1962] = [utc('1961-01-01'), utc('1962-01-01')];
  const [y1943, y1944, y1945, y1946] = [1943, 1944, 1945, 1946].map((year) => utc(`${String(year)}-01-01`));

  test.each([
    ['a date: at some time within it', '1961', [y1961, y1962, y1961, y1962], 'instant'],
    ['a start and an end', '1943/1945', [y1943, y1944, y1945, y1946], 'interval'],
    ['an open end: it goes on', '1961/..', [y1961, y1962, Infinity, Infinity], 'interval'],
    ['an unknown end: it may have ended at once', '1961/', [y1961, y1962, y1961, Infinity], 'interval'],
    ['an open start', '../1961', [-Infinity, -Infinity, y1961, y1962], 'interval'],
    ['an unknown start', '/1961', [-Infinity, y1962, y1961, y1962], 'interval'],
    [
      'unspecified digits',
      '19XX',
      [utc('1900-01-01'), utc('2000-01-01'), utc('1900-01-01'), utc('2000-01-01')],
      'instant',
    ],
    [
      'one of several dates',
      '[1667,1760-12]',
      [utc('1667-01-01'), utc('1761-01-01'), utc('1667-01-01'), utc('1761-01-01')],
      'instant',
    ],
    [
      'all of several dates',
      '{1960,1961-12}',
      [utc('1960-01-01'), utc('1961-01-01'), utc('1961-12-01'), utc('1962-01-01')],
      'interval',
    ],
    ['a doubt does not change them', '1961%', [y1961, y1962, y1961, y1962], 'instant'],
  ] as const)('%s: %s', (_, text, expected, kind) => {
    const span = parseDate(text);
    expect(bounds(span)).toEqual(expected);
    expect(span.kind).toBe(kind);
  });

  test('an interval keeps its two ends, each as exact and as sure as it was written', () => {
    const span = parseDate('1984~/2004-06?');
    expect(span).toMatchObject({ precision: 'year', endPrecision: 'month', approximate: true, uncertain: true });
    expect(span.from).toMatchObject({ approximate: true, uncertain: false, source: '1984~' });
    expect(span.to).toMatchObject({ approximate: false, uncertain: true, source: '2004-06?' });
  });

  test('a set keeps its members', () => {
    const span = parseDate('[1667,1668,1670..1672]');
    expect(span.set).toBe('one');
    expect(span.members?.map(({ source }) => source)).toEqual(['1667', '1668', '1670..1672']);
    expect(parseDate('{1960,1961-12}').set).toBe('all');
  });

  test('what is open has finite bounds where something is known', () => {
    expect(finiteBounds(parseDate('1961/..'))).toEqual({ start: y1961, end: y1962 });
    expect(finiteBounds(parseDate('[..1961]'))).toEqual({ start: y1961, end: y1962 });
    expect(spanMiddle(parseDate('1950S2'))).toBe(utc('1950-01-01'));
  });
});

test('a set may have as many dates as a file has room for', () => {
  const members = Array.from({ length: 200_000 }, (_, i) => String(1000 + (i % 1000)));
  for (const set of [`[${members.join(',')}]`, `{${members.join(',')}}`]) {
    const span = parseDate(set);
    expect([span.start, span.end]).toEqual([utc('1000-01-01'), utc('2000-01-01')]);
    expect(finiteBounds(span)).toEqual({ start: utc('1000-01-01'), end: utc('2000-01-01') });
    expect(spanMiddle(span)).toBe((utc('1000-01-01') + utc('2000-01-01')) / 2);
  }
});

describe('precision', () => {
  test.each([
    ['2024-06-19T15:00:00.123456789', 'nanosecond'],
    ['2024-06-19T15:00:00.1234', 'microsecond'],
    ['2024-06-19T15:00:00.1', 'millisecond'],
    ['2024-06-19T15:00:00', 'second'],
    ['2024-06-19T15:00', 'minute'],
    ['2024-06-19T15', 'hour'],
    ['2024-06-19', 'day'],
    ['2024-06', 'month'],
    ['2024-21', 'season'],
    ['2024-33', 'quarter'],
    ['2024-37', 'quadrimester'],
    ['2024-40', 'semester'],
    ['2024', 'year'],
    ['202X', 'decade'],
    ['20', 'century'],
    ['2XXX', 'millennium'],
    ['Y-66000000S2', 'megaannum'],
    ['Y-13800000000S3', 'megaannum'],
    ['Y-13800000000S2', 'gigaannum'],
  ])('%s is known to the %s', (text, precision) => {
    expect(parseDate(text).precision).toBe(precision);
  });
});

test('what is shorter than the resolution of a float64 still has an end after its start', () => {
  for (const input of ['2024-06-19T15:00:00.123456789', -4.35e20, 5e-324]) {
    const span = parseDate(input);
    expect(span.end).toBeGreaterThan(span.start);
  }
});

describe('the Julian calendar', () => {
  test.each([
    ['1917-10-25', '1917-11-07'],
    ['1700-02-29', '1700-03-11'],
    ['1582-10-05', '1582-10-15'],
    ['0325-03-21', '0325-03-22'],
  ])('%s was %s', (julian, gregorian) => {
    const span = parseDate(julian, { calendar: 'julian' });
    expect(span).toMatchObject({ start: utc(gregorian), source: julian, calendar: 'julian' });
  });

  test('has its own months, years and leap days', () => {
    expect(bounds(parseDate('1917', { calendar: 'julian' })).slice(0, 2)).toEqual([
      utc('1917-01-14'),
      utc('1918-01-14'),
    ]);
    expect(() => parseDate('1700-02-29')).toThrow('a day that 1700-02 has');
  });
});

test('lastBefore() the end of a moment known to the millisecond is that moment', () => {
  expect(lastBefore(asTime(1001), asTime(1000))).toBe(1000);
});

test.each(['Y-900000', 'Y-300000', '-0043', '2024-06-19'])(
  'lastBefore() the end of %s is within it, however far back',
  (date) => {
    const { start, end } = parseDate(date);
    expect(lastBefore(end, start)).toBeLessThan(end);
    expect(lastBefore(end, start)).toBeGreaterThanOrEqual(start);
  },
);
