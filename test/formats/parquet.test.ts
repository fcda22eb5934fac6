import { gzipSync } from 'node:zlib';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { ROW_LIMIT } from '../../src/formats/tables/columns.js';
import { parse, readColumns } from '../../src/formats/parquet.js';
import { validate } from '../../src/model/validate.js';
import { survivesDamage } from './never-throws.js';

type Options = Parameters<typeof parquetWriteBuffer>[0];
const write = (options: Options): Uint8Array => new Uint8Array(parquetWriteBuffer(options));
const column = async (data: unknown[], element: Omit<SchemaElement, 'name'>) => {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 1 },
    { name: 'x', repetition_type: 'OPTIONAL', ...element },
  ];
  const { columns, issues } = await readColumns(write({ columnData: [{ name: 'x', data }], schema }));
  expect(issues).toEqual([]);
  return columns[0]!.values;
};

const DAY = 86_400_000;
const EVENTS: Options = {
  columnData: [
    { name: 'title', data: ['Treaty', 'Visit'] },
    { name: 'date', data: [new Date(Date.UTC(1961, 6, 6)), new Date(Date.UTC(2024, 5, 19))] },
    { name: 'guests', data: [12n, null] },
  ],
  schema: [
    { name: 'root', num_children: 3 },
    { name: 'title', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    { name: 'date', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
    { name: 'guests', type: 'INT64', repetition_type: 'OPTIONAL' },
  ],
};

test('a table becomes a document', async () => {
  const { document, issues } = await parse(write(EVENTS));
  expect(issues).toEqual([]);
  expect(document!.events).toMatchObject([
    { title: 'Treaty', date: '1961-07-06', data: { guests: 12 } },
    { title: 'Visit', date: '2024-06-19' },
  ]);
  expect(validate(document).issues).toEqual([]);
});

test('codecs that the reader lacks are loaded when a file needs them', async () => {
  const bytes = write({ ...EVENTS, codec: 'GZIP', compressors: { GZIP: (input) => gzipSync(input) } });
  expect((await parse(bytes)).document!.events).toHaveLength(2);
});

test('days are days, nulls are nulls', async () => {
  expect(await column([new Date(19_000 * DAY), null], { type: 'INT32', converted_type: 'DATE' })).toEqual([
    '2022-01-08',
    null,
  ]);
});

test('timestamps are text as exact as they are, in UTC unless they are of a clock on a wall', async () => {
  const ms = new Date(Date.UTC(2001, 0, 1, 0, 1));
  expect(await column([ms, null], { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' })).toEqual([
    '2001-01-01T00:01:00Z',
    null,
  ]);
  const local = { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' } } as const;
  expect(await column([978_307_260_000_000_001n], local)).toEqual(['2001-01-01T00:01:00.000000001']);
  const micros = { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' } as const;
  expect(await column([978_307_260_000_500n, 978_307_260_000_000n], micros)).toEqual([
    '2001-01-01T00:01:00.000500Z',
    '2001-01-01T00:01:00.000000Z',
  ]);
});

test('whole numbers that are too great for a number stay text', async () => {
  expect(await column([1n, 2n ** 60n, null], { type: 'INT64' })).toEqual([1, '1152921504606846976', null]);
});

test('decimals have the digits that they have', async () => {
  expect(await column([0.57, 12.1], { type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 9 })).toEqual([
    0.57, 12.1,
  ]);
});

test('lists and structures are as in JSON', async () => {
  const bytes = write({
    columnData: [
      { name: 'tags', data: [['a', 'b'], [], null] },
      { name: 'place', data: [{ name: 'x' }, null, { name: null }] },
    ],
    schema: [
      { name: 'root', num_children: 2 },
      { name: 'tags', num_children: 1, converted_type: 'LIST', repetition_type: 'OPTIONAL' },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'place', num_children: 1, repetition_type: 'OPTIONAL' },
      { name: 'name', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ],
  });
  const { columns } = await readColumns(bytes);
  expect(columns[0]!.values.slice(0, 2)).toEqual([['a', 'b'], []]);
  expect(columns[1]!.values).toEqual([{ name: 'x' }, null, { name: null }]);
});

test('rows beyond the limit are left out and counted', async () => {
  const data = Array.from({ length: ROW_LIMIT + 7 }, (_, index) => index % 100);
  const { rows, total, columns } = await readColumns(write({ columnData: [{ name: 'n', data, type: 'INT32' }] }));
  expect([rows, total, columns[0]!.values.length]).toEqual([ROW_LIMIT, ROW_LIMIT + 7, ROW_LIMIT]);
});

test('other data are refused', async () => {
  for (const input of [new Uint8Array(), new Uint8Array(100), new TextEncoder().encode('PAR1....PAR1'), 'text']) {
    const { document, issues } = await parse(input, { name: 'x.parquet' });
    expect(document).toBeNull();
    expect(issues[0]!.message).toMatch(/^x\.parquet is/);
  }
});

test('a file that is cut off is refused with that reason', async () => {
  const { issues } = await parse(write(EVENTS).slice(0, -30), { name: 'x.parquet' });
  expect(issues[0]!.message).toMatch(/may be cut off$/);
});

test('never throws, wherever the file is cut or a byte is broken', async () => {
  const texts = Array.from({ length: 50 }, (_, index) => `text ${String(index % 5)}`);
  const many: Options = {
    columnData: [
      { name: 'title', data: texts, type: 'STRING' },
      { name: 'other', data: texts, type: 'STRING', encoding: 'DELTA_BYTE_ARRAY' },
      { name: 'n', data: texts.map((_, index) => index), type: 'INT32', encoding: 'DELTA_BINARY_PACKED' },
      { name: 'date', data: texts.map((_, index) => new Date(index * DAY)), type: 'TIMESTAMP' },
    ],
  };
  const files = [write(EVENTS), write({ ...EVENTS, codec: 'UNCOMPRESSED' }), write({ ...many, codec: 'UNCOMPRESSED' })];
  for (const bytes of files) expect((await parse(bytes)).document!.events.length).toBeGreaterThan(1);
  await survivesDamage(parse, files);
});
