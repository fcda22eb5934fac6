import type { Relation, TimelineEvent } from '../model/document.js';
import type { Resting } from '../rest.js';
import { Draft, unreadable, type DraftEvent, type Origin } from './reading/draft.js';
import type { FormatInput, ParseOptions, Parsed } from './parsed.js';
import { eachOf } from './reading/each-of.js';
import { parseJson } from './reading/parse-json.js';
import { isObject, itemsOf, numberFrom, shown, textFrom, type JsonObject } from './reading/read-json.js';
import { UniqueIds } from './reading/unique-ids.js';
import { microDuration, microStart, microWhen } from './trace/micro-times.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads Zipkin spans (version 2): one trace, or a list of traces. Lanes are services; the parent of a span is a
 * relation, `part-of`.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed =>
  parseJson(input, options, valueInSlices);

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export function* valueInSlices(value: unknown, start: string, { name = 'the text' }: ParseOptions): Resting<Parsed> {
  if (!Array.isArray(value)) return unreadable('not-zipkin', name, 'is no list of spans: expected an array', start);
  const draft = new Draft();
  const spans: ZipkinSpan[] = [];
  const take = (record: unknown, path: string): void => {
    const span = readSpan(record, path, draft);
    if (span) spans.push(span);
  };
  for (const [index, item] of (value as unknown[]).entries()) {
    const path = `/${String(index)}`;
    if (Array.isArray(item)) yield* eachOf(item as unknown[], (span, inner) => take(span, `${path}/${String(inner)}`));
    else take(item, path);
    yield;
  }
  const family = new Family();
  yield* eachOf(spans, (span) => family.take(span));
  yield* eachOf(spans, (span) => family.name(span));
  yield* eachOf(spans, (span) => draft.add(eventFrom(span, family), span.origin));
  const services = [...new Set(spans.flatMap(({ service }) => service ?? []))];
  return draft.finish({ lanes: services.map((service) => ({ id: service, title: service })) });
}

/** A span with what is needed of it for others. */
interface ZipkinSpan {
  readonly record: JsonObject;
  readonly origin: Origin;
  /** Its trace and id. The two halves of a call, in the client and in the server, may share it. */
  readonly key: string;
  readonly service: string | undefined;
  readonly kind: string | undefined;
  /** In microseconds since 1970. */
  readonly start: number;
  /** In microseconds. */
  readonly duration: number;
}

function readSpan(record: unknown, path: string, draft: Draft): ZipkinSpan | undefined {
  const origin = { path, record, fields: fieldsAt(path) };
  if (!isObject(record)) {
    draft.reject('not-a-span', origin, undefined, `expected an object, found ${shown(record)}`);
    return undefined;
  }
  const start = microStart(
    numberFrom(record['timestamp']) ?? firstAnnotation(record) ?? record['timestamp'],
    origin,
    draft,
  );
  if (start === undefined) return undefined;
  if (record['timestamp'] === undefined)
    draft.warn('missing-date', origin, 'start', 'no timestamp: shown from its first annotation on');
  const duration = microDuration(record['duration'], origin, draft);
  const service = isObject(record['localEndpoint']) ? textFrom(record['localEndpoint']['serviceName']) : undefined;
  return { record, origin, key: keyOf(record, 'id'), service, kind: textFrom(record['kind']), start, duration };
}

const fieldsAt = (path: string): Origin['fields'] => ({
  title: `${path}/name`,
  date: `${path}/timestamp`,
  start: `${path}/timestamp`,
  end: `${path}/duration`,
  lane: `${path}/localEndpoint/serviceName`,
});

function firstAnnotation(record: JsonObject): number | undefined {
  const times = itemsOf(record['annotations']).flatMap((item) =>
    isObject(item) ? (numberFrom(item['timestamp']) ?? []) : [],
  );
  return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : undefined;
}

/** Trace ids may have 64 bits in one service and 128 in another; the last 64 are the same. */
const keyOf = (record: JsonObject, field: 'id' | 'parentId'): string =>
  `${(textFrom(record['traceId']) ?? '').slice(-16)}/${textFrom(record[field]) ?? ''}`.toLowerCase();

/** The spans by their keys, and the ids of their events. */
class Family {
  readonly #byKey = new Map<string, ZipkinSpan[]>();
  readonly #ids = new Map<ZipkinSpan, string>();
  readonly #unique = new UniqueIds();

  take(span: ZipkinSpan): void {
    const halves = this.#byKey.get(span.key);
    if (halves) halves.push(span);
    else this.#byKey.set(span.key, [span]);
  }

  /** Gives a span its id, once all spans are added. */
  name(span: ZipkinSpan): void {
    const id = textFrom(span.record['id']);
    if (id === undefined) return;
    const isShared = this.#byKey.get(span.key)!.length > 1;
    const whose = [span.kind?.toLowerCase(), span.service].filter((part) => part !== undefined);
    const names = whose.map((_, index) => [id, ...whose.slice(0, index + 1)].join('-'));
    const [first = id, ...others] = isShared ? names : [id, `${textFrom(span.record['traceId']) ?? ''}-${id}`];
    this.#ids.set(span, this.#unique.take(first, ...others));
  }

  idOf(span: ZipkinSpan): string | undefined {
    return this.#ids.get(span);
  }

  /**
   * What a span is part of: the client’s half of the same call, or its parent; if the parent has two halves, the one in
   * its own service.
   */
  parentOf(span: ZipkinSpan): string | undefined {
    const halves = this.#byKey.get(span.key)!;
    const client = isServer(span) ? halves.find((half) => half !== span && !isServer(half)) : undefined;
    if (client) return this.idOf(client);
    const parentId = textFrom(span.record['parentId']);
    if (parentId === undefined) return undefined;
    const parents = (this.#byKey.get(keyOf(span.record, 'parentId')) ?? []).filter((parent) => parent !== span);
    const parent =
      parents.find((half) => half.service === span.service && isServer(half)) ??
      parents.find((half) => half.service === span.service) ??
      parents.find(isServer) ??
      parents[0];
    return parent ? this.idOf(parent) : parentId;
  }
}

const isServer = ({ kind, record }: ZipkinSpan): boolean => kind === 'SERVER' || record['shared'] === true;

/** The fields of a record that are in our fields. */
const TAKEN = new Set(['name', 'timestamp', 'duration']);

function eventFrom(span: ZipkinSpan, family: Family): DraftEvent {
  const { record, start, duration, service, kind } = span;
  const parent = family.parentOf(span);
  const error = isObject(record['tags']) ? record['tags']['error'] : undefined;
  const tags = [...(kind === undefined ? [] : [kind.toLowerCase()]), ...(error === undefined ? [] : ['error'])];
  return {
    id: family.idOf(span),
    title: textFrom(record['name']) ?? '(unnamed)',
    ...microWhen(start, duration),
    lane: service,
    description: [textFrom(error), ...annotationLines(record, start)].filter((line) => line !== undefined).join('\n'),
    tags: tags.length > 0 ? tags : undefined,
    relations: parent === undefined ? undefined : [partOf(parent)],
    data: Object.fromEntries(Object.entries(record).filter(([field]) => !TAKEN.has(field))),
  } satisfies { [K in keyof TimelineEvent]?: TimelineEvent[K] | undefined };
}

const partOf = (target: string): Relation => ({ type: 'part-of', target });

/** Annotations, each with the time since the start. */
const annotationLines = (record: JsonObject, start: number): readonly string[] =>
  itemsOf(record['annotations']).flatMap((item) => {
    const time = isObject(item) ? numberFrom(item['timestamp']) : undefined;
    const value = isObject(item) ? textFrom(item['value']) : undefined;
    return time === undefined || value === undefined ? [] : [`${value} (+${String((time - start) / 1000)} ms)`];
  });
