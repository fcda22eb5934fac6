import { atOnce } from '../at-once.js';
import type { Relation } from '../model/document.js';
import type { Resting } from '../rest.js';
import type { Issue } from '../warnings.js';
import { Draft, unreadable, type DraftEvent, type Origin } from './reading/draft.js';
import { eventOfLog, logsIn, type OtlpLog } from './trace/otlp-logs.js';
import { attributesOf, fieldOf, msFromNanos, nanosOf } from './trace/otlp-value.js';
import type { FormatInput, ParseOptions, Parsed } from './parsed.js';
import { eachOf } from './reading/each-of.js';
import { readJsonLines, type JsonLines } from './reading/json-lines.js';
import { isObject, itemsOf, readJson, shown, textFrom, type JsonObject } from './reading/read-json.js';
import { textOf } from './reading/text-of.js';
import { UniqueIds } from './reading/unique-ids.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads OpenTelemetry spans and logs as JSON (OTLP), one object or one per line. Lanes are services; the parent of a span
 * is a relation, `part-of`, as is the span of a log record; the events of a span are in its description and its `data`.
 */
export function parse(input: FormatInput, { name = 'the text' }: ParseOptions = {}): Parsed {
  const text = textOf(input);
  const { value, problem } = readJson(text);
  if (problem === undefined) return atOnce(readRoots(rootsOf(value), [], name, text));
  const lines = readJsonLines(text);
  return lines.values.some(isObject)
    ? atOnce(readRoots(rootsOfLines(lines), lines.issues, name, text))
    : unreadable('invalid-json', name, problem, text);
}

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export const valueInSlices = (value: unknown, start: string, { name = 'the text' }: ParseOptions): Resting<Parsed> =>
  readRoots(rootsOf(value), [], name, start);

/** The same for one value per line, as the collector’s file exporter writes them. */
export const linesInSlices = (lines: JsonLines, { name = 'the text' }: ParseOptions): Resting<Parsed> =>
  readRoots(rootsOfLines(lines), lines.issues, name, '');

function* readRoots(roots: readonly Root[], problems: readonly Issue[], name: string, text: string): Resting<Parsed> {
  const draft = new Draft();
  const spans: OtlpSpan[] = [];
  const logs: OtlpLog[] = [];
  for (const { value, path } of roots) {
    for (const span of spansIn(value, path, draft)) {
      spans.push(span);
      if (spans.length % STEP === STEP - 1) yield;
    }
    for (const log of isObject(value) ? logsIn(value, join(path, 'resourceLogs')) : []) {
      logs.push(log);
      if (logs.length % STEP === STEP - 1) yield;
    }
    yield;
  }
  if (spans.length + logs.length === 0 && !roots.some(({ value }) => isObject(value) && batchesOf(value).isFound))
    return unreadable('not-otlp', name, 'has no spans and no logs: expected "resourceSpans" or "resourceLogs"', text);
  const ids = yield* idsOf(spans);
  yield* eachOf(spans, (span) => {
    const event = eventFrom(span, ids, draft);
    if (event) draft.add(event, span.origin);
  });
  yield* eachOf(logs, (log) => draft.add(eventOfLog(log, ids.find), log.origin));
  const services = [...new Set([...spans, ...logs].flatMap(({ service }) => service ?? []))];
  const parsed = draft.finish({ lanes: services.map((service) => ({ id: service, title: service })) });
  return { ...parsed, issues: [...problems, ...parsed.issues] };
}

/** How many spans are read between two rests. */
const STEP = 512;

interface Root {
  readonly value: unknown;
  /** Empty for a text with one value; `line 5` for one of many. */
  readonly path: string;
}

const rootsOf = (value: unknown): readonly Root[] =>
  Array.isArray(value)
    ? (value as unknown[]).map((item, index) => ({ value: item, path: `/${String(index)}` }))
    : [{ value, path: '' }];

const rootsOfLines = ({ values, lines }: JsonLines): readonly Root[] =>
  values.map((value, index) => ({ value, path: `line ${String(lines[index])}` }));

/** A span with its resource and its scope. */
interface OtlpSpan {
  readonly record: JsonObject;
  readonly origin: Origin;
  readonly service: string | undefined;
  readonly resource: Readonly<Record<string, unknown>>;
  readonly scope: JsonObject | undefined;
}

const SIGNALS = ['resourceMetrics', 'resourceProfiles'];

function* spansIn(root: unknown, path: string, draft: Draft): Generator<OtlpSpan, void> {
  if (!isObject(root)) {
    draft.issues.error('not-otlp', path, `expected an object with "resourceSpans", found ${shown(root)}`, root);
    return;
  }
  for (const signal of SIGNALS) {
    const found = fieldOf(root, signal);
    if (found !== undefined)
      draft.issues.warn(
        'left-out',
        join(path, signal),
        `"${signal}" are left out: expected "resourceSpans" or "resourceLogs"`,
        undefined,
      );
  }
  const batches = batchesOf(root);
  for (const [index, batch] of itemsOf(batches.list).entries()) {
    const at = join(path, `${batches.name}/${String(index)}`);
    if (isObject(batch)) yield* spansOf(batch, at, draft);
    else notASpan(batch, at, draft);
  }
}

/** The list of resources. Tempo calls it `batches`, within `trace`. */
function batchesOf(root: JsonObject): { readonly list: unknown; readonly name: string; readonly isFound: boolean } {
  const inner = isObject(root['trace']) ? root['trace'] : root;
  const prefix = inner === root ? '' : 'trace/';
  const name = fieldOf(inner, 'resourceSpans') === undefined ? 'batches' : 'resourceSpans';
  const list = fieldOf(inner, name);
  return { list, name: prefix + name, isFound: list !== undefined };
}

function* spansOf(batch: JsonObject, path: string, draft: Draft): Generator<OtlpSpan, void> {
  const resource = isObject(batch['resource']) ? attributesOf(batch['resource']) : {};
  const service = textFrom(resource['service.name']);
  const name = ['scopeSpans', 'instrumentationLibrarySpans'].find((key) => fieldOf(batch, key) !== undefined);
  for (const [index, group] of itemsOf(fieldOf(batch, name ?? 'scopeSpans')).entries()) {
    const at = `${path}/${name ?? 'scopeSpans'}/${String(index)}`;
    if (!isObject(group)) {
      notASpan(group, at, draft);
      continue;
    }
    const given = group['scope'] ?? fieldOf(group, 'instrumentationLibrary');
    const scope = isObject(given) ? withAttributes(given) : undefined;
    for (const [inner, record] of itemsOf(group['spans']).entries()) {
      const place = `${at}/spans/${String(inner)}`;
      if (isObject(record))
        yield { record, origin: { path: place, record, fields: fieldsAt(place) }, service, resource, scope };
      else notASpan(record, place, draft);
    }
  }
}

function notASpan(record: unknown, path: string, draft: Draft): void {
  draft.reject('not-a-span', { path, record }, undefined, `expected an object, found ${shown(record)}`);
}

const join = (path: string, field: string): string => `${path}${path.startsWith('line') ? ': ' : ''}/${field}`;

const fieldsAt = (path: string): Origin['fields'] => ({
  title: `${path}/name`,
  date: `${path}/startTimeUnixNano`,
  start: `${path}/startTimeUnixNano`,
  end: `${path}/endTimeUnixNano`,
});

/** Ids of spans are unique only within a trace. A file may contain many traces, and the same span twice. */
function* idsOf(spans: readonly OtlpSpan[]): Resting<IdsOfSpans> {
  const unique = new UniqueIds();
  const byKey = new Map<string, string>();
  const bySpan = new Map<OtlpSpan, string>();
  yield* eachOf(spans, (span) => {
    const id = textFrom(fieldOf(span.record, 'spanId'));
    if (id === undefined) return;
    const taken = unique.take(id, `${traceOf(span.record)}-${id}`);
    bySpan.set(span, taken);
    const key = `${traceOf(span.record)}/${id}`;
    if (!byKey.has(key)) byKey.set(key, taken);
  });
  return { of: (span) => bySpan.get(span), find: (trace, id) => byKey.get(`${trace}/${id}`) ?? id };
}

interface IdsOfSpans {
  readonly of: (span: OtlpSpan) => string | undefined;
  readonly find: (trace: string, id: string) => string;
}

const traceOf = (record: JsonObject): string => textFrom(fieldOf(record, 'traceId')) ?? '';

/** By number and by name; a kind or status of 0 is “unspecified”. */
const KINDS = ['', 'internal', 'server', 'client', 'producer', 'consumer'];
const STATUSES = ['', 'ok', 'error'];

function eventFrom(span: OtlpSpan, ids: IdsOfSpans, draft: Draft): DraftEvent | undefined {
  const { record, service } = span;
  const start = timeOf(span, 'startTimeUnixNano', 'start', draft);
  if (start === undefined) return undefined;
  const end = timeOf(span, 'endTimeUnixNano', 'end', draft);
  const kind = nameOf(record['kind'], KINDS, 'span_kind_');
  const status = isObject(record['status']) ? record['status'] : {};
  const code = nameOf(status['code'], STATUSES, 'status_code_');
  const tags = [kind, code].filter((tag) => tag !== undefined);
  const lasts = end !== undefined && end > start;
  if (end !== undefined && end < start)
    draft.warn('end-before-start', span.origin, 'end', 'it ends before it begins; shown at its start');
  return {
    id: ids.of(span),
    title: textFrom(record['name']) ?? '(unnamed)',
    ...(lasts ? { start: msFromNanos(start), end: msFromNanos(end) } : { date: msFromNanos(start) }),
    lane: service,
    description: [textFrom(status['message']), ...momentLines(record, start)].filter(Boolean).join('\n'),
    tags: tags.length > 0 ? tags : undefined,
    relations: relationsOf(record, ids),
    data: dataOf(span),
  };
}

/** A time of a span. Without a start the span is left out; without an end it is shown at its start. */
function timeOf({ record, origin }: OtlpSpan, name: string, field: 'start' | 'end', draft: Draft): bigint | undefined {
  let problem = ['missing-date', `no "${name}"`];
  try {
    const nanos = nanosOf(fieldOf(record, name)) ?? 0n;
    if (nanos > 0n) return nanos;
  } catch (error) {
    problem = ['invalid-date', error instanceof Error ? error.message : 'not a time'];
  }
  const [code = '', message = ''] = problem;
  if (field === 'start') draft.reject(code, origin, field, message);
  else draft.warn(code, origin, field, `${message}; shown at its start`);
  return undefined;
}

function nameOf(value: unknown, names: readonly string[], prefix: string): string | undefined {
  const name = typeof value === 'string' ? value.toLowerCase().replace(prefix, '') : names[Number(value)];
  return name === undefined || name === '' || name === 'unspecified' || name === 'unset' ? undefined : name;
}

function relationsOf(record: JsonObject, ids: IdsOfSpans): readonly Relation[] | undefined {
  const parent = textFrom(fieldOf(record, 'parentSpanId'));
  const links = itemsOf(record['links']).flatMap((link): Relation[] => {
    const target = isObject(link) ? textFrom(fieldOf(link, 'spanId')) : undefined;
    return target === undefined ? [] : [{ type: 'see', target: ids.find(traceOf(link as JsonObject), target) }];
  });
  const isRoot = parent === undefined || /^0*$/.test(parent);
  const all: Relation[] = isRoot ? links : [{ type: 'part-of', target: ids.find(traceOf(record), parent) }, ...links];
  return all.length > 0 ? all : undefined;
}

/** The events of a span, each with the time since its start. */
const momentLines = (record: JsonObject, start: bigint): readonly string[] =>
  itemsOf(record['events']).flatMap((moment) => {
    if (!isObject(moment)) return [];
    const name = textFrom(moment['name']) ?? '(unnamed)';
    const message = textFrom(attributesOf(moment)['exception.message']);
    const title = message === undefined ? name : `${name}: ${message}`;
    try {
      const time = nanosOf(fieldOf(moment, 'timeUnixNano'));
      return [time === undefined ? title : `${title} (+${String(Number(time - start) / 1e6)} ms)`];
    } catch {
      return [title];
    }
  });

/** All fields of the span, with attributes as objects; times as exact as in the source. */
function dataOf({ record, resource, scope }: OtlpSpan): Readonly<Record<string, unknown>> {
  const { name: _, ...own } = record;
  const parts = Object.fromEntries(
    ['events', 'links'].flatMap((part) =>
      Array.isArray(record[part])
        ? [[part, record[part].map((item: unknown) => (isObject(item) ? withAttributes(item) : item))]]
        : [],
    ),
  );
  return { ...own, ...parts, ...attributesField(record), resource, ...(scope && { scope }) };
}

const withAttributes = (record: JsonObject): JsonObject => ({ ...record, ...attributesField(record) });

const attributesField = (record: JsonObject): JsonObject =>
  record['attributes'] === undefined ? {} : { attributes: attributesOf(record) };
