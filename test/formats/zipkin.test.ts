import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/formats/zipkin.js';
import { validate } from '../../src/model/validate.js';

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../data/formats/zipkin-${name}.json`, import.meta.url)), 'utf8');
const read = (spans: readonly unknown[]) => parse(JSON.stringify(spans));
const eventsOf = (spans: readonly unknown[]) => read(spans).document!.events;
const span = { traceId: 'aa', id: 'b1', name: 'get', timestamp: 1_531_282_088_548_312, duration: 20_333 };

test.each([
  ['ascend', 8],
  ['messaging-kafka', 28],
  ['yelp', 16],
])('%s gives its %i spans, each with an id of its own', (name, count) => {
  const { document, issues } = parse(file(name));
  expect(issues).toEqual([]);
  expect(document!.events).toHaveLength(count);
  expect(new Set(document!.events.map(({ id }) => id)).size).toBe(count);
  expect(validate(document).issues).toEqual([]);
});

test('microseconds become milliseconds, the service a lane, the kind a tag; all else is kept', () => {
  const [event] = parse(file('ascend')).document!.events;
  expect(event).toMatchObject({
    title: 'get',
    start: 1_531_282_088_548.312,
    end: 1_531_282_088_568.645,
    lane: 'mobile-gateway',
    tags: ['client'],
    data: { traceId: 'ef86c83c0a05a6d6', tags: { 'http.method': 'GET' }, localEndpoint: { ipv4: '172.17.0.13' } },
  });
});

test('the halves of a call that share an id are told apart, the server’s being part of the client’s', () => {
  const { events } = parse(file('ascend')).document!;
  expect(events[0]).toMatchObject({ id: 'ecc00062ceef4bf0-client', relations: [{ target: 'ef86c83c0a05a6d6' }] });
  expect(events[2]).toMatchObject({
    id: 'ecc00062ceef4bf0-server',
    relations: [{ type: 'part-of', target: 'ecc00062ceef4bf0-client' }],
  });
});

test('what a service did for a call is part of the half of the call in that service', () => {
  const { events } = parse(file('ascend')).document!;
  expect(events[1]!.relations).toEqual([{ type: 'part-of', target: 'ecc00062ceef4bf0-server' }]);
  expect(events[5]!.relations).toBeUndefined();
});

test('ids that are used twice by other than kind are unique all the same', () => {
  expect(eventsOf([span, span, span]).map(({ id }) => id)).toEqual(['b1', 'b1-2', 'b1-3']);
  expect(eventsOf([span, { ...span, traceId: 'cc' }]).map(({ id }) => id)).toEqual(['b1', 'cc-b1']);
  const both = { ...span, kind: 'SERVER' };
  expect(eventsOf([both, { ...both, localEndpoint: { serviceName: 'x' } }]).map(({ id }) => id)).toEqual([
    'b1-server',
    'b1-server-x',
  ]);
});

test('annotations and errors are in the description', () => {
  expect(
    eventsOf([
      { ...span, annotations: [{ timestamp: span.timestamp + 1500, value: 'retry' }], tags: { error: 'timeout' } },
    ]),
  ).toMatchObject([{ description: 'timeout\nretry (+1.5 ms)', tags: ['error'] }]);
});

test('a span without a duration is at its start, one without a timestamp at its first annotation', () => {
  const { duration: _, ...point } = span;
  expect(eventsOf([point])).toMatchObject([{ date: 1_531_282_088_548.312 }]);
  const { timestamp: __, ...other } = point;
  expect(read([{ ...other, annotations: [{ timestamp: 5000, value: 'a' }] }])).toMatchObject({
    document: { events: [{ date: 5 }] },
    issues: [{ code: 'missing-date', path: '/0/timestamp', severity: 'warning' }],
  });
  expect(read([other, span])).toMatchObject({
    document: { events: [{ id: 'b1' }] },
    issues: [{ code: 'missing-date', path: '/0/timestamp', severity: 'error' }],
  });
});

test('a list of traces is read as one', () => {
  expect(eventsOf([[span], [{ ...span, id: 'b2', parentId: 'b1' }]])).toMatchObject([
    { id: 'b1' },
    { id: 'b2', relations: [{ type: 'part-of', target: 'b1' }] },
  ]);
});

test('other data are refused', () => {
  expect(parse('{}', { name: 'x' }).issues[0]!.message).toMatch(/^x is no list of spans/);
  expect(parse('[').document).toBeNull();
  expect(read([1]).issues).toMatchObject([{ code: 'not-a-span', path: '/0' }]);
});

test('never throws', () => {
  const text = file('ascend');
  fc.assert(fc.property(fc.string(), (input) => void parse(input)));
  fc.assert(fc.property(fc.uint8Array(), (input) => void parse(input)));
  const record = fc.record(
    {
      ...{ id: fc.constantFrom('a', 'b', 1, null), parentId: fc.constantFrom('a', 'b'), timestamp: fc.jsonValue() },
      ...{ duration: fc.jsonValue(), kind: fc.jsonValue(), localEndpoint: fc.jsonValue(), annotations: fc.jsonValue() },
      ...{ name: fc.jsonValue(), tags: fc.jsonValue(), shared: fc.boolean() },
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(fc.array(record), (spans) => void validate(read(spans).document)));
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => void parse(text.slice(0, a) + text.slice(b))),
  );
});
