import * as arrow from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import * as arrowFormat from '../../src/formats/arrow.js';
import * as csv from '../../src/formats/csv.js';
import * as feed from '../../src/formats/feed.js';
import * as gedcom from '../../src/formats/gedcom.js';
import * as ics from '../../src/formats/ics.js';
import * as jaeger from '../../src/formats/jaeger.js';
import * as jsonld from '../../src/formats/jsonld.js';
import * as log from '../../src/formats/log.js';
import * as markdown from '../../src/formats/markdown.js';
import * as mermaid from '../../src/formats/mermaid.js';
import * as otlp from '../../src/formats/otlp.js';
import * as parquetFormat from '../../src/formats/parquet.js';
import type { Importer, Parsed } from '../../src/formats/parsed.js';
import type { ReadValue } from '../../src/formats/reading/parse-json.js';
import * as simile from '../../src/formats/simile.js';
import { parseStream, type StreamOptions } from '../../src/formats/stream.js';
import * as timelinejs from '../../src/formats/timelinejs.js';
import * as trace from '../../src/formats/trace.js';
import * as vis from '../../src/formats/vis.js';
import * as wikidata from '../../src/formats/wikidata.js';
import { recordsIn } from '../../src/formats/records/find-records.js';
import * as xml from '../../src/formats/xml.js';
import * as yaml from '../../src/formats/yaml.js';
import * as zipkin from '../../src/formats/zipkin.js';
import * as resting from '../../src/rest.js';
import { dataFile } from './shared-file.js';

// A rest at every yield, however fast the machine is.
vi.mock('../../src/rest.js', () => ({ SLICE: 0, rest: vi.fn(() => Promise.resolve()) }));
const rest = vi.mocked(resting.rest);
afterEach(() => rest.mockReset().mockResolvedValue());

interface SlicedImporter extends Importer {
  readonly valueInSlices?: ReadValue;
}

const year = (index: number): string => String(1000 + (index % 1000));
const joined = (count: number, make: (index: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);
const listed = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const time = (index: number): number => 1.7e15 + ((index * 7919) % 50_000) * 1000;

/** Files of each format, of any length. */
const TEXTS: readonly (readonly [name: string, importer: SlicedImporter, make: (count: number) => string])[] = [
  [
    'vis',
    vis,
    (count) =>
      JSON.stringify({ items: listed(count, (i) => ({ id: i, start: year(i), content: `<b>${String(i)}</b>` })) }),
  ],
  [
    'timelinejs, version 3',
    timelinejs,
    (count) =>
      JSON.stringify({
        events: listed(count, (i) => ({ start_date: { year: year(i) }, text: { headline: `Slide ${String(i)}` } })),
      }),
  ],
  [
    'timelinejs, version 2',
    timelinejs,
    (count) =>
      JSON.stringify({
        timeline: { date: listed(count, (i) => ({ startDate: year(i), headline: `Slide ${String(i)}` })) },
      }),
  ],
  [
    'timelinejs, a sheet',
    csv,
    (count) =>
      `Year,Month,Headline,Text\n${joined(count, (i) => `${year(i)},6,Slide ${String(i)},Some words about it`)}`,
  ],
  [
    'simile, JSON',
    simile,
    (count) =>
      JSON.stringify({
        events: listed(count, (i) => ({ start: year(i), title: `E ${String(i)}`, durationEvent: false })),
      }),
  ],
  [
    'simile, XML',
    simile,
    (count) =>
      `<data>\n${joined(count, (i) => `<event start="${year(i)}" title="E ${String(i)}">words</event>`)}\n</data>`,
  ],
  [
    'simile, broken XML',
    simile,
    (count) => `<data>\n${joined(count, (i) => `<event start="${year(i)}" title="E ${String(i)}"/>`)}\n<data>`,
  ],
  [
    'feed',
    feed,
    (count) =>
      `<rss><channel>\n${joined(count, (i) => `<item><title>E ${String(i)}</title><pubDate>${year(i)}-01-01</pubDate></item>`)}\n</channel></rss>`,
  ],
  [
    'feed, broken XML',
    feed,
    (count) =>
      `<rss><channel>\n${joined(count, (i) => `<item><title>E ${String(i)}</title><pubDate>${year(i)}-01-01</pubDate></item>`)}\n</rss>`,
  ],
  ['yaml', yaml, (count) => joined(count, (i) => `- name: E ${String(i)}\n  date: ${year(i)}`)],
  ['mermaid, timeline', mermaid, (count) => `timeline\n${joined(count, (i) => `${year(i)} : E ${String(i)}`)}\n`],
  ['mermaid, gantt', mermaid, (count) => `gantt\n${joined(count, (i) => `E ${String(i)} :${year(i)}-01-01, 3d`)}\n`],
  [
    'ics',
    ics,
    (count) =>
      `BEGIN:VCALENDAR\r\n${joined(
        count,
        (i) =>
          `BEGIN:VEVENT\r\nUID:${String(i)}\r\nDTSTART;VALUE=DATE:${year(i)}0601\r\nSUMMARY:Event ${String(i)}\r\n${i % 97 === 0 ? 'RRULE:FREQ=YEARLY;COUNT=3\r\n' : ''}END:VEVENT`,
        '\r\n',
      )}\r\nEND:VCALENDAR`,
  ],
  [
    'gedcom',
    gedcom,
    (count) =>
      `0 HEAD\n1 CHAR UTF-8\n${joined(count, (i) => `0 @I${String(i)}@ INDI\n1 NAME Ann /Bell/\n1 BIRT\n2 DATE ${year(i)}`)}\n0 TRLR`,
  ],
  ['markdown', markdown, (count) => joined(count, (i) => `- ${year(i)}: event **${String(i)}**`)],
  [
    'jsonld',
    jsonld,
    (count) =>
      JSON.stringify({
        '@graph': listed(count, (i) => ({ '@type': 'Event', name: `E ${String(i)}`, startDate: year(i) })),
      }),
  ],
  [
    'jsonld, in a page',
    jsonld,
    (count) =>
      `<!doctype html><title>Page</title><script type="application/ld+json">${JSON.stringify(
        listed(count, (i) => ({ '@type': 'Event', name: `E ${String(i)}`, startDate: year(i) })),
      )}</script>`,
  ],
  [
    'wikidata, results',
    wikidata,
    (count) =>
      JSON.stringify({
        head: { vars: ['item', 'itemLabel', 'date'] },
        results: {
          bindings: listed(count, (i) => ({
            item: { type: 'uri', value: `http://www.wikidata.org/entity/Q${String(i)}` },
            itemLabel: { type: 'literal', value: `Item ${String(i)}` },
            date: { type: 'literal', value: `${year(i)}-06-01T00:00:00Z` },
          })),
        },
      }),
  ],
  [
    'wikidata, entities',
    wikidata,
    (count) =>
      JSON.stringify({
        entities: Object.fromEntries(
          listed(count, (i) => ({
            id: `Q${String(i)}`,
            labels: { en: { value: `Item ${String(i)}` } },
            claims: {
              P585: [{ mainsnak: { datavalue: { value: { time: `+${year(i)}-06-01T00:00:00Z`, precision: 11 } } } }],
            },
          })).map((entity) => [(entity as { id: string }).id, entity]),
        ),
      }),
  ],
  [
    'trace, out of order and with flows',
    trace,
    (count) =>
      JSON.stringify({
        traceEvents: listed(count, (i) => ({
          ...{ name: `task ${String(i)}`, ph: 'XXsf'[i % 4], id: i >> 2, ts: time(i), dur: 500, pid: 1, tid: i % 3 },
        })),
      }),
  ],
  [
    'trace, without its end',
    { parse: trace.parse, wholeInSlices: trace.wholeInSlices },
    (count) =>
      JSON.stringify(
        listed(count, (i) => ({ name: `task ${String(i)}`, ph: 'X', ts: time(i), dur: 500, pid: 1, tid: i % 3 })),
      ).slice(0, -20),
  ],
  [
    'otlp, of one service',
    otlp,
    (count) =>
      JSON.stringify({
        resourceSpans: [
          {
            scopeSpans: [
              {
                spans: listed(count, (i) => ({
                  ...{
                    traceId: 'a',
                    spanId: String(i),
                    name: `span ${String(i)}`,
                    startTimeUnixNano: `${String(time(i))}000`,
                  },
                })),
              },
            ],
          },
        ],
      }),
  ],
  [
    'jaeger',
    jaeger,
    (count) =>
      JSON.stringify({
        data: [
          {
            processes: { p1: { serviceName: 'a' } },
            spans: listed(count, (i) => ({
              ...{ traceID: 'a', spanID: String(i), processID: 'p1', operationName: `span ${String(i)}` },
              ...{ startTime: time(i), duration: 5 },
            })),
          },
        ],
      }),
  ],
  [
    'log',
    log,
    (count) => joined(count, (i) => `${new Date(time(i) / 1000).toISOString()} INFO What happened ${String(i)}`),
  ],
  ['notes', markdown, (count) => joined(count, (i) => `${year(i)}: What happened ${String(i)}`)],
  [
    'zipkin, of one trace',
    zipkin,
    (count) =>
      JSON.stringify([
        listed(count, (i) => ({
          traceId: 'a',
          id: String(i),
          name: `span ${String(i)}`,
          timestamp: time(i),
          duration: 5,
        })),
      ]),
  ],
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
async function* arriving(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let place = 0; place < bytes.length; place += 50_000)
    yield await Promise.resolve(bytes.slice(place, place + 50_000));
}
/** The lines of JSON are known to who has the whole file, and not to an importer. */
const known = ({ document, issues, columns }: Parsed) => ({
  document,
  issues: issues.map(({ line: _, column: __, ...issue }) => issue),
  columns: columns?.start,
});

/** The parts of the work between two rests. */
function* partsOf(importer: SlicedImporter, text: string): Generator<void> {
  const { valueInSlices, wholeInSlices } = importer;
  const isJson = valueInSlices !== undefined && /^\s*[[{]/.test(text);
  const work = isJson ? valueInSlices(JSON.parse(text), text, {}) : wholeInSlices?.(text, {});
  for (const _ of work ?? []) yield;
}

describe('what is read in slices', () => {
  test.each(TEXTS)('is what is read at once: %s', async (name, importer, make) => {
    // More than is read as a whole without rests.
    const text = make(2000);
    const whole = known(await importer.parse(text, { name }));
    expect(whole.document?.events.length).toBeGreaterThan(900);
    expect(known(await parseStream(arriving(bytesOf(text)), { name }))).toEqual(whole);
    expect(rest.mock.calls.length).toBeGreaterThan(2);
  });

  test.each([
    ['brontes.ged', gedcom],
    ['simile-compact-painter.json', simile],
    ['treaty.rss', feed],
    ['bridge.mmd', mermaid],
    ['seattle.yml', yaml],
    ['bridge.xml', xml],
    ['treaty.ics', ics],
    ['treaty.jsonld', jsonld],
    ['treaty-sheet.csv', timelinejs],
    ['vis-expected-vs-actual.json', vis],
    ['wikidata-probes.json', wikidata],
    ['writing.md', markdown],
    ['otlp-trace.json', otlp],
    ['zipkin-messaging-kafka.json', zipkin],
  ] as [string, SlicedImporter][])('is what is read at once of a real file: %s', async (name, importer) => {
    const bytes = dataFile(name);
    // With spaces after it, it is long enough to be read as it arrives.
    const text = new TextDecoder().decode(bytes) + (name.endsWith('csv') ? '' : '\n'.repeat(1 << 17));
    const whole = known(await importer.parse(text, { name }));
    expect(whole.document?.events.length).toBeGreaterThan(0);
    expect(known(await parseStream(arriving(bytesOf(text)), { name }))).toEqual(whole);
  });

  test.each(TEXTS.filter(([, importer]) => importer !== csv && importer !== log))(
    'rests at least every 512 records: %s',
    (_, importer, make) => {
      const restsFor = (count: number): number => [...partsOf(importer, make(count))].length;
      expect(restsFor(6000) - restsFor(3000)).toBeGreaterThanOrEqual(Math.floor(3000 / 512));
    },
  );

  test.each([
    ['records', (i: number) => ({ year: 1900 + (i % 100), name: 'x' })],
    ['records that are not all', (i: number) => (i % 9 > 0 ? { year: 1900 + (i % 100), name: 'x' } : null)],
  ])('rests while its lists are searched for: %s', (_, item) => {
    const restsFor = (count: number): number => [...recordsIn({ all: listed(count, item) })].length;
    // Each is looked at four times: what it is, whether it heads a list or is a timeline, and as a record.
    expect(restsFor(40_960) - restsFor(20_480)).toBeGreaterThanOrEqual((4 * 20_000) / 2048);
  });

  test.each([
    ['a page with linked data', (json: string) => `<!doctype html><script type="application/ld+json">${json}</script>`],
    ['a script', (json: string) => `const events = ${json.replaceAll('"@type":', '"@type" :')};\nshow(events);`],
    ['JSON in memory', (json: string) => json],
  ])('rests while its JSON is read: %s', async (_, wrap) => {
    const json = (count: number): string =>
      JSON.stringify(listed(count, (i) => ({ '@type': 'Event', name: 'x'.repeat(1000), startDate: year(i) })));
    const restsFor = async (count: number): Promise<number> => {
      rest.mockClear();
      const { document } = await parse(wrap(json(count)));
      expect(document?.events.length).toBe(count);
      return rest.mock.calls.length;
    };
    // A batch of JSON is 64 KB.
    expect((await restsFor(2000)) - (await restsFor(1000))).toBeGreaterThan(14);
  });

  test.each([
    ['calendar', (count: number) => `BEGIN:VCALENDAR\n${'X-A:é\n'.repeat(count * 100)}END:VCALENDAR\n`],
    ['page', (count: number) => `<!doctype html><title>é</title>${'<p>é</p>\n'.repeat(count * 100)}`],
  ])('is decoded with rests, also if it is read as a whole: %s', async (_, make) => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    try {
      await parseStream(arriving(bytesOf(make(1000))));
      const longest = Math.max(...decode.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0));
      expect(longest).toBeLessThanOrEqual(50_000);
    } finally {
      decode.mockRestore();
    }
  });

  test('rests while it is read as JSON, and while its last whole record is looked for', () => {
    const record = (i: number): object => ({ name: 'x'.repeat(1000), ph: 'C', ts: i, pid: 1, args: { i } });
    const restsFor = (count: number): number =>
      [...trace.wholeInSlices(JSON.stringify(listed(count, record)).slice(0, -9), {})].length;
    // A megabyte is sixteen batches, which are read twice: until it ends too early, and for its complete part.
    expect(restsFor(2000) - restsFor(1000)).toBeGreaterThan(2 * 14);
  });

  test('rests also among the many times of one event, and where a rule has none', () => {
    const event = (rule: string): string =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20200229T000000\nRRULE:${rule}\nEND:VEVENT\nEND:VCALENDAR`;
    const work = ics.wholeInSlices(event('FREQ=DAILY'), { repeatUntil: '2045' });
    let rests = 0;
    for (let step = work.next(); step.done !== true; step = work.next()) rests++;
    expect(rests).toBeGreaterThan(9000 / 512);
  });
});

const ROWS = 22_000;
const titles = Array.from({ length: ROWS }, (_, i) => `Row ${String(i)}`);
const dates = Array.from({ length: ROWS }, (_, i) => time(i) / 1000);
/** Dates less exact than a day, which do not become columns. */
const years = Array.from({ length: ROWS }, (_, i) => year(i));
const TABLES: readonly (readonly [name: string, importer: Importer, bytes: Uint8Array])[] = [
  ['arrow', arrowFormat, arrow.tableToIPC(arrow.tableFromArrays({ title: titles, date: dates }), {})!],
  ['arrow, of years', arrowFormat, arrow.tableToIPC(arrow.tableFromArrays({ title: titles, date: years }), {})!],
  ...(
    [
      ['parquet', dates.map((ms) => new Date(ms))],
      ['parquet, of years', years],
    ] as const
  ).map(
    ([name, data]) =>
      [
        name,
        parquetFormat,
        new Uint8Array(
          parquetWriteBuffer({
            columnData: [
              { name: 'title', data: titles },
              { name: 'date', data: [...data] },
            ],
          }),
        ),
      ] as const,
  ),
];

test('a group of many rows is read with rests between its pages', async () => {
  const restsFor = async (rows: number): Promise<number> => {
    const columnData = [
      { name: 'title', data: Array.from({ length: rows }, (_, i) => (i % 7 === 0 ? null : `Row ${String(i)}`)) },
      { name: 'date', data: Array.from({ length: rows }, (_, i) => new Date(time(i) / 1000)) },
    ];
    const bytes = parquetWriteBuffer({ columnData, rowGroupSize: rows, pageSize: 100_000 });
    rest.mockClear();
    const { columns } = await parquetFormat.readColumns(new Uint8Array(bytes));
    expect(columns.map(({ values }) => [values.length, values[8], values.at(-1)])).toEqual(
      columnData.map(({ data }) => [rows, data[8], data.at(-1)].map((v) => (v instanceof Date ? v.toISOString() : v))),
    );
    return rest.mock.calls.length;
  };
  expect((await restsFor(100_000)) - (await restsFor(50_000))).toBeGreaterThan(10);
});

describe('after a signal is aborted', () => {
  test.each([
    ...TEXTS.map(([name, , make]) => [name, bytesOf(make(2000))] as const),
    ...TABLES.map(([name, , bytes]) => [name, bytes] as const),
  ])('nothing of the file is returned, whenever that is: %s', async (name, bytes) => {
    const read = (options: StreamOptions): Promise<Parsed> => parseStream(arriving(bytes), { name, ...options });
    expect((await read({})).document).not.toBe(null);
    const rests = rest.mock.calls.length;
    expect(rests).toBeGreaterThan(2);
    for (const last of [1, rests >> 1, rests]) {
      const abort = new AbortController();
      rest.mockReset().mockImplementation(() => {
        if (rest.mock.calls.length === last) abort.abort(new Error('enough'));
        return Promise.resolve();
      });
      await expect(read({ signal: abort.signal })).rejects.toThrow('enough');
      // It does no more work.
      expect(rest.mock.calls.length).toBe(last);
    }
  });

  test.each(TABLES)('nothing of a table is returned: %s', async (_, importer, bytes) => {
    const abort = new AbortController();
    rest.mockImplementation(() => {
      abort.abort(new Error('enough'));
      return Promise.resolve();
    });
    await expect(importer.parse(bytes, { signal: abort.signal })).rejects.toThrow('enough');
  });
});
