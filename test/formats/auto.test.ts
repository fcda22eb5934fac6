import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/formats/auto.js';
import { parseStream } from '../../src/formats/stream.js';
import type { FormatName } from '../../src/formats/reading/format-name.js';
import { atOnce } from '../../src/at-once.js';
import { jsonOfLiteral } from '../../src/formats/reading/js-literal.js';
import { recognise } from '../../src/formats/reading/recognise.js';
import { FIELD_NAMES } from '../../src/formats/records/field-names.js';
import { isEventField } from '../../src/model/event-fields.js';
import { validate } from '../../src/model/validate.js';
import { committed } from '../data/real-timelines.js';
import { SHARED } from './shared-file.js';

test.each([
  ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['a PDF', new TextEncoder().encode('%PDF-1.7\n%')],
])('%s is to be saved as CSV', async (_, bytes) => {
  const { document, issues } = await parse(bytes, { name: 'events.xlsx' });
  expect(document).toBe(null);
  expect(issues).toMatchObject([{ code: 'unknown-format', message: expect.stringContaining('as CSV') as string }]);
});

test('one line of JSON is a list of one if it is called lines', async () => {
  const line = '{"date":"1961","title":"A"}\n';
  for (const options of [{ name: 'a.ndjson' }, { name: 'https://a.example/b.jsonl' }, { format: 'ndjson' }]) {
    const { document } = await parse(line, options);
    expect(document?.events, JSON.stringify(options)).toMatchObject([{ date: '1961', title: 'A' }]);
  }
  const stream = new Blob([line]).stream();
  expect((await parseStream(stream, { name: 'a.ndjson' })).document?.events).toHaveLength(1);
});

describe('recognise() sees by what is in a text that it is', () => {
  test.each([
    ['json', '{"title":"x","events":[{"date":"1961","title":"A"}]}'],
    ['json', '[{"start":"1961-07","title":"A"}]'],
    ['json', '{"date":"1961","title":"A"}\n{"date":"1962","title":"B"}\n'],
    ['records', '{"name":"A","year":1961}\n{"name":"B","year":1962}'],
    ['records', '[{"date":"12 June 1998","title":"A"}]'],
    ['records', '[{"year":1961,"title":"A"}]'],
    ['records', '[{"date":"19/06/2024","title":"A"}]'],
    ['records', '{"type":"FeatureCollection","features":[]}'],
    ['timelinejs', '{"events":[{"start_date":{"year":"1961"},"text":{"headline":"A"}}]}'],
    ['timelinejs', '{"timeline":{"headline":"x","date":[{"startDate":"1961"}]}}'],
    ['vis', '{"items":[{"id":1,"content":"A","start":"1961"}]}'],
    ['vis', '[{"id":1,"content":"A","start":"1961"}]'],
    ['vis', '{"items":[{"id":1,"start":"1961","type":"background"},{"id":2,"content":"A","start":"1961"}]}'],
    ['simile', '{"dateTimeFormat":"iso8601","events":[{"start":"1961","title":"A"}]}'],
    ['simile', '<?xml version="1.0"?><data><event start="1961" title="A"/></data>'],
    ['simile', '<data>\n<event start="1961" title="A"/></data>'],
    ['feed', '<?xml version="1.0"?>\n<!-- by us -->\n<rss version="2.0"><channel/></rss>'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"/>'],
    ['xml', '<list><e date="1961">A</e></list>\n'],
    ['yaml', '- title: A\n  date: 1961'],
    ['yaml', '# mine\ntitle: B\nevents:\n  - date: 1961 # or 1962\n    "title": A'],
    ['yaml', '---\n- title: >\n    A\n  date: 1961'],
    ['markdown', '---\nauthors:\n  - name: A\n    age: 3\n---\n- 1961: B'],
    ['markdown', '- 1961: A\n  more: B'],
    ['mermaid', 'timeline\n    title A\n    2002 : B'],
    ['mermaid', '---\ntitle: A\n---\n%% mine\ngantt\n  B :2014-01-01, 1d'],
    ['mermaid', '```mermaid\ngantt\n  B :2014-01-01, 1d\n```'],
    ['markdown', '---\ntitle: A\n---\n- 1961: timeline\n'],
    ['ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['ics', '["vcalendar",[],[["vevent",[],[]]]]'],
    ['ics', '---\nlayout: none\n---\n\nBEGIN:VCALENDAR\r\nEND:VCALENDAR'],
    ['gedcom', '0 HEAD\n1 GEDC\n0 TRLR'],
    ['jsonld', '{"@context":"https://schema.org","@type":"Event","startDate":"1961"}'],
    ['jsonld', '<!doctype html><script type="application/ld+json">{}</script>'],
    ['wikidata', '{"head":{"vars":["item"]},"results":{"bindings":[]}}'],
    ['trace', '{"traceEvents":[]}'],
    ['trace', '[{"name":"a","ph":"X","ts":1,"dur":2,"pid":1,"tid":1}]'],
    ['trace', '[{"name":"a","ph":"B","ts":1,"pid":1,"tid":1},'],
    ['trace', '[{"name":"process_name","ph":"M","pid":1},{"name":"a","ph":"X","ts":1,"dur":2,"pid":1,"tid":1}]'],
    ['otlp', '{"resourceSpans":[]}'],
    ['otlp', '{"batches":[{"resource":{},"scopeSpans":[]}]}'],
    ['otlp', '{"trace":{"batches":[{"resource":{},"scopeSpans":[]}]}}'],
    ['wikidata', 'city,cityLabel,inception\nhttp://www.wikidata.org/entity/Q1,A,1735-01-01T00:00:00Z'],
    [
      'wikidata',
      '?item\t?date\n<http://www.wikidata.org/entity/Q1>\t"1735-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>',
    ],
    ['wikidata', '[{"event":"http://www.wikidata.org/entity/Q1","eventLabel":"A","date":"1807-06-22T00:00:00Z"}]'],
    ['records', '[{"name":"A","date":"1807","wikidata":"http://www.wikidata.org/entity/Q1"}]'],
    ['csv', 'title,date,source\nA,1961,see http://www.wikidata.org/'],
    ['zipkin', '[{"traceId":"1","id":"2","timestamp":1,"duration":2}]'],
    ['jaeger', '{"data":[{"spans":[{"traceID":"1","spanID":"2","operationName":"A","startTime":1}]}]}'],
    ['jaeger', '{"spans":[{"traceID":"1","spanID":"2","operationName":"A","startTime":1}]}'],
    ['jaeger', '[{"spans":[{"traceID":"1","spanID":"2","operationName":"A","startTime":1}]}]'],
    ['zipkin', '[{"traceId":"1","id":"2","localEndpoint":{}},{"traceId":"1","id":"3","timestamp":1}]'],
    ['zipkin', '[[{"traceId":"1","id":"2","timestamp":1,"duration":2}]]'],
    ['log', '2024-06-19 10:00:01,250 INFO A\n2024-06-19 10:00:02,000 WARN B, C'],
    ['log', '[2024-06-19 10:00:01] INFO A\n[2024-06-19 10:00:02] INFO B'],
    ['log', '[Sun Dec 04 04:47:44 2005] [error] A\n[Sun Dec 04 04:47:45 2005] [error] B'],
    [
      'log',
      '::1 - - [19/Jun/2024:10:00:01 +0000] "GET / HTTP/1.1" 200 1\n::1 - - [19/Jun/2024:10:00:02 +0000] "GET / HTTP/1.1" 200 1',
    ],
    ['csv', '2024-06-19 10:00:01,INFO,A\n2024-06-19 10:00:02,INFO,B'],
    ['csv', '2024-06-19T10:00:01Z\tINFO\tA\n2024-06-19T10:00:02Z\tINFO\tB'],
    ['csv', '"2024-06-19 10:00:01","A"\n"2024-06-19 10:00:02","B"'],
    ['records', '[1718790000.5,"A"]'],
    ['csv', 'date,title\n1961,A'],
    ['csv', 'date\ttitle\n1961\tA'],
    ['markdown', '# Treaties\n\n- 1961: A'],
    ['markdown', '- 1961: A'],
  ])('%s: %s', (format, text) => expect(recognise(text)).toBe(format));

  const EVENT = '"date":"1961","title":"A"';
  test.each([
    ['json', `{"title":"All","events":[{${EVENT},"category":"x","link":"https://a.org/"}]}`],
    ['json', `{"author":"me","lanes":[],"events":[{${EVENT},"kind":"x"}]}`],
    ['json', `{"updated":"2024","events":[{${EVENT},"lane":"x","data":{"category":"y"}}]}`],
    ['json', `[{${EVENT},"lane":"x","media":[],"sources":["y"],"relations":[],"place":{"name":"z"}}]`],
    ['json', '[{"start":-265000000000,"title":"A"}]'],
    ['json', `[{${EVENT},"reviewer":"me","budget":12,"isDone":true,"x":{"link":"y"},"name":"z"}]`],
    ['json', `{"author":"me","events":[{${EVENT}},{${EVENT},"reviewer":"me"}]}`],
    ['json', `[{${EVENT},"attendees":3,"stage":"x","percentage":4,"valid":true,"prototype":"y"}]`],
    ['json', `{${EVENT},"reviewer":"me"}\n{${EVENT}}\n`],
    ['json', '[{"start":"1961-07-06","end":"..","title":"A","reviewer":"me"}]'],
    ['json', '[{"start":"2024-06-19T15:00+09:00","end":"2024-06-19 16:00","title":"A","reviewer":"me"}]'],
    ['json', '[{"date":"[1667, 1760-12]","title":"A","reviewer":"me"},{"date":"1964/2008-12~","title":"A"}]'],
    ['json', '[{"date":"2000-22","title":"A","reviewer":"me"},{"date":"Y-13800000000","title":"A","reviewer":"me"}]'],
    ['json', '[{"start":-265000000000,"title":"A","reviewer":"me"}]'],
    [
      'records',
      '[{"date":"1961-07-06","title":"A","reviewer":"me"},{"date":"6 July 1961","title":"A","reviewer":"me"}]',
    ],
    ['records', '[{"date":"1961-7-6","title":"A","reviewer":"me"}]'],
    ['records', '[{"date":"1914-18","title":"A","reviewer":"me"}]'],
    ['records', '[{"start":"1914","end":1918,"title":"A","reviewer":"me"}]'],
    ['records', `[{${EVENT},"reviewer":"me","id":7}]`],
    ['records', `[{${EVENT},"reviewer":"me","tags":"a, b"}]`],
    ['records', `[{${EVENT},"category":"x"}]`],
    ['records', `[{${EVENT}},{${EVENT},"link":"https://a.org/"}]`],
    ['records', `{"events":[{${EVENT},"category":"x"}]}`],
    ['records', `{"title":"All","author":"me","events":[{${EVENT},"category":"x"}]}`],
    ['records', `{${EVENT}}\n{${EVENT},"category":"x"}\n`],
    ['records', '[{"title":"A","date":20150624},{"title":"B","date":19931210}]'],
    ['json', '[{"title":"A","date":20150624},{"title":"B","date":19931310}]'],
    ['records', '{"title":"War","events":[{"start":1939,"end":1945,"title":"A"}]}'],
  ])('ours by the fields round events or in them, else records of others: %s: %s', (format, text) =>
    expect(recognise(text)).toBe(format),
  );

  test.each(
    Object.entries(FIELD_NAMES)
      .filter(([role]) => role !== 'title')
      .flatMap(([, names]) => names)
      .filter((name) => !isEventField(name)),
  )('as a list of others where an event has a field of theirs: %s', (name) => {
    const event = { start: '1961', title: 'A' };
    const camel = name.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
    for (const own of [name, name.replaceAll(' ', '_'), camel, `${name}_de`])
      if (!isEventField(own)) expect(recognise(JSON.stringify([{ ...event, [own]: 'x' }]))).not.toBe('json');
  });

  test.each([
    'type',
    'eventType',
    'log level',
    'end_date',
    'released',
    'diedOn',
    'thumbnail_url',
    'title_de',
    'userID',
    'pageURL',
    'own date',
    'Kürzel',
  ])('and where it has one that is called alike: %s', (name) => {
    expect(recognise(JSON.stringify([{ start: '1961', title: 'A', [name]: 'x' }]))).toBe('records');
  });

  test('by its name and media type only if the text does not show it', () => {
    expect(recognise('date;title', { name: 'https://a.org/a.csv?x=1' })).toBe('csv');
    expect(recognise('one cell', { mediaType: 'text/csv; charset=utf-8' })).toBe('csv');
    expect(recognise('{"traceEvents":[]}', { name: 'a.csv', mediaType: 'text/csv' })).toBe('trace');
    expect(recognise('- 1961: A, B', { name: 'a.csv' })).toBe('csv');
    expect(recognise('words')).toBeUndefined();
  });

  test('JSON, even if it is broken', () => expect(recognise('{"events": [')).toBe('json'));
});

describe('parse()', () => {
  test('reads a file that a reader has chosen or dropped, by its own name', async () => {
    const file = new File(['title;date\nA;1961\nB;soon'], 'treaties.csv', { type: 'text/csv' });
    expect(await parse(file)).toMatchObject({ format: 'csv', document: { events: [{ title: 'A', date: '1961' }] } });
    expect((await parse(file)).issues[0]?.message).toContain('soon');
    expect((await parse(new File(['x'], 'a.bin'))).issues[0]?.path).toBe('a.bin');
    expect((await parse(new Blob(['1961: A']), { name: 'b' })).document?.events).toHaveLength(1);
  });

  test('unpacks gzip, and says when it is broken', async () => {
    const packed = new Uint8Array(gzipSync('date,title\n1961,A'));
    expect((await parse(packed)).document?.events).toEqual([{ date: '1961', title: 'A' }]);
    expect(await parse(packed.subarray(0, 15), { name: 'a.gz' })).toMatchObject({
      document: null,
      issues: [{ code: 'invalid-gzip', path: 'a.gz' }],
    });
  });

  test('takes the format that is given, by any of its names', async () => {
    const text = '[{"content":"A","start":"1961","title":"tip"}]';
    expect((await parse(text, { format: 'json' })).document?.events[0]?.title).toBe('tip');
    expect((await parse(text)).document?.events[0]?.title).toBe('A');
    expect((await parse('date\ttitle\n1961\tA', { format: 'tsv' })).document?.events).toHaveLength(1);
  });

  test('accepts a list without events, alone or in a document', async () => {
    for (const text of ['[]', '{"events":[]}', '{"title":"All","events": []}']) {
      const { document, issues, format } = await parse(text);
      expect([document?.events, issues, format]).toEqual([[], [], 'json']);
    }
    expect((await parse('{"rows":[]}')).issues[0]?.severity).toBe('error');
  });

  test('lists the formats if an unknown one is given', async () => {
    const { document, issues } = await parse('x', { format: 'xlsx', name: 'a.xlsx' });
    expect(document).toBeNull();
    expect(issues[0]).toMatchObject({ code: 'unknown-format', path: 'a.xlsx' });
    expect(issues[0]?.message).toMatch(/“xlsx”.*csv.*timelinejs/);
  });

  test('says what has come instead of data', async () => {
    const said = async (text: string, name = 'a.json') => (await parse(text, { name })).issues[0]?.message;
    expect(await said('{"message":"Not Found","status":"404"}')).toContain('says “Not Found”');
    expect(await said('{"error":{"code":403,"message":"No key"}}')).toContain('says “No key”');
    expect(await said('<!doctype html><title>404 &amp; gone</title>', 'a.csv')).toContain('a web page (“404 & gone”)');
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    expect(await said(pointer, 'a.csv')).toContain('Git LFS');
  });

  test('refuses a web page in place of a file, with a reason', async () => {
    const { document, issues } = await parse('<!DOCTYPE html><title>Not found</title>', { name: 'a.csv' });
    expect(document?.events ?? []).toEqual([]);
    expect(issues[0]?.severity).toBe('error');
  });

  test('never throws', async () => {
    const check = async (input: string | Uint8Array): Promise<void> => {
      const { document } = await parse(input);
      if (document) validate(document);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        check,
      ),
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), check));
    for (const magic of ['PAR1', 'ARROW1', '\x1f\x8b\x08', '\xff\xff\xff\xff']) {
      const start = Uint8Array.from(magic, (letter) => letter.charCodeAt(0));
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), (rest) => check(new Uint8Array([...start, ...rest]))),
        { numRuns: 30 },
      );
    }
  });

  test('reads events of others that look like ours as records: their lanes, addresses and pictures are found', async () => {
    const rows = ['x', 'y', 'x', 'y'].map((category, index) => ({
      ...{ id: index, date: `196${String(index)}-02`, title: `T${String(index)}`, category, pages: index },
      ...{ link: 'https://a.org/', image: 'https://a.org/a.jpg', source: 'A paper' },
    }));
    const event = {
      ...{ id: '1', date: '1961-02', title: 'T1', lane: 'y', url: 'https://a.org/' },
      ...{ media: [{ url: 'https://a.org/a.jpg', alt: '' }], data: { pages: 1, source: 'A paper' } },
    };
    for (const value of [rows, { events: rows }, { updated: '2024', events: rows }])
      expect((await parse(JSON.stringify(value))).document?.events[1]).toEqual(event);
    expect((await parse(rows.map((row) => JSON.stringify(row)).join('\n'))).document?.events[1]).toEqual(event);
    expect((await parse(JSON.stringify(rows), { format: 'json' })).document?.events[1]).toEqual(rows[1]);
  });

  test('years that are numbers in such a list are years', async () => {
    const { document } = await parse('[{"start":1914,"end":1918,"title":"A"},{"start":1939,"end":1945,"title":"B"}]');
    expect(document?.events).toEqual([
      { start: '1914', end: '1918', title: 'A' },
      { start: '1939', end: '1945', title: 'B' },
    ]);
  });

  test('reads a list of ours with fields of its author as it is: text is text, and the fields are in data', async () => {
    const event = {
      start: '1961-07-06',
      title: '<b>A</b>',
      description: 'how to write <b>',
      reviewer: 'me',
      budget: 12,
    };
    const { document, format } = await parse(JSON.stringify([event]));
    expect(format).toBe('json');
    expect(validate(document).events.map(({ event: own }) => own)).toMatchObject([
      { title: '<b>A</b>', description: 'how to write <b>', data: { reviewer: 'me', budget: 12 } },
    ]);
  });

  test('reads an event of ours in a list with fields of others as it is, with those in data', async () => {
    const event = {
      ...{ id: 'a', start: '1961-07', end: '1962', displayDate: 'then', calendar: 'julian', title: 'A', lane: 'x' },
      ...{ description: 'Words', tags: ['t'], importance: 0.9, url: 'https://a.org/', status: 'planned', lang: 'fr' },
      ...{
        media: [{ url: 'a.jpg', alt: 'A' }],
        place: { name: 'P', latitude: 1 },
        sources: ['S'],
        color: 'red',
        dir: 'ltr',
      },
      ...{ relations: [{ type: 'see', target: 'b' }], data: { own: 1 } },
    };
    const { document, format } = await parse(JSON.stringify([{ ...event, category: 'y' }]));
    expect(format).toBe('records');
    expect(document?.events).toEqual([{ ...event, data: { own: 1, category: 'y' } }]);
  });

  test('reads every document of ours as it is', async () => {
    for (const { document } of committed()) {
      const parsed = await parse(JSON.stringify(document));
      expect(parsed).toMatchObject({ issues: [], format: 'json' });
      expect(parsed.document).toEqual(JSON.parse(JSON.stringify(document)));
    }
  });
});

/** All of them, so that a new one is not forgotten. */
const FORMATS = Object.keys({
  ...{ arrow: 1, csv: 1, feed: 1, gedcom: 1, ics: 1, jaeger: 1, json: 1, jsonld: 1, log: 1, markdown: 1, mermaid: 1 },
  ...{ otlp: 1, parquet: 1, records: 1, simile: 1, timelinejs: 1, trace: 1, vis: 1, wikidata: 1, xml: 1, yaml: 1 },
  zipkin: 1,
} satisfies Record<FormatName, 1>);

describe('time does not grow faster than the text', () => {
  const LENGTHS = [20_000, 200_000];
  const patterns = [
    '<a ',
    '"',
    '[',
    '{"a":',
    '- 1961: ',
    ',',
    '(',
    '1-',
    '–',
    '<script',
    '&#',
    '\n- x: ',
    '0 @A@ INDI\n',
    'BEGIN:VEVENT\n',
    '<event ',
    'T00:00:00',
    '9',
  ];
  test.each(patterns)('%j over and over', async (pattern) => {
    const times = [];
    for (const length of LENGTHS) {
      const text = pattern.repeat(Math.ceil(length / pattern.length));
      const began = performance.now();
      for (const format of FORMATS) await parse(text, { format });
      times.push(performance.now() - began);
    }
    // Ten times the text may take a little more than ten times as long; quadratic time would be a hundred times.
    expect(times[1]! / Math.max(times[0]!, 5)).toBeLessThan(45);
  });
});

test.each([
  "var items = new vis.DataSet([\n  // Talks\n  {id: 1, content: 'Treaty', start: new Date(1961, 6, 6)},\n]);",
  "{ 'dateTimeFormat': 'iso8601', /* one */ 'events': [{ 'start': '1961-07-06', title: \"Treaty\", }] }",
  'export default [{ title: `Treaty`, date: "1961-07-06", end: undefined }]',
])('the value of a program is read as JSON is: %s', async (text) => {
  const { document, issues } = await parse(text, { name: 'data.js' });
  expect([document?.events.map(({ title, date }) => [title, date]), issues]).toEqual([[['Treaty', '1961-07-06']], []]);
});

test('linked data is read with the element of its page, as it is copied', async () => {
  const json = '{"@context": "https://schema.org", "@type": "Event", "name": "A", "startDate": "1961-07-06"}';
  const { format, document } = await parse(`<script type="application/ld+json">\n${json}\n</script>`, {
    name: 'a.json',
  });
  expect([format, document?.events]).toMatchObject(['jsonld', [{ title: 'A', date: '1961-07-06' }]]);
});

test('any JSON is read within a JavaScript literal, and a literal with calculations is left unchanged', () => {
  expect(atOnce(jsonOfLiteral('{ a: 1 + 2 }'))).toBe('{ a: 1 + 2 }');
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(JSON.parse(atOnce(jsonOfLiteral(json)))).toEqual(JSON.parse(json));
      const literal = `{ a: ${json}, }`;
      expect(JSON.parse(atOnce(jsonOfLiteral(literal)))).toEqual({ a: JSON.parse(json) as unknown });
    }),
  );
});

test.each([
  'storyjs_jsonp_data = {"timeline":{"date":[{"startDate":"1961,7,6","headline":"Treaty"}]}}',
  'var data = [{"name":"Treaty","when":"1961-07-06"}];\n',
  'const events=[{"title":"Treaty","date":"1961-07-06"}]',
  'callback({"events":[{"title":"Treaty","date":"1961-07-06"}]});',
  '/**/ jQuery1_2({"events":[{"title":"Treaty","date":"1961-07-06"}]})',
  '/*O_o*/\n// of a service\ncallback({"events":[{"title":"Treaty","date":"1961-07-06"}]});',
])('JSON in a line of a program is read: %s', async (text) => {
  const titles = [{ title: 'Treaty' }];
  expect((await parse(text, { name: 'data.js' })).document?.events).toMatchObject(titles);
  // Also if it arrives in pieces.
  const long = text.replace(/(?<=[[{])(?=")/, ' '.repeat(70_000));
  const bytes = new TextEncoder().encode(long);
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += 5000) yield await Promise.resolve(bytes.slice(at, at + 5000));
  })();
  expect((await parseStream(chunks, { name: 'data.js' })).document?.events).toMatchObject(titles);
});

test('words before a bracket that are no program are left alone', async () => {
  expect((await parse('Note (1): {x}', { format: 'json' })).issues).toMatchObject([{ code: 'invalid-json' }]);
});

test('a family tree in an encoding of its own is read from its bytes', async () => {
  const tree = '0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n1 NAME J\u00E8urg\n1 BIRT\n2 DATE 1961\n0 TRLR\n';
  const { document } = await parse(Uint8Array.from(tree, (letter) => letter.charCodeAt(0)));
  expect(document?.events[0]?.title.normalize('NFC')).toContain('Jürg');
});

test('every file of others is recognised', async () => {
  const files = SHARED
    ? readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).filter((file) =>
        statSync(join(SHARED!, file)).isFile(),
      )
    : [];
  const read: string[] = [];
  for (const file of files) {
    if (/INDEX|xss|blns|edtf\/|human-date|json-schema|gtfs|bsd|markwhen|parser_test|rails\.tsv|blank_line/.test(file))
      continue;
    const { document, issues } = await parse(new Uint8Array(readFileSync(join(SHARED!, file))), { name: file });
    expect(document, `${file}: ${issues[0]?.message ?? ''}`).not.toBeNull();
    if (document!.events.length === 0) read.push(file);
  }
  expect(read.filter((file) => !/Simpsons/.test(file))).toEqual([]);
});
