import * as arrow from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import * as arrowFormat from '../../src/formats/arrow.js';
import * as parquetFormat from '../../src/formats/parquet.js';
import type { Parsed, ParseOptions } from '../../src/formats/parsed.js';
import { MANY_ROWS } from '../../src/formats/tables/stored-table.js';
import { inSlices } from '../../src/in-slices.js';
import type { EventColumns } from '../../src/model/event-columns.js';
import { rest } from '../../src/rest.js';

const DAY = 86_400_000;
const HOUR = DAY / 24;
const ROWS = 25_000;
const FIRST = Date.UTC(2024, 0, 1);

const list = <Value>(make: (index: number) => Value, length = ROWS): Value[] =>
  Array.from({ length }, (_, index) => make(index));
/** The hours of three years, unsorted. */
const hours = list((index) => FIRST + ((index * 7919) % ROWS) * HOUR);
const titles = list((index) => `event ${String(index)}`);

type Options = Parameters<typeof parquetWriteBuffer>[0];
const parquet = (options: Options): Uint8Array => new Uint8Array(parquetWriteBuffer(options));
const arrowTable = (columns: Record<string, readonly unknown[]>, types: Record<string, arrow.DataType> = {}) =>
  arrow.tableFromArrays(columns as Record<string, unknown[]>, { types, useBigInt: true });
const arrowFile = (columns: Record<string, readonly unknown[]>, types: Record<string, arrow.DataType> = {}) =>
  arrow.tableToIPC(arrowTable(columns, types), { format: 'file' })!;

/** A table with a column of dates as text. */
const texts = (dates: readonly string[], options: ParseOptions = {}): Promise<Parsed> =>
  parquetFormat.parse(
    parquet({
      columnData: [
        { name: 'date', data: [...dates], type: 'STRING' },
        { name: 'title', data: list((index) => `event ${String(index)}`, dates.length), type: 'STRING' },
      ],
    }),
    { name: 'x.parquet', ...options },
  );

const columnsIn = ({ columns, document, issues }: Parsed): EventColumns => {
  expect(issues).toEqual([]);
  expect(document?.events).toEqual([]);
  return columns!;
};
const titleOf = ({ title }: EventColumns, index: number): unknown => (title as (index: number) => string)(index);

const EVERYTHING = {
  began: list((index) => (index % 100 === 7 ? null : new Date(hours[index]!))),
  ended: list((index) => (index % 2 === 0 ? new Date(hours[index]! + HOUR / 2) : null)),
  title: titles,
  category: list((index) => (index % 5 === 4 ? null : `kind ${String(index % 5)}`)),
  importance: list((index) => (index === 3 ? 0.9 : null)),
  id: list((index) => `e${String(index)}`),
  guests: list((index) => (index === 0 ? 2n ** 60n : BigInt(index))),
};

const expectEverything = (columns: EventColumns): void => {
  expect(columns.start).toBeInstanceOf(Float64Array);
  expect(columns.start).toHaveLength(ROWS);
  expect([5, 6, 7].map((row) => columns.start[row])).toEqual([hours[5], hours[6], NaN]);
  expect([columns.end?.[0], columns.end?.[1]]).toEqual([hours[0]! + HOUR / 2, NaN]);
  expect(columns.precision).toBe('minute');
  expect(columns.lane).toBeInstanceOf(Uint16Array);
  expect(columns.lanes).toEqual(['kind 0', 'kind 1', 'kind 2', 'kind 3', '']);
  expect([3, 4, 5].map((row) => columns.lane?.[row])).toEqual([3, 4, 0]);
  expect(titleOf(columns, 12_345)).toBe('event 12345');
  expect((columns.id as (index: number) => string)(17)).toBe('e17');
  expect([columns.importance?.[2], columns.importance?.[3]]).toEqual([0.5, expect.closeTo(0.9)]);
  expect(columns.event?.(24_999)).toMatchObject({ data: { guests: 24_999 } });
  expect(columns.event?.(0).data).toEqual({ guests: String(2n ** 60n) });
};

test('a Parquet file of many rows in several groups becomes columns', async () => {
  const columnData = Object.entries(EVERYTHING).map(([name, data]) => ({ name, data }));
  const bytes = parquet({
    columnData,
    rowGroupSize: 6000,
    schema: [
      { name: 'root', num_children: 7 },
      { name: 'began', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' },
      { name: 'ended', type: 'INT64', converted_type: 'TIMESTAMP_MICROS', repetition_type: 'OPTIONAL' },
      { name: 'title', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      { name: 'category', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'importance', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
      { name: 'id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      { name: 'guests', type: 'INT64', repetition_type: 'REQUIRED' },
    ],
  });
  expectEverything(columnsIn(await parquetFormat.parse(bytes)));
});

const TYPES = {
  began: arrow.timestamp(arrow.TimeUnit.NANOSECOND, 'UTC'),
  ended: arrow.timestamp(arrow.TimeUnit.MILLISECOND, 'Asia/Seoul'),
  category: arrow.dictionary(arrow.utf8()),
  guests: arrow.int64(),
};

test('an Arrow file of many rows becomes columns, as does the table in a script', async () => {
  expectEverything(columnsIn(await arrowFormat.parse(arrowFile(EVERYTHING, TYPES))));
  const table = arrowTable(EVERYTHING, TYPES);
  expectEverything(arrowFormat.columnsOf(table));
});

test('a table from a script needs only names, rows and values, whatever library it is from', () => {
  const values: Record<string, readonly unknown[]> = {
    day: [new Date(FIRST), null],
    name: ['a', 'b'],
    size: [12n, { toJSON: () => 'twelve' }],
  };
  const table: arrowFormat.GivenTable = {
    numRows: 2,
    schema: { fields: Object.keys(values).map((name) => ({ name })) },
    getChild: (name) => ({
      at: (index) => values[name]![index],
      ...(name === 'day' && { type: { typeId: arrow.Type.Date, unit: arrow.DateUnit.DAY } }),
    }),
  };
  const columns = arrowFormat.columnsOf(table);
  expect(columns).toMatchObject({ start: Float64Array.of(FIRST, NaN), precision: 'day' });
  expect([0, 1].map((index) => [titleOf(columns, index), columns.event?.(index).data])).toEqual([
    ['a', { size: 12 }],
    ['b', { size: 'twelve' }],
  ]);
});

test('a table from a script without dates throws', () => {
  const table = arrowTable({ name: ['a', 'b'], size: [1, 2] }) as unknown as arrowFormat.GivenTable;
  expect(() => arrowFormat.columnsOf(table)).toThrow(/^the table has no column of dates; it has “name”, “size”/);
  expect(() => arrowFormat.columnsOf(table, { fields: 'date:name' })).toThrow(
    /no dates that can be read.*"a" in “name”/,
  );
  const years = arrowTable({ name: ['a', 'b'], year: [1914, 1918] }) as unknown as arrowFormat.GivenTable;
  expect(() => arrowFormat.columnsOf(years)).toThrow(/less than a day/);
});

test('up to twenty thousand rows a table is a document', async () => {
  const of = (rows: number) => texts(list(() => '2024-06-19', rows));
  const [few, many] = [await of(MANY_ROWS), await of(MANY_ROWS + 1)];
  expect([few.document?.events.length, few.columns]).toEqual([MANY_ROWS, undefined]);
  expect([many.document?.events.length, many.columns?.start.length]).toEqual([0, MANY_ROWS + 1]);
});

test('days are days in every zone, and days among times begin at midnight in theirs', async () => {
  const days = list((index) => `2024-06-${String((index % 30) + 1).padStart(2, '0')}`);
  const timeZone = 'Asia/Seoul';
  const columns = columnsIn(await texts(days, { timeZone }));
  expect([columns.start[29], columns.precision]).toEqual([Date.UTC(2024, 5, 30), 'day']);
  expect(columns.document).toEqual({ timeZone });
  const mixed = columnsIn(await texts(['2024-06-19T08:30:15+09:00', ...days.slice(1)], { timeZone }));
  expect([mixed.start[0], mixed.start[1], mixed.precision]).toEqual([
    Date.parse('2024-06-18T23:30:15Z'),
    Date.parse('2024-06-01T15:00Z'),
    'second',
  ]);
  const bytes = arrowFile(
    { title: titles, day: hours.map((time) => Math.floor(time / DAY) * DAY) },
    { day: arrow.dateDay() },
  );
  expect(columnsIn(await arrowFormat.parse(bytes, { timeZone }))).toMatchObject({ precision: 'day' });
});

test('what a clock on a wall showed is meant in the zone of the document, else in UTC', async () => {
  const bytes = arrowFile({ title: titles, at: hours }, { at: arrow.timestamp(arrow.TimeUnit.MILLISECOND) });
  const starts = async (options: ParseOptions) => columnsIn(await arrowFormat.parse(bytes, options)).start[1];
  expect(await starts({})).toBe(hours[1]);
  expect(await starts({ timeZone: 'Asia/Seoul' })).toBe(hours[1]! - 9 * HOUR);
  const walls = list((index) => new Date(hours[index]!).toISOString().slice(0, 19));
  expect(columnsIn(await texts(walls, { timeZone: 'Asia/Seoul' })).start[1]).toBe(hours[1]! - 9 * HOUR);
});

test('dates are read as people write them, and what is not a date is reported by its row', async () => {
  const dates = list(() => '19 June 2024');
  [dates[1], dates[2], dates[3], dates[4]] = ['2024-06-19T12:00:00.123456Z', 'never', '', '2001-02-03/2001-02-05'];
  const { columns, issues, locate } = await texts(dates);
  expect(issues).toEqual([]);
  expect([0, 1, 2, 3, 4].map((index) => columns!.start[index])).toEqual([
    Date.UTC(2024, 5, 19),
    Date.UTC(2024, 5, 19, 12, 0, 0, 123) + 0.456,
    NaN,
    NaN,
    Date.UTC(2001, 1, 3),
  ]);
  expect(columns!.end?.[4]).toBe(Date.UTC(2001, 1, 6) - 1);
  const issue = { severity: 'error', code: 'invalid-date', path: '/start/2', message: 'got NaN', record: NaN } as const;
  expect(locate!(issue)).toMatchObject({
    path: 'row 3, column "date"',
    message: 'cannot read the date "never": expected one such as 2024-06-19, June 2024 or c. 1840',
    record: { date: 'never', title: 'event 2' },
  });
  expect(locate!({ ...issue, path: '/start/3' })).toMatchObject({ path: 'row 4, column "date"', message: 'no date' });
  expect(locate!({ ...issue, path: '/lanes/3' }).path).toBe('/lanes/3');
});

test('seconds since 1970 are recognised by their size', async () => {
  const bytes = arrowFile({ ts: hours.map((time) => time / 1000), title: titles });
  expect(columnsIn(await arrowFormat.parse(bytes)).start[1]).toBe(hours[1]);
});

test('a day and a time of day in columns of their own are one time', async () => {
  const bytes = arrowFile({
    date: list(() => '2024-06-19'),
    time: list((index) => `${String(10 + (index % 10))}:30`),
    title: titles,
  });
  const { start, precision } = columnsIn(await arrowFormat.parse(bytes));
  expect([start[3], precision]).toEqual([Date.UTC(2024, 5, 19, 13, 30), 'minute']);
});

test.each([6, 'June'])('dates in parts are put together: %s', async (month) => {
  const bytes = arrowFile({
    year: list(() => 2024),
    month: list(() => month),
    day: list((index) => (index % 30) + 1),
    title: titles,
  });
  const { start, precision } = columnsIn(await arrowFormat.parse(bytes));
  expect([start[18], precision]).toEqual([Date.UTC(2024, 5, 19), 'day']);
});

test('the century of years of two digits is that of the year beside them', async () => {
  const year = (index: number) => 1890 + (index % 120);
  const bytes = arrowFile({
    date: list((index) => `9/24/${String(year(index)).slice(2)}`),
    year: list((index) => (index === 5 ? null : year(index))),
    title: titles,
  });
  const { start, precision } = columnsIn(await arrowFormat.parse(bytes));
  expect([start[0], start[119], start[5], precision]).toEqual([
    Date.UTC(1890, 8, 24),
    Date.UTC(2009, 8, 24),
    NaN,
    'day',
  ]);
});

test('a date that is more exact than the period beside it dates a row among very many, too', async () => {
  const columns = (length: number) => ({
    start_date: list(() => '1066-01-01', length),
    end_date: list(() => '1066-12-31', length),
    date: list((index) => (index % 2 === 0 ? 'c. 1066-10-14' : ''), length),
    title: titles.slice(0, length),
  });
  const few = await arrowFormat.parse(arrowFile(columns(10)));
  const many = await arrowFormat.parse(arrowFile(columns(ROWS)));
  const datesOf = ({ document, columns: found }: Parsed): readonly unknown[] =>
    document!.events.length > 0
      ? document!.events.slice(0, 2).map(({ date, start }) => String(date ?? start).slice(0, 10))
      : [0, 1].map((index) => new Date((found as { start: Float64Array }).start[index]!).toISOString().slice(0, 10));
  expect(datesOf(few)).toEqual(['1066-10-14', '1066-01-01']);
  expect(datesOf(many)).toEqual(datesOf(few));
});

test('of two columns of dates, the second is used if the first is empty', async () => {
  const days = hours.map((time) => new Date(time).toISOString());
  const bytes = arrowFile({ started: list((index) => (index === 1 ? null : days[index]!)), date: days, title: titles });
  expect(columnsIn(await arrowFormat.parse(bytes)).start[1]).toBe(hours[1]);
});

test('a few vague dates are counted; where most are vague, each row is an event', async () => {
  const dates = list(() => '2024-06-19');
  const { columns, issues } = await texts([...dates.slice(0, -2), '2024', 'circa 1840']);
  expect(columns?.start[ROWS - 2]).toBe(Date.UTC(2024, 6, 2));
  expect(issues.map(({ code }) => code)).toEqual(['vague-date']);
  expect(issues[0]?.message).toMatch(/^row 24999 and 1 more are/);
  const years = await texts(list((index) => String(1900 + (index % 100))));
  expect(years.columns).toBeUndefined();
  expect(years.document?.events).toHaveLength(ROWS);
});

test('an hour without a day is not a date, and that is reported', async () => {
  const bytes = arrowFile({ delay: list((index) => index % 60), time: list((index) => (index % 24) + 0.25) });
  const say = async (options: ParseOptions = {}) => {
    const { document, columns, issues } = await arrowFormat.parse(bytes, { name: 'x.arrow', ...options });
    expect([document, columns]).toEqual([null, undefined]);
    return issues[0]?.message;
  };
  expect(await say()).toBe('x.arrow has no column of dates; it has “delay”, “time”. Say which it is: fields="date:…"');
  expect(await say({ fields: 'date:time' })).toMatch(
    /^x\.arrow has no dates that can be read: .* got 0\.25 in “time”$/,
  );
});

test('rows without a column of titles are events all the same', async () => {
  const columns = columnsIn(
    await arrowFormat.parse(arrowFile({ date: hours, size: list((index) => index) }, { date: TYPES.began })),
  );
  expect((columns.title as (row: number) => string)(5)).toBe('size: 5');
  expect(columns.event?.(5)).toEqual({ data: { size: 5 } });
});

test('more lanes than can be numbered are none', async () => {
  const length = 70_000;
  const at = list((index) => FIRST + index, length);
  const lane = list((index) => `lane ${String(index)}`, length);
  const columns = columnsIn(await arrowFormat.parse(arrowFile({ at, lane, title: lane }, { at: TYPES.began })));
  expect([columns.lane, columns.lanes]).toEqual([undefined, undefined]);
});

test('the fields are those that are named', async () => {
  const bytes = arrowFile({ a: hours, b: titles, c: list((index) => `host ${String(index % 3)}`) }, { a: TYPES.began });
  const columns = columnsIn(await arrowFormat.parse(bytes, { fields: 'date:a title:c lane:c' }));
  expect([columns.lanes, titleOf(columns, 4)]).toEqual([['host 0', 'host 1', 'host 2'], 'host 1']);
});

test('never throws for a broken byte of a long table', async () => {
  const rows = list((index) => index % 7);
  const dates = rows.map((row) => new Date(FIRST + row * DAY));
  const files = [
    parquet({
      columnData: [
        { name: 'date', data: dates, type: 'TIMESTAMP' },
        { name: 'n', data: rows, type: 'INT32' },
      ],
    }),
    arrowFile({ date: dates, n: rows }, { date: arrow.timestamp() }),
  ];
  const parsers = [parquetFormat.parse, arrowFormat.parse];
  for (const [index, bytes] of files.entries()) {
    expect((await parsers[index]!(bytes)).columns?.start).toHaveLength(ROWS);
    for (let n = 0; n < 60; n++) {
      const broken = bytes.slice();
      // Most of what can be broken is at both ends.
      const place = n % 2 === 0 ? (n * 37) % 600 : bytes.length - 1 - ((n * 53) % 600);
      broken[place]! ^= 1 << (n % 8);
      await parsers[index]!(broken);
    }
  }
});

test('long work yields to other tasks', async () => {
  const told: string[] = [];
  function* work() {
    told.push('first half');
    // Longer than a page may be blocked.
    for (const begin = performance.now(); performance.now() < begin + 20;);
    yield undefined;
    told.push('second half');
    return 'done';
  }
  const others = rest().then(() => told.push('others'));
  expect(await inSlices(work())).toBe('done');
  await others;
  expect(told).toEqual(['first half', 'others', 'second half']);
});

test('times without a day are counted from 0:00, as for few', async () => {
  const { columns, document, issues } = await texts(list((index) => `${String(index % 24)}:10:30`));
  expect(document?.timeZone).toBe('elapsed');
  expect([columns?.start.length, columns?.start[1]]).toEqual([ROWS, 4_230_000]);
  expect(issues).toMatchObject([{ severity: 'warning', code: 'no-day', path: 'x.parquet' }]);
});
