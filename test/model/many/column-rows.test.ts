import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventColumns } from '../../../src/model/event-columns.js';
import { EventTable } from '../../../src/model/event-table.js';
import type { LaneBy } from '../../../src/model/lanes.js';
import { columnRows } from '../../../src/model/many/column-rows.js';
import { isColumns } from '../../../src/model/many/is-columns.js';
import { tableOf } from '../../../src/model/many/many-table.js';
import { recordRows } from '../../../src/model/many/record-rows.js';
import type { Rows } from '../../../src/model/many/rows.js';
import { validate } from '../../../src/model/validate.js';
import { run, watched } from './run.js';

const DAY = 86_400_000;
const rowsOf = (columns: unknown, zone: string | null = null, laneBy: LaneBy = 'lane'): Rows =>
  run(columnRows(columns as EventColumns, zone, laneBy)).result;
const placesIn = ({ at }: Rows): number[] => [...at.keys()].filter((i) => !Number.isNaN(at[i]));
const problemsIn = (rows: Rows) => rows.issues.map(({ severity, code, path }) => [severity, code, path]);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const time = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: Date.UTC(2024, 5, 19), max: Date.UTC(2024, 5, 21) }) },
  { weight: 2, arbitrary: fc.integer({ min: -1e13, max: 1e13 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1e12, max: 2e12 }).map((n) => n / 8) },
);
const cell = fc.oneof(
  { weight: 8, arbitrary: time },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(NaN, null, undefined, '', 'soon', '5', Infinity, -Infinity, {}, true),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(5n, new Date(7), new Date(NaN)) },
);
const DIGITS = { day: 10, minute: 16, second: 19 } as const;
const LENGTHS = { day: DAY, minute: 60_000, second: 1000 } as const;
const precision = fc.constantFrom<keyof typeof DIGITS | undefined>('day', 'minute', 'second', undefined);

/** A cell as the date of a record. */
function dateOf(value: unknown, unit: keyof typeof DIGITS | undefined): unknown {
  const ms = typeof value === 'bigint' || (value instanceof Date && !Number.isNaN(+value)) ? Number(value) : value;
  if (typeof ms !== 'number' || !Number.isFinite(ms) || unit === undefined) return ms === '5' ? 'five' : ms;
  const text = new Date(Math.floor(ms / LENGTHS[unit]) * LENGTHS[unit]).toISOString().replace('.000Z', '');
  return text.slice(0, text.length - 19 + DIGITS[unit]) + (unit === 'day' ? '' : 'Z');
}

const given = fc
  .record({
    precision,
    rows: fc.array(
      fc.record({
        start: cell,
        end: cell,
        title: fc.constantFrom<unknown>('one', ' two ', '', null, undefined, 7, {}),
        id: fc.constantFrom<unknown>(undefined, null, '', 'own', 5),
        lane: fc.constantFrom<unknown>(0, 1, 7, 'x', '', null, undefined, NaN),
        importance: fc.constantFrom<unknown>(0.25, 1, NaN, -1, 2),
        event: fc.constantFrom<unknown>(
          ...[undefined, null, { url: 'https://example.org', end: '2030', calendar: 'julian' }, { title: 'three' }],
          ...[{ date: '1961', tags: ['t'], host: 'h' }, { description: 7 }],
        ),
      }),
      { maxLength: 12 },
    ),
    has: fc.record({
      end: fc.boolean(),
      title: fc.constantFrom('list', 'made', undefined),
      id: fc.constantFrom('list', 'made', undefined),
      lane: fc.boolean(),
      importance: fc.boolean(),
      event: fc.boolean(),
    }),
    calendar: maybe(fc.constantFrom('julian')),
    timeZone: maybe(fc.constantFrom('Europe/Berlin', 'Pacific/Apia')),
  })
  .map(({ precision: unit, rows, has, ...document }) => {
    const ids = rows.map(({ id }, i) =>
      typeof id === 'string' && id !== '' ? `${id} ${String(i)}` : id === 5 ? 50 + i : id,
    );
    const list = (name: 'title' | 'id', cells: readonly unknown[]) =>
      has[name] && { [name]: has[name] === 'list' ? cells : (i: number) => cells[i] };
    const columns = {
      ...{ precision: unit, document, lanes: ['a', { id: 'b', title: 'B' }], start: rows.map(({ start }) => start) },
      ...list(
        'title',
        rows.map(({ title }) => title),
      ),
      ...list('id', ids),
      ...(has.end && { end: rows.map(({ end }) => end) }),
      ...(has.lane && { lane: rows.map(({ lane }) => lane) }),
      ...(has.importance && { importance: rows.map(({ importance }) => importance) }),
      ...(has.event && { event: (i: number) => rows[i]!.event }),
    };
    const records = rows.map(({ start, end, title, lane, importance, event }, i) => {
      const own = (has.event ? event : undefined) as Record<string, unknown> | null | undefined;
      const { date: _, calendar: __, end: ___, ...rest } = own ?? {};
      const name =
        has.title && (typeof title === 'number' || (typeof title === 'string' && title !== '')) ? title : undefined;
      const last = has.end ? dateOf(end, unit) : undefined;
      return {
        ...rest,
        title: name ?? rest['title'] ?? `#${String(i + 1)}`,
        start: dateOf(start, unit),
        ...(!Number.isNaN(last) && last !== undefined && { end: last }),
        ...(has.id && { id: ids[i] }),
        ...(has.lane && { lane: typeof lane === 'number' ? (['a', 'b'][lane] ?? (lane === 7 ? '7' : '')) : lane }),
        ...(has.importance && { importance }),
        calendar: 'gregorian',
      };
    });
    return { columns, records: { ...document, lanes: [{ id: 'a' }, { id: 'b', title: 'B' }], events: records } };
  });
const zone = fc.constantFrom(null, 'UTC', 'Asia/Seoul', 'America/New_York');

describe('columns', () => {
  test('give the same events as records, few or many', () => {
    fc.assert(
      fc.property(
        given,
        zone,
        fc.constantFrom<LaneBy>('lane', 'host', ({ title }) => title),
        (both, own, laneBy) => {
          const rows = rowsOf(both.columns, own, laneBy);
          const many = run(recordRows(both.records, own, laneBy)).result;
          const few = validate(both.records, own === null ? {} : { timeZone: own });
          const places = placesIn(rows);
          expect([...rows.at]).toEqual([...many.at]);
          expect(rows.end).toEqual(many.end);
          expect(rows.bounds).toEqual(many.bounds);
          const { extent } = new EventTable(few.events);
          if (extent) expect(rows.bounds).toMatchObject(extent);
          expect([rows.laneIds, rows.lane]).toEqual([many.laneIds, many.lane]);
          expect([rows.rejected, rows.timeZone, rows.document]).toEqual([many.rejected, many.timeZone, many.document]);
          const events = places.map((place) => rows.event(place));
          expect(events.map(({ id, span }) => ({ id, span: inOwnWords(span) }))).toEqual(
            few.events.map(({ id, span }) => ({ id, span: inOwnWords(span, few.timeZone) })),
          );
          for (const [i, { event }] of few.events.entries()) {
            const { calendar: _, ...fields } = event;
            expect(withoutDates(events[i]!.event)).toEqual(withoutDates(fields));
          }
          for (const [i, { id }] of events.entries()) expect(rows.find(id)).toBe(places[i]);
          expect(problemsIn(rows).sort()).toEqual(
            problemsIn(many)
              .map(([severity, code, path]) => [
                ...[severity, code],
                path!.replace(
                  /^\/events\/(\d+)(?:\/(start|end))?$/,
                  (_, i: string, name = 'start') => `/${String(name)}/${i}`,
                ),
              ])
              .sort(),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of days reach to the end of the last, and their dates say no more than the day', () => {
    const [start, end] = [Date.UTC(2024, 5, 19), Date.UTC(2024, 5, 21)];
    const rows = rowsOf({ precision: 'day', start: [start, start], end: [end, start], title: ['a', 'b'] });
    expect([...rows.end!]).toEqual([end + DAY, start + DAY]);
    expect(rows.bounds).toMatchObject({ start, end: end + DAY });
    expect(rows.event(0).event).toMatchObject({ start: '2024-06-19', end: '2024-06-21' });
    expect(rows.event(0).span).toMatchObject({ end: end + DAY, endPrecision: 'day' });
  });

  test('of days that a zone had not are shown all the same', () => {
    const rows = rowsOf({ precision: 'day', start: [Date.UTC(2011, 11, 30)], title: ['a'] }, 'Pacific/Apia');
    expect(rows.rejected).toBe(0);
    expect(rows.event(0).span.start).toBe(rows.at[0]);
  });

  test('of days share each of them in the order of the data', () => {
    const day = Date.UTC(2024, 5, 19);
    const { at } = rowsOf({ precision: 'day', start: Float64Array.of(day, day + DAY, day), title: ['a', 'b', 'c'] });
    expect([...at]).toEqual([day + DAY / 4, day + 1.5 * DAY, day + 0.75 * DAY]);
  });

  test('with errors are reported, and the rest is shown', () => {
    const start = [0, 1, 2];
    expect(problemsIn(rowsOf({ start, end: [5], lane: 'x', title: 7, id: {}, precision: 'hour' })).sort()).toEqual([
      ['warning', 'invalid-field', '/id'],
      ['warning', 'invalid-field', '/lane'],
      ['warning', 'invalid-field', '/precision'],
      ['warning', 'invalid-field', '/title'],
      ['warning', 'uneven-columns', '/end'],
    ]);
    const none = { end: null, lane: null, lanes: null, title: null, id: null, importance: null, precision: null };
    expect(problemsIn(rowsOf({ start, ...none, document: null }))).toEqual([]);
    expect(problemsIn(rowsOf({ start, lanes: 'x' }))).toEqual([['error', 'not-a-list', '/lanes']]);
    expect(rowsOf({ start, lane: [0, 1, 2], lanes: [{ id: 5 }, null] }).laneIds).toEqual(['0', '1', '2']);
  });

  test('with errors in every row have all of them counted, and a hundred listed', () => {
    const rows = rowsOf({ start: new Float64Array(70_000).fill(NaN) });
    expect([rows.rejected, rows.bounds]).toMatchObject([70_000, { start: Infinity, end: -Infinity }]);
    expect(rows.issues).toHaveLength(100);
    expect(rowsOf({ start: new Float64Array(500).fill(2), end: new Float64Array(500) }).issues).toHaveLength(100);
  });

  test('tell the lanes that are shown; other lanes are only of their events', () => {
    const columns = { start: [5], event: () => ({ lane: 'own', host: 'h' }) };
    expect(rowsOf(columns).event(0).event.lane).toBeUndefined();
    expect(rowsOf(columns, null, 'host').event(0).event.lane).toBe('own');
    expect(rowsOf(columns, null, 'host').laneIds).toEqual(['h']);
  });

  test('without titles are numbered', () => {
    expect(rowsOf({ start: [5] }).event(0)).toMatchObject({ id: '1-1', event: { title: '#1', start: 5 } });
  });

  test('find their events by ids, and nothing by unknown ids', () => {
    const ids = ['0', '1', '', '3', '9-x'];
    const rows = rowsOf({ start: [0, 1, 2, NaN, 4], id: ids, title: (i: number) => `t${String(i)}` });
    expect(['0', '1', '3-t2', '9-x'].map((id) => rows.find(id))).toEqual([0, 1, 2, 4]);
    expect(['3', '2', '5-t4', '', '-1', '99-x', '1-t0'].map((id) => rows.find(id))).toEqual(Array(7).fill(undefined));
  });

  test('are searched for an id once, not in every frame', () => {
    let reads = 0;
    const rows = rowsOf({ start: new Float64Array(1000), id: (i: number) => (reads++, `id ${String(i)}`) });
    expect(reads).toBe(0);
    expect([rows.find('id 999'), rows.find('id 999')]).toEqual([999, 999]);
    expect(reads).toBe(1000);
  });

  test('make what is not stored when it is asked for, and keep it', () => {
    const asked: number[] = [];
    const rows = rowsOf({ start: new Float64Array(9), title: (i: number) => (asked.push(i), 'x') });
    expect(asked).toEqual([]);
    expect(rows.event(3)).toBe(rows.event(3));
    expect(asked).toEqual([3]);
  });

  test('are not copied where they are times in one array, though some be missing', () => {
    const start = Float64Array.of(1, NaN, 3, -0);
    expect(rowsOf({ start }).at).toBe(start);
    const sorted = Float64Array.of(1, 2, 3);
    const column = run(tableOf(rowsOf({ start: sorted }))).result.lanes.get('')!;
    sorted[2] = 7;
    expect(column.at(2)).toBe(7);
  });

  test('are copied where they hold what is no time, and never changed', () => {
    const start = Float64Array.of(1, Infinity, 3, NaN, -Infinity);
    const rows = rowsOf({ start });
    expect([...rows.at]).toEqual([1, NaN, 3, NaN, NaN]);
    expect([rows.rejected, rows.bounds]).toMatchObject([3, { start: 1, end: 4 }]);
    expect([...start]).toEqual([1, Infinity, 3, NaN, -Infinity]);
    const days = Float64Array.of(0, 0);
    rowsOf({ start: days, precision: 'day' });
    expect([...days]).toEqual([0, 0]);
  });

  test('yield at least every 65,536 events while they are read', () => {
    for (const unit of ['millisecond', 'minute']) {
      const { list, looks } = watched(Float64Array.from({ length: 200_000 }, (_, i) => i));
      const build = columnRows({ start: list, precision: unit } as EventColumns, null, 'lane');
      let step = build.next();
      for (; step.done !== true; step = build.next()) expect(looks()).toBeLessThan(4 * 65_536);
      expect(looks()).toBeLessThan(4 * 65_536);
      expect(step.value.at).toHaveLength(200_000);
    }
  });
});

test.each([
  [{ start: [] }, true],
  [{ start: new Float64Array(1) }, true],
  [{ start: [], events: [] }, false],
  [{ start: '1961' }, false],
  [{ start: new DataView(new ArrayBuffer(8)) }, false],
  [[], false],
  [null, false],
])('isColumns(%j) is %s', (data, expected) => {
  expect(isColumns(data)).toBe(expected);
});

/** A span without its source text; `zone`: times of columns are written in the zone of the axis. */
function inOwnWords(part: unknown, zone?: string): unknown {
  if (Object(part) !== part || Array.isArray(part)) return part;
  const { source: _, ...own } = part as Record<string, unknown>;
  const parts = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, inOwnWords(value, zone)]));
  return zone !== undefined && 'zone' in parts && parts['precision'] !== 'day' ? { ...parts, zone } : parts;
}
const withoutDates = ({ start: _, end: __, ...fields }: object & { start?: unknown; end?: unknown }) => fields;

test('infinite times cost no more than missing ones: the times are copied once', () => {
  let copies = 0;
  class Counted extends Float64Array {
    override slice(...args: Parameters<Float64Array['slice']>) {
      copies++;
      return Float64Array.from(this).slice(...args);
    }
  }
  const given = Counted.from({ length: 3000 }, (_, i) =>
    i % 3 === 0 ? [Infinity, -Infinity, NaN][(i / 3) % 3]! : 5000 - i,
  );
  const rows = rowsOf({ start: given });
  expect([copies, rows.rejected, placesIn(rows).length]).toEqual([1, 1000, 2000]);
  expect([given[0], given[3]]).toEqual([Infinity, -Infinity]);
  const [column] = run(tableOf(rows)).result.lanes.values();
  const times = Array.from({ length: column!.length }, (_, i) => column!.at(i));
  expect(times).toEqual([...given].filter(Number.isFinite).sort((a, b) => a - b));
});
