import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/at-once.js';
import { parse, manyInSlices } from '../../src/formats/records.js';
import { endsOf } from './ends-of.js';

const read = (records: readonly object[]) => parse(JSON.stringify({ items: records })).document?.events ?? [];
const day = (date: string) => ({ date });
const at = (dateTime: string, timeZone?: string) => ({ dateTime, ...(timeZone !== undefined && { timeZone }) });

describe('a date that is an object is that of a record, before the day on which its entry was made', () => {
  const CREATED = '2024-01-01T00:00:00Z';

  test.each([
    [
      at('2024-06-19T10:00:00+02:00', 'Europe/Berlin'),
      at('2024-06-19T11:00:00+02:00'),
      '2024-06-19T10:00:00+02:00/2024-06-19T11:00:00+02:00',
    ],
    [
      at('2024-06-19T10:00', 'Europe/Berlin'),
      at('2024-06-19T05:00', 'America/New_York'),
      '2024-06-19T10:00[Europe/Berlin]/2024-06-19T05:00[America/New_York]',
    ],
    [
      at('2024-06-19T10:00:00.0000000', 'UTC'),
      at('2024-06-19T11:00:00.0000000', 'UTC'),
      '2024-06-19T10:00:00Z/2024-06-19T11:00:00Z',
    ],
    [at('2024-06-19T10:00:00', 'W. Europe Standard Time'), null, '2024-06-19T10:00:00[Europe/Berlin]'],
    [at('2024-06-19T10:00:00'), null, '2024-06-19T10:00:00'],
    [{ $date: '2024-06-19T10:00:00Z' }, { $date: '2024-06-19T11:00:00Z' }, '2024-06-19T10:00:00Z/2024-06-19T11:00:00Z'],
    [{ date: null, dateTime: '2024-06-19T10:00:00Z' }, null, '2024-06-19T10:00:00Z'],
    [day('2024-06-19'), null, '2024-06-19'],
  ])('%j %j', (start, end, expected) => {
    const [event] = read([{ created: CREATED, title: 'A', start, end }]);
    expect(endsOf(event)).toBe(expected);
    expect(event?.data).toEqual({ created: CREATED });
  });

  test('and a zone that nobody knows is kept', () => {
    expect(read([{ title: 'A', start: at('2024-06-19T10:00', 'Mars/Olympus') }])).toEqual([
      { title: 'A', date: '2024-06-19T10:00', data: { 'start zone': 'Mars/Olympus' } },
    ]);
  });

  test('but an object that says more stays as it is', () => {
    const start = { date: '2024-06-19', by: 'Ann' };
    expect(read([{ created: CREATED, title: 'A', start }])).toEqual([
      { date: '2024-01-01', title: 'A', data: { start } },
    ]);
  });
});

describe('an end that is a day', () => {
  const whole = (date: string) => at(`${date}T00:00:00.0000000`, 'UTC');

  test('is the first one after', () => {
    const events = read([
      { title: 'A', start: day('2024-06-20'), end: day('2024-06-22') },
      { title: 'B', start: day('2024-06-20'), end: day('2024-06-21') },
      { title: 'C', start: at('2024-06-20T10:00:00Z'), end: at('2024-06-21T10:00:00Z') },
    ]);
    expect(events.map(endsOf)).toEqual([
      '2024-06-20/2024-06-21',
      '2024-06-20',
      '2024-06-20T10:00:00Z/2024-06-21T10:00:00Z',
    ]);
  });

  test('is the last one where something ends on the day on which it begins', () => {
    const events = read([
      { title: 'A', start: day('2024-06-20'), end: day('2024-06-22') },
      { title: 'B', start: day('2024-06-20'), end: day('2024-06-20') },
    ]);
    expect(events.map(endsOf)).toEqual(['2024-06-20/2024-06-22', '2024-06-20']);
  });

  test('is written as a midnight of what takes whole days, too', () => {
    const span = { start: whole('2024-06-20'), end: whole('2024-06-22') };
    expect(
      read([
        { subject: 'A', isAllDay: true, ...span },
        { subject: 'B', isAllDay: false, ...span },
      ]).map(endsOf),
    ).toEqual(['2024-06-20/2024-06-21', '2024-06-20T00:00:00Z/2024-06-22T00:00:00Z']);
  });
});

describe('an end that is a day in a list of FullCalendar', () => {
  const flat = (start: string, end: string, allDay?: boolean) => ({
    ...{ title: 'A', start, end },
    ...(allDay !== undefined && { allDay }),
  });

  test('is the first one after', () => {
    const events = read([
      flat('2024-06-07', '2024-06-10', true),
      flat('2024-06-07', '2024-06-10'),
      flat('2024-06-07', '2024-06-08', true),
      flat('2024-06-07T00:00:00', '2024-06-10T00:00:00', true),
      flat('2024-06-07T00:00:00', '2024-06-10T00:00:00', false),
      flat('2024-06-07T10:00:00', '2024-06-07T12:00:00'),
    ]);
    expect(events.map(endsOf)).toEqual([
      '2024-06-07/2024-06-09',
      '2024-06-07/2024-06-09',
      '2024-06-07',
      '2024-06-07/2024-06-09',
      '2024-06-07T00:00:00/2024-06-10T00:00:00',
      '2024-06-07T10:00:00/2024-06-07T12:00:00',
    ]);
  });

  test.each([
    [
      'something ends on the day on which it begins',
      [flat('2024-06-07', '2024-06-07', true), flat('2024-06-07', '2024-06-10', true)],
    ],
    ['nothing is said of all day', [flat('2024-06-07', '2024-06-10')]],
  ])('is the last one where %s', (_, events) => {
    expect(endsOf(read(events).at(-1))).toBe('2024-06-07/2024-06-10');
  });
});

describe('dates of libraries, in lists of numbers,', () => {
  const dateOf = (issued: object) =>
    read([{ id: 'a', title: 'A', issued, accessed: { 'date-parts': [[2024, 1, 2]] } }])[0]?.date;

  test.each([
    [{ 'date-parts': [[2019, 5, 17]] }, '2019-05-17'],
    [{ 'date-parts': [['2019', '5']] }, '2019-05'],
    [{ 'date-parts': [[1999]] }, '1999'],
    [{ 'date-parts': [[-43]], circa: true }, '-0043~'],
    [{ 'date-parts': [[1999], [2001, 2]] }, '1999/2001-02'],
  ])('are as exact as these: %j', (issued, date) => expect(dateOf(issued)).toBe(date));

  test('are kept as they are where they are none', () => {
    expect(read([{ title: 'A', date: '1961', issued: { 'date-parts': [[2019, 13]] } }])).toEqual([
      { title: 'A', date: '1961', data: { issued: { 'date-parts': [[2019, 13]] } } },
    ]);
  });
});

describe('what says in ms how long it took', () => {
  const har = { startedDateTime: '2024-06-19T10:00:00.100+02:00', time: 120.5, request: { method: 'GET', url: '/a' } };

  test.each([
    [har, '2024-06-19T10:00:00.100+02:00/2024-06-19T08:00:00.220Z'],
    [{ ...har, time: -1 }, '2024-06-19T10:00:00.100+02:00'],
    [
      { title: 'A', started_at: '2024-06-19T10:00:00Z', duration_ms: 90_000 },
      '2024-06-19T10:00:00Z/2024-06-19T10:01:30.000Z',
    ],
    [{ title: 'A', started_at: '2024-06-19T10:00:00', duration_ms: 90_000 }, '2024-06-19T10:00:00'],
    [{ title: 'A', started_at: '2024-06-19T10:00:00Z', duration: 90_000 }, '2024-06-19T10:00:00Z'],
    [
      { title: 'A', start: '2024-06-19T10:00:00Z', end: '2024-06-20T10:00:00Z', durationMs: 1 },
      '2024-06-19T10:00:00Z/2024-06-20T10:00:00Z',
    ],
  ])('has an end: %j', (record, expected) => {
    expect(endsOf(read([record])[0])).toBe(expected);
  });

  test('does so in lines, too', () => {
    const line = JSON.stringify({ title: 'A', started: '2024-06-19T10:00:00Z', elapsedMs: 1000 });
    expect(endsOf(parse(`${line}\n${line}`).document?.events[1])).toBe('2024-06-19T10:00:00Z/2024-06-19T10:00:01.000Z');
  });
});

const MINUTES = fc.integer({ min: 0, max: 50_000_000 });

test('a date that is an object is read as if it stood alone', () => {
  const text = (minutes: number) => new Date(minutes * 60_000).toISOString();
  fc.assert(
    fc.property(fc.array(fc.tuple(MINUTES, fc.integer({ min: 1, max: 5000 })), { minLength: 1 }), (spans) => {
      const records = (wrap: (text: string) => unknown) =>
        spans.map(([start, length], index) => ({
          ...{ title: `A${String(index)}`, start: wrap(text(start)), end: wrap(text(start + length)) },
        }));
      expect(read(records((dateTime) => at(dateTime, 'Asia/Seoul')))).toEqual(
        read(records((date) => date.replace('.000Z', 'Z'))),
      );
    }),
    { numRuns: 30 },
  );
});

test('very many are read as few are', () => {
  const items = Array.from({ length: 20_001 }, (_, index) => ({
    ...{ created: '2024-01-01T00:00:00Z', title: `A${String(index)}` },
    ...(index % 2 === 0
      ? { start: day('2024-06-20'), end: day('2024-06-22') }
      : { start: at('2024-06-20T10:00:00', 'Europe/Berlin'), end: at('2024-06-20T11:00:00', 'Europe/Berlin') }),
  }));
  const { columns } = atOnce(manyInSlices({ items }, '{"items":[', {}));
  // All times are in one zone, so days are those of its calendar.
  expect(columns!.document?.timeZone).toBe('Europe/Berlin');
  expect([0, 1].map((row) => [columns!.start[row], columns!.end?.[row]])).toEqual([
    [Date.UTC(2024, 5, 19, 22), Date.UTC(2024, 5, 20, 22)],
    [Date.UTC(2024, 5, 20, 8), Date.UTC(2024, 5, 20, 9)],
  ]);
});

test('a date in parts is one, and its last day is one of the event', () => {
  const [era, bc] = read([
    { name: '大化', start: { year: 645, month: 7, day: 17 }, end: { year: 650, month: 3, day: 22 } },
    { name: 'Ides', start: { year: -44, month: '3', day: 15, hour: null }, end: { year: 14 } },
  ]);
  expect([era, bc]).toMatchObject([
    { start: '0645-07-17', end: '0650-03-22' },
    { start: '-0043-03-15', end: '0014' },
  ]);
});
