import * as arrow from '@uwdata/flechette';
import { expect, test } from 'vitest';
import { parse, readColumns } from '../../src/formats/arrow.js';
import { ROW_LIMIT } from '../../src/formats/tables/columns.js';
import { unpackLz4Frame } from '../../src/formats/tables/lz4-frame.js';
import { validate } from '../../src/model/validate.js';
import { survivesDamage } from './never-throws.js';

type Types = Record<string, arrow.DataType>;
const bytesOf = (columns: Record<string, readonly unknown[]>, types: Types = {}, format: 'file' | 'stream' = 'file') =>
  arrow.tableToIPC(arrow.tableFromArrays(columns as Record<string, unknown[]>, { types, useBigInt: true }), {
    format,
  })!;
const column = async (values: readonly unknown[], type: arrow.DataType) => {
  const { columns, issues } = await readColumns(bytesOf({ x: values }, { x: type }));
  expect(issues).toEqual([]);
  return columns[0]!.values;
};
const EVENTS = {
  title: ['Treaty', 'Visit'],
  date: [Date.UTC(1961, 6, 6), Date.UTC(2024, 5, 19)],
  country: ['조선', 'Россия'],
};
const TYPES = { date: arrow.dateDay(), country: arrow.dictionary(arrow.utf8()) };

test.each(['file', 'stream'] as const)('a table as a %s becomes a document', async (format) => {
  const { document, issues } = await parse(bytesOf(EVENTS, TYPES, format));
  expect(issues).toEqual([]);
  expect(document!.events).toMatchObject([
    { title: 'Treaty', date: '1961-07-06', data: { country: '조선' } },
    { title: 'Visit', date: '2024-06-19', data: { country: 'Россия' } },
  ]);
  expect(validate(document).issues).toEqual([]);
});

test('days are days', async () => {
  const ms = Date.UTC(2024, 1, 29);
  expect(await column([ms, null], arrow.dateDay())).toEqual(['2024-02-29', null]);
  expect(await column([ms, null], arrow.dateMillisecond())).toEqual(['2024-02-29', null]);
});

test('timestamps are text as exact as they are, in UTC if they have a zone, and else as a clock on the wall showed them', async () => {
  const ms = Date.UTC(2001, 0, 1, 0, 1);
  const { SECOND, MILLISECOND, MICROSECOND, NANOSECOND } = arrow.TimeUnit;
  expect(await column([ms, null], arrow.timestamp(SECOND, 'UTC'))).toEqual(['2001-01-01T00:01:00Z', null]);
  expect(await column([ms, ms + 5], arrow.timestamp(MILLISECOND))).toEqual([
    '2001-01-01T00:01:00.000',
    '2001-01-01T00:01:00.005',
  ]);
  expect(await column([ms], arrow.timestamp(NANOSECOND))).toEqual(['2001-01-01T00:01:00']);
  expect(await column([ms + 0.001], arrow.timestamp(MICROSECOND, 'Asia/Seoul'))).toEqual([
    '2001-01-01T00:01:00.000001Z',
  ]);
});

test('numbers are numbers, and text where a number would not be exact', async () => {
  expect(await column([1n, 2n ** 60n, null], arrow.int64())).toEqual([1, '1152921504606846976', null]);
  expect(await column([1.5, null], arrow.float64())).toEqual([1.5, null]);
  expect(await column([12.25, -0.5], arrow.decimal(10, 2))).toEqual([12.25, -0.5]);
  expect(await column([123_456_789_012_345_678_901n], arrow.decimal(30, 2))).toEqual(['1234567890123456789.01']);
  expect(await column([true, false, null], arrow.bool())).toEqual([true, false, null]);
});

test('lists, structures, maps and times of day are as in JSON', async () => {
  expect(await column([['a', null], [], null], arrow.list(arrow.utf8()))).toEqual([['a', null], [], null]);
  const day = arrow.struct({ day: arrow.dateDay(), n: arrow.int64() });
  expect(await column([{ day: 0, n: 1n }, null], day)).toEqual([{ day: '1970-01-01', n: 1 }, null]);
  expect(await column([new Map([['a', 1]])], arrow.map(arrow.utf8(), arrow.int32()))).toEqual([{ a: 1 }]);
  expect(await column([3_723_004], arrow.timeMillisecond())).toEqual(['01:02:03.004']);
  expect(await column([Uint8Array.of(1, 255)], arrow.binary())).toEqual(['0x01ff']);
  expect(await column(['a', 'long enough to be elsewhere', null], arrow.utf8())).toHaveLength(3);
});

test('bytes at an odd offset are read as well', async () => {
  const bytes = bytesOf(EVENTS, TYPES);
  const moved = new Uint8Array(bytes.length + 3).subarray(3);
  moved.set(bytes);
  expect((await parse(moved)).document!.events).toHaveLength(2);
});

test('rows beyond the limit are left out and counted', async () => {
  const length = ROW_LIMIT + 7;
  const n = Int32Array.from({ length }, (_, index) => index);
  const bytes = arrow.tableToIPC(arrow.tableFromArrays({ n }), {})!;
  const { rows, total, columns } = await readColumns(bytes);
  expect([rows, total, columns[0]!.values.length]).toEqual([ROW_LIMIT, length, ROW_LIMIT]);
});

test('frames of LZ4 are unpacked, with repetitions that overlap and with plain blocks', () => {
  const frame = [0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82];
  const packed = [6, 0, 0, 0, 0x14, 0x61, 1, 0, 0x10, 0x62, 2, 0, 0, 0x80, 0x63, 0x64, 0, 0, 0, 0];
  expect(new TextDecoder().decode(unpackLz4Frame(Uint8Array.from([...frame, ...packed]), 12))).toBe('aaaaaaaaabcd');
  expect(() => unpackLz4Frame(Uint8Array.from([...frame, ...packed]), 4)).toThrow(RangeError);
});

test('compressed tables are read, with buffers that were left uncompressed', async () => {
  const types = { n: arrow.int32(), title: arrow.utf8() };
  const zeros = Array.from({ length: 5000 }, () => 0);
  const table = arrow.tableFromArrays({ n: zeros, title: zeros.map(String) }, { types });
  arrow.setCompressionCodec(arrow.CompressionType.LZ4_FRAME, { encode: packRuns, decode: unpackLz4Frame });
  const bytes = arrow.tableToIPC(table, { format: 'file', codec: arrow.CompressionType.LZ4_FRAME })!;
  expect(bytes.length).toBeLessThan(30_000);
  const { columns, issues } = await readColumns(bytes);
  expect(issues).toEqual([]);
  expect(columns.map(({ values }) => [values.length, values[4999]])).toEqual([
    [5000, 0],
    [5000, '0'],
  ]);
});

/** An LZ4 frame for bytes that are all the same; it supports nothing else. */
function packRuns(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 100 || bytes.some((byte) => byte !== bytes[0])) return new Uint8Array(bytes.length + 1);
  const length = bytes.length - 1 - 4 - 15;
  const rest = Array.from({ length: Math.floor(length / 255) }, () => 255);
  const block = [0x1f, bytes[0]!, 1, 0, ...rest, length % 255];
  const size = new Uint8Array(Uint32Array.of(block.length).buffer);
  return Uint8Array.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82, ...size, ...block, 0, 0, 0, 0]);
}

test('a file that is cut off gives the batches that are whole', async () => {
  const batch = (n: number) => arrow.tableFromArrays({ n: Int32Array.of(n, n) });
  const bytes = arrow.tableToIPC(batch(1), { format: 'file' })!;
  const { columns, issues } = await readColumns(bytes.slice(0, -20));
  expect(columns[0]!.values).toEqual([1, 1]);
  expect(issues).toMatchObject([{ code: 'cut-off' }]);
});

test('other data are refused', async () => {
  for (const input of [new Uint8Array(), new Uint8Array(100), new TextEncoder().encode('ARROW1 no'), 'text']) {
    const { document, issues } = await parse(input, { name: 'x.arrow' });
    expect(document).toBeNull();
    expect(issues[0]!.message).toMatch(/^x\.arrow is/);
  }
});

test('never throws, wherever the file is cut or a byte is broken', async () => {
  const nested = bytesOf(
    { ...EVENTS, list: [['a', 'b'], null], time: [1, 2], deep: [{ a: [1n] }, null] },
    {
      ...TYPES,
      time: arrow.timestamp(),
      list: arrow.list(arrow.utf8()),
      deep: arrow.struct({ a: arrow.list(arrow.int64()) }),
    },
  );
  await survivesDamage(parse, [nested, bytesOf(EVENTS, TYPES, 'stream')]);
});
