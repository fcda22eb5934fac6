import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/formats/jaeger.js';
import { validate } from '../../src/model/validate.js';
import { neverThrows } from './never-throws.js';
import { dataFile } from './shared-file.js';

const root = {
  ...{ traceID: 'a1', spanID: 's1', operationName: 'GET /owners', processID: 'p1', flags: 1 },
  ...{ startTime: 1_573_131_432_955_376, duration: 2977 },
  tags: [
    { key: 'span.kind', type: 'string', value: 'client' },
    { key: 'error', type: 'bool', value: true },
    { key: 'http.status_code', type: 'int64', value: 500 },
  ],
  logs: [
    {
      timestamp: 1_573_131_432_956_376,
      fields: [
        { key: 'event', type: 'string', value: 'error' },
        { key: 'message', type: 'string', value: 'no answer' },
      ],
    },
    { timestamp: 1_573_131_432_956_876, fields: [{ key: 'attempt', type: 'int64', value: 2 }] },
  ],
};
const child = {
  ...{ traceID: 'a1', spanID: 's2', operationName: 'query', processID: 'p2', tags: [], logs: [] },
  ...{ startTime: 1_573_131_432_955_400, duration: 0 },
  references: [
    { refType: 'CHILD_OF', traceID: 'a1', spanID: 's1' },
    { refType: 'FOLLOWS_FROM', traceID: 'a1', spanID: 's9' },
  ],
};
const trace = {
  traceID: 'a1',
  spans: [root, child],
  processes: { p1: { serviceName: 'gateway', tags: [] }, p2: { serviceName: 'customers', tags: [] } },
};
const read = (value: unknown) => parse(JSON.stringify(value));
const eventsOf = (...spans: readonly object[]) => read({ ...trace, spans }).document!.events;

test('spans have their times, services as lanes, kinds as tags, and parents; all else is kept', () => {
  const { document, issues } = read({ data: [trace], total: 0, errors: null });
  expect(issues).toEqual([]);
  expect(validate(document).issues).toEqual([]);
  expect(document).toEqual({
    lanes: [
      { id: 'gateway', title: 'gateway' },
      { id: 'customers', title: 'customers' },
    ],
    events: [
      {
        ...{ id: 's1', title: 'GET /owners', start: 1_573_131_432_955.376, end: 1_573_131_432_958.353 },
        ...{ lane: 'gateway', tags: ['client', 'error'] },
        description: 'error: no answer (+1 ms)\nattempt=2 (+1.5 ms)',
        data: {
          ...{ traceID: 'a1', spanID: 's1', processID: 'p1', flags: 1 },
          tags: { 'span.kind': 'client', error: true, 'http.status_code': 500 },
          logs: [
            { timestamp: 1_573_131_432_956_376, event: 'error', message: 'no answer' },
            { timestamp: 1_573_131_432_956_876, attempt: 2 },
          ],
        },
      },
      {
        ...{ id: 's2', title: 'query', date: 1_573_131_432_955.4, lane: 'customers' },
        relations: [
          { type: 'part-of', target: 's1' },
          { type: 'follows', target: 's9' },
        ],
        data: { traceID: 'a1', spanID: 's2', processID: 'p2', tags: {}, references: child.references },
      },
    ],
  });
});

test('a trace that its page saved has all of its spans', () => {
  const { document, issues } = parse(dataFile('jaeger-owners.json'));
  expect(issues).toEqual([]);
  expect(validate(document).issues).toEqual([]);
  expect(document).toMatchObject({ lanes: [{ id: 'api-gateway' }, { id: 'customers-service' }] });
  expect(document!.events).toHaveLength(17);
});

test('a trace may be alone, in a list, or with its processes in its spans', () => {
  const titles = ['GET /owners', 'query'];
  for (const value of [trace, [trace], { data: [trace] }])
    expect(read(value).document!.events.map(({ title }) => title)).toEqual(titles);
  expect(eventsOf({ ...root, process: { serviceName: 'own' } })[0]).toMatchObject({ lane: 'own' });
});

test('older ones name their parent alone, and 0 is none', () => {
  expect(eventsOf(root, { ...child, references: [], parentSpanID: 's1' })[1]!.relations).toEqual([
    { type: 'part-of', target: 's1' },
  ]);
  expect(eventsOf({ ...child, references: [], parentSpanID: '0' })[0]!.relations).toBeUndefined();
});

test('ids of several traces are unique', () => {
  const other = { ...trace, spans: [{ ...root, traceID: 'b2' }] };
  const { events } = read({ data: [trace, other] }).document!;
  expect(events.map(({ id }) => id)).toEqual(['s1', 's2', 'b2-s1']);
});

test.each([
  [{ ...root, startTime: undefined }, 'missing-date', '/spans/0/startTime', 'error'],
  [{ ...root, startTime: -5 }, 'invalid-date', '/spans/0/startTime', 'error'],
  [{ ...root, duration: 'long' }, 'invalid-duration', '/spans/0/duration', 'warning'],
  ['span', 'not-a-span', '/spans/0', 'error'],
])('an error is reported with its field: %o', (span, code, path, severity) => {
  const { document, issues } = read({ ...trace, spans: [span, child] });
  expect(issues).toMatchObject([{ code, path, severity }]);
  expect(document!.events.at(-1)).toMatchObject({ title: 'query' });
});

test('a file without traces is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(read({ data: [{ value }] })).toMatchObject({ document: null, issues: [{ code: 'not-jaeger' }] });
    }),
  );
});

test('never throws', () => neverThrows(parse, JSON.stringify({ data: [trace] })));
