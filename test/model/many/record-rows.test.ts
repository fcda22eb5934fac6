import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventTable } from '../../../src/model/event-table.js';
import { laneReader, type LaneBy } from '../../../src/model/lanes.js';
import { recordRows } from '../../../src/model/many/record-rows.js';
import type { Rows } from '../../../src/model/many/rows.js';
import { validate, type Validated } from '../../../src/model/validate.js';
import { finiteBounds } from '../../../src/time/span.js';
import { run } from './run.js';

const rowsOf = (data: unknown, zone: string | null = null, laneBy: LaneBy = 'lane'): Rows =>
  run(recordRows(data, zone, laneBy)).result;
const placesIn = ({ at }: Rows): number[] => [...at.keys()].filter((i) => !Number.isNaN(at[i]));
const DAY = 86_400_000;

/** Problems of fields that the picture does not need are reported when the event is read. */
const problems = ({ issues }: Pick<Rows, 'issues'>) =>
  issues
    .filter(({ code, path }) => code !== 'invalid-field' || !path.startsWith('/events'))
    .map(({ severity, code, path, message, record: own }) => ({
      ...{ severity, code, path, message },
      record: path.startsWith('/events/') ? own : undefined,
    }))
    .sort((a, b) => (`${a.path} ${a.code}` < `${b.path} ${b.code}` ? -1 : 1));

/** Expects the same results for many events as for few. */
function expectToAgree(data: unknown, zone: string | null = null, laneBy: LaneBy = 'lane'): void {
  const rows = rowsOf(data, zone, laneBy);
  const few: Validated = validate(data, zone === null ? {} : { timeZone: zone });
  const places = placesIn(rows);
  expect(places.map((place) => rows.event(place))).toEqual(few.events);
  expect([rows.rejected, rows.timeZone, rows.eras]).toEqual([few.rejected, few.timeZone, few.eras]);
  expect(rows.document).toEqual({ ...few.document, events: [] });
  const { extent } = new EventTable(few.events);
  if (extent) {
    expect(rows.bounds).toMatchObject(extent);
    const { first, last } = rows.bounds;
    expect(finiteBounds(rows.event(first).span).start).toBe(extent.start);
    expect(extent.end - finiteBounds(rows.event(last).span).end).toBeLessThanOrEqual(1);
  }
  const laneOf = laneReader(laneBy);
  few.events.forEach(({ id, event, span }, i) => {
    const place = places[i]!;
    const { start, end } = finiteBounds(span);
    expect(rows.at[place]).toBeGreaterThanOrEqual(start);
    expect(rows.at[place]).toBeLessThan(end);
    if (span.kind === 'interval')
      expect([rows.at[place], rows.end?.[place]]).toEqual([start, span.openEnd ? Infinity : end]);
    else expect(rows.end?.[place] ?? NaN).toBeNaN();
    expect(rows.laneIds[rows.lane?.[place] ?? 0]).toBe(laneOf(event));
    expect(rows.find(id)).toBe(place);
    expect(rows.importance?.[place] ?? 0.5).toBe(Math.fround(event.importance ?? 0.5));
  });
  expect(problems(rows)).toEqual(problems(few));
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const bad = fc.constantFrom<unknown>(null, '', NaN, Infinity, true, 'soon', {}, [], -1, '..', new Date(NaN));
const date = fc.oneof(
  { weight: 2, arbitrary: bad },
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      ...['2024-06-19', '2024-06-20', '2024-06-31', '1961', '1943/1945', '1940~', '[1667,1760-12]', ' 2024-06-19 '],
      ...['2024-06-19T10:00Z', '2024-06-19T10:00:30.5+09:00', '2024-06-19T10:00-00:00', '2024-06-19 10:00Z'],
      ...['2024-06-19T10:00', '2011-12-30', '1900-02-29', 'Spring, 2002', '2024-06-19~', '2024-02-29'],
      new Date(Date.UTC(2024, 5, 19)),
    ),
  },
  { weight: 6, arbitrary: fc.integer({ min: -1e13, max: 1e13 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1e12, max: 2e12 }).map((n) => n / 8) },
  { weight: 1, arbitrary: fc.constantFrom(-4.35e20, 8.64e15, 9e15) },
);
const id = fc.oneof(
  fc.constantFrom<unknown>('a', 'a-2', '1', '2-one', '3-two', '2-one-2', 3, 0, '0', '', null, {}, true),
  fc.integer({ min: 0, max: 9 }).map((n) => `${String(n)}-one`),
);
const record = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 'x', 7, [], ['1961', 'x']) },
  {
    weight: 12,
    arbitrary: fc.record(
      {
        title: fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom<unknown>('one', ' two ', 7, '조약 체결') },
          { weight: 1, arbitrary: fc.constantFrom<unknown>('', '  ', null, {}, 'x'.repeat(501), NaN) },
        ),
        start: maybe(date),
        date: maybe(date),
        end: maybe(date),
        id: maybe(id),
        lane: maybe(fc.constantFrom<unknown>('x', 'y', 5, true, ['x'], '', null)),
        host: maybe(fc.constantFrom<unknown>('h', 7, null)),
        data: maybe(fc.constantFrom<unknown>({ lane: 'z', host: 'i' }, null, 5, {})),
        importance: maybe(fc.constantFrom<unknown>(0.3, 1, 2, -1, NaN, '1', null)),
        calendar: fc.constantFrom<unknown>(undefined, undefined, undefined, 'julian', 'maya'),
      },
      { requiredKeys: ['title'] },
    ),
  },
);
const zone = fc.constantFrom(null, 'UTC', 'Asia/Seoul', 'America/New_York', 'Pacific/Apia');
const document = fc.record(
  {
    events: fc.array(record, { maxLength: 12 }),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Mars/Olympus', 7),
    calendar: fc.constantFrom('julian', 'maya'),
    title: fc.constantFrom('T', null),
    lanes: fc.constantFrom<unknown>([{ id: 'x', title: 'X' }, 5], 'none'),
    eras: fc.constantFrom<unknown>([{ title: 'E', start: '1900', end: '1910' }], [{}]),
  },
  { requiredKeys: ['events'] },
);

describe('many records', () => {
  test('are read like few, whatever is in them', () => {
    fc.assert(
      fc.property(document, zone, (data, own) => {
        expectToAgree(data, own);
      }),
      { numRuns: 600 },
    );
  });

  test('stand in the lanes that few would', () => {
    const by = fc.constantFrom<LaneBy>(
      'host',
      'title',
      'importance',
      'data',
      ({ id: own }) => own,
      (event) => (event.data as { host?: unknown } | null | undefined)?.host,
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), by, (events, laneBy) => {
        expectToAgree({ events }, null, laneBy);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['an id that another makes of its title, before and after', [{ id: '2-b' }, {}, { id: '2-b' }, { id: '2-b-2' }]],
    ['an id that an earlier one made', [{}, { id: '1-b' }, { id: '1-b-2' }]],
    ['an id that is one less than their numbers', [{ id: '0' }, { id: '1' }, { id: '2' }]],
  ])('have the ids that few would: %s', (_, ids) => {
    expectToAgree(ids.map((own) => ({ ...own, title: 'b', date: '1961' })));
  });

  test('can be objects of classes, whose fields are no properties of their own', () => {
    class Row {
      readonly #start = '1961';
      get title() {
        return 'Treaty';
      }
      get start() {
        return this.#start;
      }
    }
    expectToAgree([new Row(), new Row()]);
  });

  test('that all want one id get theirs in time that grows as they do', () => {
    const rows = rowsOf(Array.from({ length: 200_000 }, () => ({ id: 'a', title: 'x', start: 0 })));
    expect(rows.event(199_999).id).toBe('a-200000');
    expect(rows.find('a-200000')).toBe(199_999);
    expect(rows.issues).toHaveLength(100);
  });

  test('with errors are all counted, and a hundred of them listed', () => {
    const rows = rowsOf(Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? { title: 'x', date: 'never' } : null)));
    expect([rows.rejected, rows.bounds]).toMatchObject([5000, { start: Infinity, end: -Infinity }]);
    expect(rows.issues).toHaveLength(100);
    expect(rows.issues.slice(0, 2).map(({ code, path }) => [code, path])).toEqual([
      ['invalid-date', '/events/0/date'],
      ['not-an-event', '/events/1'],
    ]);
    const ends = Array.from({ length: 5000 }, () => ({ title: 'x', start: '1945', end: '1943' }));
    expect(rowsOf(ends).issues.map(({ path }) => path)).toEqual(
      ends.slice(0, 100).map((_, i) => `/events/${String(i)}/end`),
    );
  });

  test('have as many lanes as can be numbered; the rest share one, with one issue', () => {
    const rows = rowsOf(Array.from({ length: 65_540 }, (_, i) => ({ title: 'x', start: i, lane: `l${String(i)}` })));
    expect(rows.laneIds).toHaveLength(65_536);
    expect([65_534, 65_535, 65_539].map((i) => rows.laneIds[rows.lane![i]!])).toEqual(['l65534', '', '']);
    expect(rows.issues.map(({ code }) => code)).toEqual(['too-many-lanes']);
  });

  test('of a day share it in the order of the data', () => {
    const { at } = rowsOf(['2024-06-19', 0, '2024-06-19', '2024-06-19'].map((start) => ({ start, title: 'x' })));
    const day = Date.UTC(2024, 5, 19);
    expect([...at]).toEqual([day + DAY / 6, 0, day + DAY / 2, day + (5 * DAY) / 6]);
  });

  test('are each read once, when they are requested', () => {
    let reads = 0;
    const events = Array.from({ length: 3000 }, (_, i) => ({
      ...{ title: 'x', start: i },
      get url() {
        reads++;
        return 'https://example.org/';
      },
    }));
    const rows = rowsOf(events);
    expect(reads).toBe(0);
    expect(rows.event(7)).toBe(rows.event(7));
    expect(reads).toBe(1);
  });

  test('yield while they are read', () => {
    const { rests } = run(
      recordRows(
        Array.from({ length: 200_000 }, (_, i) => ({ title: 'x', start: i })),
        null,
        'lane',
      ),
    );
    expect(rests).toBeGreaterThanOrEqual(Math.floor(200_000 / 65_536));
    const days = Array.from({ length: 200_000 }, () => ({ title: 'x', start: '2024-06-19' }));
    expect(run(recordRows(days, null, 'lane')).rests).toBeGreaterThanOrEqual(rests + 2 * Math.floor(200_000 / 65_536));
  });
});
