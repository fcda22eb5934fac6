import type { Relation } from '../model/document.js';
import type { Resting } from '../rest.js';
import type { FormatInput, ParseOptions, Parsed } from './parsed.js';
import { Draft, unreadable, type DraftEvent, type Origin } from './reading/draft.js';
import { eachOf } from './reading/each-of.js';
import { parseJson } from './reading/parse-json.js';
import { isObject, itemsOf, numberFrom, shown, textFrom, type JsonObject } from './reading/read-json.js';
import { UniqueIds } from './reading/unique-ids.js';
import { microDuration, microStart, microWhen } from './trace/micro-times.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads traces as Jaeger saves them and as its API returns them: `{ data: [{ spans, processes }] }`, or a single trace.
 * Lanes are services; the parent of a span is a relation, `part-of`; its logs are in its description.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed =>
  parseJson(input, options, valueInSlices);

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export function* valueInSlices(value: unknown, start: string, { name = 'the text' }: ParseOptions): Resting<Parsed> {
  const traces = tracesIn(value);
  if (!traces) return unreadable('not-jaeger', name, 'has no traces: expected "data" with "spans"', start);
  const draft = new Draft();
  const spans: JaegerSpan[] = [];
  for (const { trace, path } of traces) {
    const processes = isObject(trace['processes']) ? trace['processes'] : {};
    yield* eachOf(itemsOf(trace['spans']), (record, index) => {
      const span = readSpan(record, `${path}/spans/${String(index)}`, processes, draft);
      if (span) spans.push(span);
    });
  }
  const unique = new UniqueIds();
  const ids = new Map<string, string>();
  yield* eachOf(spans, ({ record, key }) => {
    const [trace = '', id = ''] = key.split('/');
    if (!ids.has(key) && textFrom(record['spanID']) !== undefined) ids.set(key, unique.take(id, `${trace}-${id}`));
  });
  yield* eachOf(spans, (span) => draft.add(eventFrom(span, ids), span.origin));
  const services = [...new Set(spans.flatMap(({ service }) => service ?? []))];
  return draft.finish({ lanes: services.map((service) => ({ id: service, title: service })) });
}

interface Trace {
  readonly trace: JsonObject;
  readonly path: string;
}

/** The traces of a response, of a list, or a single one; undefined if there is none. */
function tracesIn(value: unknown): readonly Trace[] | undefined {
  const list = isObject(value) && Array.isArray(value['data']) ? value['data'] : value;
  const path = list === value ? '' : '/data';
  const given: readonly Trace[] = Array.isArray(list)
    ? list.map((trace: unknown, index) => ({ trace: isObject(trace) ? trace : {}, path: `${path}/${String(index)}` }))
    : [{ trace: isObject(value) ? value : {}, path: '' }];
  const found = given.filter(({ trace }) => Array.isArray(trace['spans']));
  return found.length > 0 ? found : undefined;
}

interface JaegerSpan {
  readonly record: JsonObject;
  readonly origin: Origin;
  /** Its trace and id, by which others refer to it. */
  readonly key: string;
  readonly service: string | undefined;
  /** In microseconds since 1970. */
  readonly start: number;
  /** In microseconds. */
  readonly duration: number;
  readonly tags: JsonObject;
}

function readSpan(record: unknown, path: string, processes: JsonObject, draft: Draft): JaegerSpan | undefined {
  const origin = { path, record, fields: fieldsAt(path) };
  if (!isObject(record)) {
    draft.reject('not-a-span', origin, undefined, `expected an object, found ${shown(record)}`);
    return undefined;
  }
  const start = microStart(record['startTime'], origin, draft);
  if (start === undefined) return undefined;
  const duration = microDuration(record['duration'], origin, draft);
  const process = record['process'] ?? processes[textFrom(record['processID']) ?? ''];
  const service = isObject(process) ? textFrom(process['serviceName']) : undefined;
  return { record, origin, key: keyOf(record), service, start, duration, tags: valuesIn(record['tags']) };
}

const fieldsAt = (path: string): Origin['fields'] => ({
  title: `${path}/operationName`,
  date: `${path}/startTime`,
  start: `${path}/startTime`,
  end: `${path}/duration`,
  lane: `${path}/processID`,
});

const keyOf = (record: JsonObject): string =>
  `${textFrom(record['traceID']) ?? ''}/${textFrom(record['spanID']) ?? ''}`;

/** `[{ key: 'http.method', type: 'string', value: 'GET' }]` as an object. */
const valuesIn = (list: unknown): JsonObject =>
  Object.fromEntries(
    itemsOf(list).flatMap((tag) => {
      const key = isObject(tag) ? textFrom(tag['key']) : undefined;
      return key === undefined ? [] : [[key, (tag as JsonObject)['value']] as const];
    }),
  );

/** The parts of a record that are in our fields, or are included in another form. */
const TAKEN = new Set(['operationName', 'startTime', 'duration', 'tags', 'logs']);

function eventFrom(
  { record, key, start, duration, service, tags }: JaegerSpan,
  ids: ReadonlyMap<string, string>,
): DraftEvent {
  const kind = textFrom(tags['span.kind']);
  const hasFailed = tags['error'] === true || tags['error'] === 'true' || tags['otel.status_code'] === 'ERROR';
  const marks = [...(kind === undefined ? [] : [kind]), ...(hasFailed ? ['error'] : [])];
  const logs = itemsOf(record['logs']).flatMap((log) => (isObject(log) ? [log] : []));
  return {
    id: ids.get(key),
    title: textFrom(record['operationName']) ?? '(unnamed)',
    ...microWhen(start, duration),
    lane: service,
    description: [textFrom(tags['otel.status_description']), ...logs.map((log) => lineOf(log, start))]
      .filter((line) => line !== undefined)
      .join('\n'),
    tags: marks.length > 0 ? marks : undefined,
    relations: relationsOf(record, ids),
    data: {
      ...Object.fromEntries(Object.entries(record).filter(([field]) => !TAKEN.has(field))),
      tags,
      ...(logs.length > 0 && { logs: logs.map(({ timestamp, fields }) => ({ timestamp, ...valuesIn(fields) })) }),
    },
  };
}

/** A log of a span, with the time since its start. */
function lineOf({ timestamp, fields }: JsonObject, start: number): string | undefined {
  const { event, message, ...others } = valuesIn(fields);
  const words = [textFrom(event), textFrom(message)].filter((word) => word !== undefined).join(': ');
  const said =
    words === ''
      ? Object.entries(others)
          .map(([name, value]) => `${name}=${shown(value)}`)
          .join(' ')
      : words;
  const time = numberFrom(timestamp);
  if (said === '') return undefined;
  return time === undefined ? said : `${said} (+${String((time - start) / 1000)} ms)`;
}

const RELATIONS: Readonly<Record<string, Relation['type']>> = { CHILD_OF: 'part-of', FOLLOWS_FROM: 'follows' };

/** Older versions only have the id of a parent. */
function relationsOf(record: JsonObject, ids: ReadonlyMap<string, string>): readonly Relation[] | undefined {
  const { parentSpanID: parent } = record;
  const own = itemsOf(record['references']).filter(isObject);
  const given = own.length === 0 && textFrom(parent) !== undefined ? [{ ...record, spanID: parent }] : own;
  const relations = given.flatMap((reference): Relation[] => {
    const id = textFrom(reference['spanID']);
    const type = RELATIONS[textFrom(reference['refType']) ?? 'CHILD_OF'] ?? 'see';
    return id === undefined || /^0*$/.test(id) ? [] : [{ type, target: ids.get(keyOf(reference)) ?? id }];
  });
  return relations.length > 0 ? relations : undefined;
}
