import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/formats/trace.js';
import { validate } from '../../src/model/validate.js';
import { compareTimes } from './compare-times.js';

const file = (name: string): string =>
  gunzipSync(readFileSync(fileURLToPath(new URL(`../data/formats/${name}`, import.meta.url)))).toString();
const CHROME = file('chrome-Trace-20230603T221323.json.gz');
const HERMES = file('chrome-hermes-multiple-frames.json.gz');

const read = (records: readonly unknown[]) => parse(JSON.stringify(records));
const eventsOf = (records: readonly unknown[]) => read(records).document!.events;
const codes = (records: readonly unknown[]) => read(records).issues.map(({ code }) => code);
const at = { pid: 1, tid: 2 };

test('a trace of Chrome gives all of its slices, asynchronous operations and marks', () => {
  const { document, issues } = parse(CHROME, { name: 'chrome.json' });
  // 2456 X, 234 b with their e, 97 I, 13 R.
  expect(document!.events).toHaveLength(2456 + 234 + 97 + 13);
  expect(validate(document).issues).toEqual([]);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(issues.find(({ path }) => path.includes('samples'))?.message).toMatch(/^17 × samples/);
  expect(document!.events.filter(({ end }) => end === '..')).toEqual([]);
  const times = document!.events.map(({ start, date }) => (start ?? date) as number);
  expect(Math.min(...times)).toBeGreaterThan(9_632_000);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(1000);
});

test('processes and threads of a trace of Chrome are lanes with their names, in the order asked for', () => {
  const { lanes } = parse(CHROME).document!;
  expect(lanes!.slice(0, 2)).toEqual([
    { id: '6488', title: 'Browser' },
    { id: '6488/259', title: 'CrBrowserMain', parent: '6488' },
  ]);
  expect(lanes!.filter(({ parent }) => parent === undefined).map(({ title }) => title)).toEqual([
    'Browser',
    'Renderer',
    'GPU Process',
  ]);
});

test('what arrives by a flow follows what it came from', () => {
  const { events } = parse(CHROME).document!;
  const followers = events.filter(({ relations }) => relations);
  expect(followers.length).toBeGreaterThan(0);
  const ids = new Set(events.map(({ id }) => id));
  for (const { relations } of followers) expect(ids.has(relations![0]!.target)).toBe(true);
});

test('a bare list, with begins and ends that cross, gives slices from begin to end', () => {
  const { document } = parse(HERMES);
  expect(validate(document).issues).toEqual([]);
  expect(document!.events.map(({ title, start, end }) => [title, start, end])).toEqual([
    ['[root]', 0, 0.014],
    ['beta', 0.001, 0.002],
    ['gamma', 0.004, 0.013],
    ['beta', 0.004, 0.01],
  ]);
});

test('microseconds become milliseconds with decimals', () => {
  expect(eventsOf([{ ph: 'X', name: 'a', ts: 1_700_000_000_000_001, dur: 2.5, ...at }])[0]).toMatchObject({
    start: 1_700_000_000_000.001,
    end: 1_700_000_000_000.0035,
  });
});

test('what begins and does not end goes on; an end without a begin is an issue', () => {
  const { document, issues } = read([
    { ph: 'E', name: 'before', ts: 1, ...at },
    { ph: 'B', name: 'a', ts: 2, ...at },
  ]);
  expect(document!.events).toMatchObject([{ title: 'a', start: 0.002, end: '..' }]);
  expect(issues.find(({ code }) => code === 'unmatched-end')).toMatchObject({ path: '/0', severity: 'error' });
});

test('an end without a name ends what began last in its thread, and so does one with another name, with a warning', () => {
  const records = [
    { ph: 'B', name: 'outer', ts: 1, ...at },
    { ph: 'B', name: 'inner', ts: 2, ...at },
    { ph: 'B', name: 'elsewhere', ts: 2, pid: 1, tid: 9 },
    { ph: 'E', ts: 3, ...at },
    { ph: 'E', name: 'else', ts: 4, ...at },
  ];
  expect(eventsOf(records).map(({ end }) => end)).toEqual([0.004, 0.003, '..']);
  expect(codes(records)).toContain('other-end');
});

test('records need not be in the order of time', () => {
  expect(
    eventsOf([
      { ph: 'E', name: 'a', ts: 9, ...at },
      { ph: 'B', name: 'a', ts: 1, ...at },
    ]),
  ).toMatchObject([{ start: 0.001, end: 0.009 }]);
});

test('asynchronous operations belong together by category, id and scope, across threads', () => {
  const records = [
    { ph: 'b', cat: 'net', id: 1, name: 'get', ts: 1, ...at },
    { ph: 'b', cat: 'net', id: 1, scope: 'x', name: 'get', ts: 2, ...at },
    { ph: 'n', cat: 'net', id: 1, name: 'header', ts: 3, ...at },
    { ph: 'e', cat: 'net', id: 1, name: 'get', ts: 5, pid: 1, tid: 7, args: { status: 200 } },
  ];
  expect(eventsOf(records)).toMatchObject([
    { title: 'get', start: 0.001, end: 0.005, lane: '1/2', tags: ['net'], data: { id: 1, args: { status: 200 } } },
    { title: 'get', start: 0.002, end: '..' },
    { title: 'header', date: 0.003 },
  ]);
});

test('local ids of two processes are not mixed up', () => {
  const id2 = { local: '0x1' };
  expect(
    eventsOf([
      { ph: 'b', cat: 'c', id2, name: 'a', ts: 1, pid: 1, tid: 1 },
      { ph: 'b', cat: 'c', id2, name: 'a', ts: 2, pid: 2, tid: 1 },
      { ph: 'e', cat: 'c', id2, name: 'a', ts: 3, pid: 1, tid: 1 },
    ]).map(({ end }) => end),
  ).toEqual([0.003, '..']);
});

test('instants are in the lane of their scope', () => {
  expect(
    eventsOf(['t', 'p', 'g', undefined].map((s, ts) => ({ ph: 'i', name: 'a', ts, s, ...at }))).map(({ lane }) => lane),
  ).toEqual(['1/2', '1', undefined, '1/2']);
});

test('metadata names lanes and is never an event; counters and samples are counted', () => {
  const { document, issues } = read([
    { ph: 'M', name: 'process_name', pid: 1, ts: 0, args: { name: 'Server' } },
    { ph: 'M', name: 'thread_name', ts: 0, ...at, args: { name: 'main' } },
    { ph: 'M', name: 'num_cpus', ts: 0, ...at, args: { number: 8 } },
    { ph: 'C', name: 'heap', ts: 1, ...at, args: { bytes: 1 } },
    { ph: 'C', name: 'heap', ts: 2, ...at, args: { bytes: 2 } },
    { ph: 'X', name: 'a', ts: 5, dur: 1, ...at },
  ]);
  expect(document!.events).toHaveLength(1);
  expect(document!.lanes).toEqual([
    { id: '1', title: 'Server' },
    { id: '1/2', title: 'main', parent: '1' },
  ]);
  expect(issues.filter(({ code }) => code === 'left-out').map(({ message }) => message)).toEqual([
    '1 × metadata "num_cpus", which are no events',
    '2 × values of counters, which are no events',
  ]);
});

test('times of a clock that is not the calendar have no date', () => {
  expect(parse(CHROME, { name: 'chrome.json' }).document!.timeZone).toBe('elapsed');
  expect(read([{ ph: 'i', name: 'a', ts: 1_700_000_000_000_000, ...at }]).document).not.toHaveProperty('timeZone');
});

test('a list may end without its bracket, behind a comma or within a record', () => {
  const record = '{"ph":"X","name":"a]}","ts":1,"dur":1,"args":{"list":[1,{}]}}';
  for (const end of ['', ',', ',\n', ',]']) {
    const { document, issues } = parse(`[\n${record},${record}${end}`);
    expect(document!.events).toHaveLength(2);
    expect(issues).toEqual([]);
  }
  const cut = parse(`[${record},{"ph":"X","na`, { name: 'cut.json' });
  expect(cut.document!.events).toHaveLength(1);
  expect(cut.issues[0]).toMatchObject({ code: 'cut-off', path: 'cut.json', record: ',{"ph":"X","na' });
  expect(parse(`{"displayTimeUnit":"ns","traceEvents":[${record},{"ph"`).document!.events).toHaveLength(1);
});

test('a trace of Chrome that is cut off anywhere gives what is whole in it', () => {
  const { document, issues } = parse(CHROME.slice(0, CHROME.length / 2));
  expect(document!.events.length).toBeGreaterThan(1000);
  expect(issues[0]!.code).toBe('cut-off');
});

test('other data are refused', () => {
  expect(parse('{"nodes":[]}', { name: 'x.json' }).issues[0]!.message).toMatch(/^x.json is not a trace/);
  expect(parse('no').issues[0]!.message).toMatch(/line 1, column 1/);
  expect(parse('').document).toBeNull();
});

test('a bad record is an issue that names the record and the field', () => {
  const { document, issues } = read([
    7,
    { ph: 'X', name: 'a', ts: 'soon' },
    { ph: '?', ts: 1 },
    { ph: 'X', name: 'b', ts: 1, dur: -1 },
    { ph: 'X', ts: '2', dur: '3' },
  ]);
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'not-an-event /0',
    'invalid-date /1/ts',
    'unknown-phase /2/ph',
    'invalid-duration /3/dur',
  ]);
  expect(document!.events).toMatchObject([
    { title: 'b', date: 0.001 },
    { title: '(unnamed)', start: 0.002, end: 0.005 },
  ]);
});

test('100 000 slices, nested as deep, take no longer than there are of them', () => {
  const depth = 100_000;
  const nested = (depth: number): string =>
    JSON.stringify([
      ...Array.from({ length: depth }, (_, i) => ({ ph: 'B', name: `f${String(i % 7)}`, ts: i, ...at })),
      ...Array.from({ length: depth }, (_, i) => ({
        ph: 'E',
        name: `f${String((depth - 1 - i) % 7)}`,
        ts: depth + i,
        ...at,
      })),
    ]);
  const { ratio, result } = compareTimes(parse, nested(depth / 10), nested(depth));
  expect(ratio).toBeLessThan(45);
  const { document, issues } = result;
  expect(document!.events).toHaveLength(depth);
  expect(issues).toEqual([]);
  expect(document!.events[0]!.end).toBe((2 * depth - 1) / 1000);
});

test('a text that is nested too deeply does not throw', () => {
  parse('['.repeat(200_000));
  parse(`[{"ph":"X","ts":1,"args":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`);
});

test('never throws', () => {
  const part = CHROME.slice(0, 6000);
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('X', 'B', 'E', 'b', 'f'), fc.integer());
  const record = fc.record(
    {
      ph: fc.constantFrom(...Array.from('XBEbeSFinTRMsftCP')),
      ts: value,
      dur: value,
      name: value,
      pid: value,
      tid: value,
      id: value,
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(fc.string(), (text) => void parse(text)));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void parse(bytes)));
  fc.assert(fc.property(fc.array(record), (records) => void validate(read(records).document)));
  fc.assert(
    fc.property(fc.nat(6000), fc.nat(6000), fc.string(), (a, b, text) => {
      parse(part.slice(0, a));
      parse(part.slice(0, a) + text + part.slice(b));
    }),
  );
});
