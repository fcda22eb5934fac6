import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import * as otlp from '../../src/formats/otlp.js';
import { parseStream, type StreamOptions } from '../../src/formats/stream.js';
import * as trace from '../../src/formats/trace.js';
import * as zipkin from '../../src/formats/zipkin.js';
import { manyOf } from '../../src/timeline/many-of.js';
import { committed } from '../data/real-timelines.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that arrives in pieces of some lengths, which are repeated; in the end its connection may break. */
async function* arriving(bytes: Uint8Array, lengths: readonly number[], broken?: Error): AsyncGenerator<Uint8Array> {
  for (let place = 0, turn = 0; place < bytes.length; turn++) {
    const length = lengths[turn % lengths.length]!;
    yield await Promise.resolve(bytes.slice(place, place + length));
    place += length;
  }
  if (broken) throw broken;
}

const lengths = fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 5 });
const known = ({ document, issues, format }: Awaited<ReturnType<typeof parse>>) => ({ document, issues, format });

const START = Date.UTC(2024, 5, 19) * 1000;
/** Pairs of begin and end, events within them, and records that are not events. */
const traceOf = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ name: `task ${String(i >> 1)}`, ph: 'BEiXC'[i % 5], ts: i % 97 === 5 ? 'soon' : START + i * 1000 },
    ...{ pid: i % 3, tid: 1, cat: 'a,b', dur: 10, args: { i } },
  }));
const otlpOf = (count: number): object => ({
  resourceSpans: [0, 1].map((service) => ({
    resource: { attributes: [{ key: 'service.name', value: { stringValue: `service ${String(service)}` } }] },
    scopeSpans: [
      {
        spans: Array.from({ length: count / 2 }, (_, i) => ({
          ...{ traceId: 'a', spanId: `${String(service)}-${String(i % 990)}`, name: `span ${String(i)}` },
          startTimeUnixNano: i % 89 === 5 ? 'soon' : `${String(START + i * 1000)}000`,
          endTimeUnixNano: `${String(START + i * 1000 + 500)}000`,
        })),
      },
    ],
  })),
});
const zipkinOf = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ traceId: 'a', id: String(i), parentId: String(i >> 2), name: `span ${String(i)}`, duration: i % 7 },
    ...{ timestamp: i % 91 === 5 ? 0 : START + i * 1000, localEndpoint: { serviceName: `service ${String(i % 4)}` } },
  }));

describe('parseStream() gives what parse() gives of the whole, wherever its bytes are cut', () => {
  const rows = Array.from({ length: 2000 }, (_, row) => ({
    date: `19${String(10 + (row % 90))}`,
    title: `Été 😀 “${String(row)}”`,
    note: row % 7 === 0 ? 'two\r\nlines, "quoted"' : 'ä'.repeat(row % 30),
  }));
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const csv = `date,title,note\r\n${rows.map((row) => Object.values(row).map(cell).join(',')).join('\r\n')}\r\nsoon,B,\r\n`;
  const records = rows.map(({ date, title, note }) => ({ year: Number(date), name: title, note }));
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['a.csv', bytesOf(csv)],
    ['with-a-mark.csv', bytesOf(`\uFEFF${csv}`)],
    ['old.csv', Uint8Array.from(csv.replace(/[^\0-\xFF]/g, '?'), (letter) => letter.charCodeAt(0))],
    [
      'wide.csv',
      new Uint8Array(new Uint16Array(Array.from(`\uFEFF${csv}`.split(''), (unit) => unit.charCodeAt(0))).buffer),
    ],
    ['a.tsv.gz', new Uint8Array(gzipSync(rows.map(({ date, title }) => `${date}\t${title}`).join('\n')))],
    ['document.json', bytesOf(JSON.stringify({ title: 'A', events: rows, lanes: [] }, null, 2))],
    ['broken.json', bytesOf(JSON.stringify(rows, null, 2).replace('"date": "1933"', '"date": 1933"'))],
    [
      'events.ndjson',
      bytesOf(
        rows
          .map((row) => JSON.stringify(row))
          .join('\n')
          .replace('"date"', '"da'),
      ),
    ],
    ['records.json', bytesOf(JSON.stringify({ data: { list: records } }))],
    ['records.ndjson', bytesOf(records.map((row) => JSON.stringify(row)).join('\r\n'))],
    [
      'items.json',
      bytesOf(JSON.stringify({ items: rows.map(({ date, title }) => ({ start: date, content: title })) })),
    ],
    ['trace.json', bytesOf(JSON.stringify({ traceEvents: traceOf(rows.length) }))],
    ['cut-off-trace.json', bytesOf(JSON.stringify(traceOf(rows.length), null, 1).slice(0, -40))],
    ['spans.json', bytesOf(JSON.stringify(otlpOf(rows.length)))],
    ['spans.ndjson', bytesOf([300, 900, 800].map((count) => JSON.stringify(otlpOf(count))).join('\n') + '\n{"res')],
    ['zipkin.json', bytesOf(JSON.stringify(zipkinOf(rows.length)))],
    ['list.md', bytesOf(rows.map(({ date, title }) => `- ${date}: ${title}`).join('\n'))],
    [
      'cut.csv',
      bytesOf(csv)
        .slice(0, -1)
        .subarray(0, bytesOf(csv.slice(0, csv.indexOf('😀', 70_000) + 2)).length - 1),
    ],
  ];
  test.each(files)('%s', async (name, bytes) => {
    const whole = known(await parse(bytes, { name }));
    expect((whole.document?.events.length ?? 0) + whole.issues.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(lengths, async (own) => {
        expect(known(await parseStream(arriving(bytes, own), { name }))).toEqual(whole);
      }),
      // A byte at a time takes linear, not quadratic time.
      { numRuns: 3, examples: [[[1]]] },
    );
    // The pieces end within characters of several bytes, and within the byte order mark.
    expect(known(await parseStream(arriving(bytes, [1, 2, 1, 70_000, 3]), { name }))).toEqual(whole);
  });

  test('and every small file', async () => {
    for (const { document } of committed()) {
      const bytes = bytesOf(JSON.stringify(document));
      expect(known(await parseStream(arriving(bytes, [100])))).toEqual(known(await parse(bytes)));
    }
  });
});

describe('traces and spans', () => {
  /** How often the parser rests. */
  const restsOf = (work: Generator): number => {
    let count = 0;
    while (work.next().done !== true) count++;
    return count;
  };

  test.each([
    ['trace', trace.valueInSlices(traceOf(100_000), '', {})],
    ['otlp', otlp.valueInSlices(otlpOf(100_000), '', {})],
    ['zipkin', zipkin.valueInSlices(zipkinOf(100_000), '', {})],
  ])('of %s are read in slices', (_, work) => {
    expect(restsOf(work)).toBeGreaterThan(150);
  });
});

describe('very many rows become columns', () => {
  const count = 30_000;
  const time = (row: number): string => new Date(Date.UTC(2024, 0, 1) + row * 60_000).toISOString();
  const list = Array.from({ length: count }, (_, row) => ({
    timestamp: row === 1234 ? 'soon' : time((row * 7919) % count),
    message: `message ${String(row)}`,
    host: `host ${String(row % 3)}`,
    code: row,
  }));
  const csv = ['timestamp,message,host,code', ...list.map((row) => Object.values(row).join(','))].join('\n');

  test.each([
    ['csv', csv, 'line 1236, column 1 (timestamp)'],
    ['records', JSON.stringify(list), '/1234/timestamp'],
    ['records', list.map((row) => JSON.stringify(row)).join('\n'), 'line 1235, timestamp'],
  ])('of %s: with the same events, and the same place of what is wrong', async (format, text, path) => {
    const whole = await parse(text, { name: 'a' });
    const stream = await parseStream(arriving(bytesOf(text), [65_536]), { name: 'a' });
    expect([stream.format, stream.document?.events, stream.issues]).toEqual([format, [], []]);
    const [few, many] = [manyOf(whole.document, null, 'lane')!, manyOf(stream.columns, null, 'lane')!];
    const { issues } = many;
    expect(issues.map(stream.locate!)).toMatchObject([{ path, record: { code: format === 'csv' ? '1234' : 1234 } }]);
    expect(whole.issues).toMatchObject([{ path, message: stream.locate!(issues[0]!).message }]);
    expect([many.length, many.extent]).toEqual([few.length, few.extent]);
    const told = (set: typeof few) =>
      set
        .between(Date.UTC(2024, 0, 3), Date.UTC(2024, 0, 3, 2))
        .map(({ event: { title, lane, data } }) => ({ title, lane, data }));
    expect(told(many)).toEqual(told(few));
  });
});

describe('where the connection breaks off', () => {
  const broken = new Error('broken');
  const partOf = (text: string, share: number, options: StreamOptions = {}) => {
    const bytes = bytesOf(text);
    return parseStream(arriving(bytes.slice(0, bytes.length * share), [1000], broken), { name: 'a', ...options });
  };
  const lines = (make: (row: number) => string): string =>
    Array.from({ length: 100 }, (_, row) => make(row)).join('\n');

  test.each([
    ['a table', lines((row) => (row === 0 ? 'date,title' : `${String(1900 + row)},Title`)), 49],
    ['a list', `[${lines((row) => `{"date":"${String(1900 + row)}","title":"A"}${row === 99 ? ']' : ','}`)}`, 50],
    ['a document', `{"events":[${lines((row) => `{"date":"${String(1900 + row)}","title":"A"},`)}{}]}`, 50],
    ['lines', lines((row) => `{"date":"${String(1900 + row)}","title":"A"}`), 50],
    ['markdown', lines((row) => `- ${String(1900 + row)}: A`), 50, 1],
  ] as [string, string, number, number?][])(
    '%s is shown as far as it arrived, and the line of the break is reported',
    async (_, text, count, rejects = 0) => {
      const { document, issues, rejected, state } = await partOf(text, 0.505);
      expect([document?.events.length, rejected, state]).toEqual([count, rejects, 'partial']);
      expect(issues[0]).toMatchObject({ severity: 'error', code: 'ended-early', path: 'a' });
      expect(issues[0]?.message).toBe('a ended early, in line 51: what came before that is shown');
    },
  );

  test('what is packed is unpacked so far', async () => {
    const text = Array.from(
      { length: 40_000 },
      (_, row) => `${String(1000 + (row % 1000))},Title ${String(row * 7919)}`,
    );
    const packed = new Uint8Array(gzipSync(['date,title', ...text].join('\n')));
    const { columns, document, state } = await parseStream(
      arriving(packed.slice(0, packed.length / 2), [5000], broken),
    );
    expect(state).toBe('partial');
    expect(columns?.start.length ?? document?.events.length).toBeGreaterThan(10_000);
  });

  test('nothing can be made of what has no event in it', async () => {
    await expect(partOf('{"events":[{"date":"1961","title":"A"}]}', 0.5)).rejects.toBe(broken);
    await expect(partOf('', 0)).rejects.toBe(broken);
    await expect(parseStream(arriving(bytesOf('PAR1xxxx'), [3], broken))).rejects.toBe(broken);
  });
});

test('parseStream() counts no record where nothing could be read', async () => {
  const { document, rejected, issues } = await parseStream(arriving(bytesOf('city,people\nSeoul,9\n'), [5]));
  expect([document, rejected, issues.map(({ code }) => code)]).toEqual([null, 0, ['no-dates']]);
});

test('parseStream() says of what is packed but broken that it is', async () => {
  const packed = new Uint8Array(gzipSync('date,title\n1961,A'));
  const { document, issues } = await parseStream(arriving(packed.slice(0, 15), [4]), { name: 'a.gz' });
  expect([document, issues[0]?.code, issues[0]?.path]).toEqual([null, 'invalid-gzip', 'a.gz']);
});

test('parseStream() ends with the reason for which it is aborted, and reads no further', async () => {
  const abort = new AbortController();
  let asked = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (asked++ === 20) abort.abort(new Error('enough'));
      yield await Promise.resolve(bytesOf('1961,A title\n'.repeat(1000)));
    }
  }
  await expect(parseStream(endless(), { signal: abort.signal })).rejects.toThrow('enough');
  expect(asked).toBe(21);
});
