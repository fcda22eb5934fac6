import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/formats/otlp.js';
import { recognise } from '../../src/formats/reading/recognise.js';
import { validate } from '../../src/model/validate.js';

const FILE = readFileSync(fileURLToPath(new URL('../data/formats/otlp-trace.json', import.meta.url)), 'utf8');
const span = {
  traceId: 'T1',
  spanId: 'S1',
  name: 'work',
  startTimeUnixNano: '1544712660000000001',
  endTimeUnixNano: '1544712660001500000',
};
const trace = (...spans: readonly unknown[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
const read = (...spans: readonly unknown[]) => parse(JSON.stringify(trace(...spans)));
const eventsOf = (...spans: readonly unknown[]) => read(...spans).document!.events;

test('the example of the specification gives its span, in the lane of its service', () => {
  const { document, issues } = parse(FILE);
  expect(issues).toEqual([]);
  expect(document!.events).toMatchObject([
    {
      id: 'EEE19B7EC3C1B174',
      title: "I'm a server span",
      start: 1_544_712_660_000,
      end: 1_544_712_661_000,
      lane: 'my.service',
      tags: ['server'],
      relations: [{ type: 'part-of', target: 'EEE19B7EC3C1B173' }],
      data: { attributes: { 'my.span.attr': 'some value' }, scope: { name: 'my.library' } },
    },
  ]);
  expect(document!.lanes).toEqual([{ id: 'my.service', title: 'my.service' }]);
  expect(validate(document).issues).toEqual([]);
});

test('records of logs are events of their service, with what was said, how severe it was, and in which span', () => {
  const logs = (...logRecords: readonly unknown[]) => ({
    resourceLogs: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'cart' } }] },
        scopeLogs: [{ logRecords }],
      },
    ],
  });
  const text = [
    trace(span),
    logs(
      {
        ...{ timeUnixNano: '1544712660300000000', severityNumber: 9, body: { stringValue: 'Added\nto the cart' } },
        ...{ traceId: 'T1', spanId: 'S1', attributes: [{ key: 'items', value: { intValue: '2' } }] },
      },
      { observedTimeUnixNano: '1544712660400000000', severityText: 'ERROR', body: { kvlistValue: { values: [] } } },
      { severityNumber: 'SEVERITY_NUMBER_WARN2', body: { stringValue: 'When?' } },
    ),
  ]
    .map((value) => JSON.stringify(value))
    .join('\n');
  const { document, issues } = parse(text);
  expect(document?.events.slice(1)).toMatchObject([
    {
      ...{ date: 1_544_712_660_300, title: 'Added', description: 'Added\nto the cart', lane: 'cart', tags: ['info'] },
      ...{ relations: [{ type: 'part-of', target: 'S1' }], data: { attributes: { items: 2 } } },
    },
    { date: 1_544_712_660_400, title: '{}', tags: ['error'] },
  ]);
  expect(issues).toMatchObject([
    { code: 'missing-date', path: 'line 2: /resourceLogs/0/scopeLogs/0/logRecords/2/timeUnixNano' },
  ]);
  expect(recognise(text)).toBe('otlp');
});

test('nanoseconds of 19 digits are as exact as a number can be, and exact in the data', () => {
  const [event] = eventsOf({
    ...span,
    startTimeUnixNano: '1544712660123456789',
    endTimeUnixNano: '1544712661000000000',
  });
  expect(event!.start).toBe(1_544_712_660_123.456_789);
  expect(event!.data).toMatchObject({ startTimeUnixNano: '1544712660123456789' });
});

test('times may be numbers, or the two halves of one', () => {
  const nanos = 1_544_712_660_000_000_000n;
  const halves = { low: Number(nanos & 0xffffffffn) | 0, high: Number(nanos >> 32n) };
  for (const start of [Number(nanos), halves]) {
    expect(eventsOf({ ...span, startTimeUnixNano: start })[0]!.start).toBe(1_544_712_660_000);
  }
});

test('snake_case and the older name of scopes are read as well', () => {
  const old = {
    resource_spans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { string_value: 'shop' } }] },
        instrumentation_library_spans: [
          {
            instrumentation_library: { name: 'lib' },
            spans: [
              {
                ...{ trace_id: 't', span_id: 's', parent_span_id: 'p', name: 'x', kind: 'SPAN_KIND_CLIENT' },
                ...{ start_time_unix_nano: '1000000', end_time_unix_nano: '3000000' },
              },
            ],
          },
        ],
      },
    ],
  };
  expect(parse(JSON.stringify(old)).document!.events).toMatchObject([
    {
      id: 's',
      start: 1,
      end: 3,
      lane: 'shop',
      tags: ['client'],
      relations: [{ target: 'p' }],
      data: { scope: { name: 'lib' } },
    },
  ]);
});

test('one object a line is read as one document, a bad line left out', () => {
  const line = (spanId: string) => JSON.stringify(trace({ ...span, spanId }));
  const { document, issues } = parse(`${line('a')}\n\n${line('b')}\n{"resourceSpans":[{"sco`);
  expect(document!.events.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(issues).toMatchObject([{ code: 'invalid-json', path: 'line 4' }]);
});

test('attributes become values of their own', () => {
  const attributes = [
    { key: 'n', value: { intValue: '42' } },
    { key: 'big', value: { intValue: '9223372036854775807' } },
    { key: 'list', value: { arrayValue: { values: [{ doubleValue: 1.5 }, { boolValue: false }] } } },
    { key: 'map', value: { kvlistValue: { values: [{ key: 'a', value: { stringValue: 'b' } }] } } },
    { key: 'none', value: {} },
  ];
  expect(eventsOf({ ...span, attributes })[0]!.data).toMatchObject({
    attributes: { n: 42, big: '9223372036854775807', list: [1.5, false], map: { a: 'b' }, none: null },
  });
});

test('status and events of a span are in its description and its data', () => {
  const [event] = eventsOf({
    ...span,
    status: { code: 2, message: 'no stock' },
    events: [
      {
        timeUnixNano: '1544712660000500001',
        name: 'exception',
        attributes: [{ key: 'exception.message', value: { stringValue: 'sold out' } }],
      },
    ],
  });
  expect(event).toMatchObject({
    tags: ['error'],
    description: 'no stock\nexception: sold out (+0.5 ms)',
    data: { events: [{ attributes: { 'exception.message': 'sold out' } }], status: { code: 2 } },
  });
});

test('a root has no parent, a link is a relation', () => {
  expect(eventsOf({ ...span, parentSpanId: '' })[0]!.relations).toBeUndefined();
  expect(eventsOf({ ...span, parentSpanId: '0000000000000000' })[0]!.relations).toBeUndefined();
  expect(eventsOf({ ...span, links: [{ traceId: 'T2', spanId: 'S9' }] })[0]!.relations).toEqual([
    { type: 'see', target: 'S9' },
  ]);
});

test('the same id in two traces is two ids, and parents are looked for in their own trace', () => {
  const child = { ...span, traceId: 'T2', spanId: 'S2', parentSpanId: 'S1' };
  const events = eventsOf(span, { ...span, traceId: 'T2' }, child, span);
  expect(events.map(({ id }) => id)).toEqual(['S1', 'T2-S1', 'S2', 'T1-S1']);
  expect(events[2]!.relations).toEqual([{ type: 'part-of', target: 'T2-S1' }]);
});

test('a span without a start is left out, one without an end is at its start', () => {
  const { document, issues } = read(
    { ...span, startTimeUnixNano: undefined },
    { ...span, startTimeUnixNano: 'soon' },
    { ...span, endTimeUnixNano: '0' },
    { ...span, endTimeUnixNano: '1' },
  );
  expect(document!.events).toMatchObject([{ date: 1_544_712_660_000 }, { date: 1_544_712_660_000 }]);
  expect(issues.map(({ code, severity, path }) => [code, severity, path.split('/').slice(-2).join('/')])).toEqual([
    ['missing-date', 'error', '0/startTimeUnixNano'],
    ['invalid-date', 'error', '1/startTimeUnixNano'],
    ['missing-date', 'warning', '2/endTimeUnixNano'],
    ['end-before-start', 'warning', '3/endTimeUnixNano'],
  ]);
});

test('logs and metrics are left out, and that is reported', () => {
  const { document, issues } = parse(JSON.stringify({ ...trace(span), resourceMetrics: [] }));
  expect(document!.events).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'left-out', path: '/resourceMetrics' }]);
});

test('other data are refused', () => {
  expect(parse('{}', { name: 'x' }).issues[0]!.message).toBe(
    'x has no spans and no logs: expected "resourceSpans" or "resourceLogs"',
  );
  expect(parse('{').issues[0]!.message).toMatch(/ends too early/);
  expect(parse('{"resourceSpans":[]}').document!.events).toEqual([]);
});

test('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void parse(text)));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void parse(bytes)));
  const anything = fc.jsonValue();
  const record = fc.record(
    {
      ...{
        traceId: anything,
        spanId: anything,
        parentSpanId: anything,
        name: anything,
        kind: anything,
        status: anything,
        startTimeUnixNano: anything,
      },
      ...{ endTimeUnixNano: anything, events: anything, links: anything },
      attributes: fc.array(
        fc.record({ key: fc.string(), value: fc.record({ arrayValue: anything, intValue: anything }) }),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(fc.array(record), (spans) => void validate(read(span, ...spans).document)));
  fc.assert(fc.property(fc.nat(2000), fc.nat(2000), (a, b) => void parse(FILE.slice(0, a) + FILE.slice(b))));
  parse(
    `{"resourceSpans":[{"resource":{"attributes":[{"key":"a","value":${'{"arrayValue":{"values":['.repeat(50_000)}`,
  );
});

test('of one service there may be more spans than a function takes arguments', () => {
  const spans = Array.from({ length: 150_000 }, () => ({ name: 'a' }));
  const { document, issues } = parse(JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] }));
  expect(document!.events).toEqual([]);
  expect(issues).toHaveLength(spans.length);
});
