import type { FormatName } from './format-name.js';
import { isOwnEvent } from './own-event.js';
import { ownEventsOf } from './own-document.js';
import { itemsOf } from './read-json.js';

type Value = Readonly<Record<string, unknown>>;

/** The signals of OpenTelemetry that are read. */
const OTLP = ['resourceSpans', 'resource_spans', 'resourceLogs', 'resource_logs'];

/** What a JSON value must have to be of a format. The first format that fits is taken. */
const SHAPES: readonly (readonly [format: FormatName, fits: (root: Value, first: Value, value: unknown) => boolean])[] =
  [
    ['trace', (root, first) => 'traceEvents' in root || ('ph' in first && ('ts' in first || 'pid' in first))],
    [
      'otlp',
      (root, first) =>
        hasAny(root, OTLP) ||
        hasAny(first, OTLP) ||
        // The response of Tempo.
        recordsOf(recordOf(root['trace'] ?? root)['batches']).some((batch) => 'resource' in batch),
    ],
    // A response of the Jaeger API, or a trace saved from its page.
    ['jaeger', (root, _, value) => [root, ...recordsOf(root['data'] ?? value)].some(isTraceOfJaeger)],
    ['zipkin', (_, __, value) => [...recordsOf(value), ...recordsOf(itemsOf(value)[0])].some(isSpan)],
    [
      'wikidata',
      (root, _, value) =>
        ('head' in root && 'results' in root) ||
        ('entities' in root && 'claims' in firstOf(root['entities'])) ||
        recordsOf(value).some(isRowOfQuery),
    ],
    [
      'jsonld',
      (root, first) =>
        '@graph' in root || '@type' in root || '@type' in first || '@context' in root || '@context' in first,
    ],
    ['ics', (_, __, value) => isJcal(value) || isJcal(itemsOf(value)[0])],
    ['timelinejs', (root) => isTimelineJs(root)],
    [
      'simile',
      (root) =>
        'dateTimeFormat' in root ||
        'wikiURL' in root ||
        recordsOf(root['events']).some((event) =>
          hasAny(event, ['durationEvent', 'isDuration', 'latestStart', 'earliestEnd']),
        ),
    ],
    [
      'vis',
      // Some items only: a background item may have no content.
      (root, _, value) => recordsOf(root['items'] ?? value).some((item) => 'content' in item && 'start' in item),
    ],
    ['json', (_, __, value) => isOwnDocument(value)],
  ];

/** Field names beside a list of events: one that no other format has, or only some that many formats share. */
const OWN_HEAD = /\b(?:timeZone|calendar|eras|lanes)\b|^(?:,?(?:events|title|description|lang|\$schema)\b){2,}$/;
/** How many events are checked for their fields. */
const LOOKED_AT = 500;

/** Recognises the format of JSON lines by the first of them. */
export function formatOfLines(values: readonly unknown[]): FormatName {
  if (hasAny(values[0], OTLP)) return 'otlp';
  return isOwnDocument(values) ? 'json' : 'records';
}

/** Recognises the format of a JSON value by its shape. Undefined if the shape does not decide. */
export function formatOfValue(value: unknown): FormatName | undefined {
  const first = firstOf(value);
  const own = recordOf(value);
  return SHAPES.find(([, fits]) => fits(own, first, value))?.[0];
}

/** What says that a text is linked data, wherever it stands. */
const LINKED = /"@(?:context|type|graph)"\s*:/;

/** The format of a JSON value; if its shape does not decide, linked data is recognised by its text, or the beginning of it. */
export const formatOfJson = (value: unknown, text: string): FormatName =>
  formatOfValue(value) ?? (LINKED.test(text) ? 'jsonld' : 'records');

/**
 * Whether a value that looks like a document of ours is one. Either it has fields of ours beside its events, or its
 * events have no other fields, except for fields that only their author understands. Otherwise it is a list of records,
 * whose `category` is a lane and whose `link` is a URL.
 */
function isOwnDocument(root: unknown): boolean {
  const events = ownEventsOf(root);
  const head = Array.isArray(root) ? '' : Object.keys(recordOf(root)).join();
  return events !== undefined && (OWN_HEAD.test(head) || events.slice(0, LOOKED_AT).every(isOwnEvent));
}

/** A calendar in JSON begins with its name. */
function isJcal(value: unknown): boolean {
  const [name] = itemsOf(value);
  return typeof name === 'string' && /^vcalendar$/i.test(name);
}

function isTimelineJs(root: Value): boolean {
  const timeline = recordOf(root['timeline']);
  return (
    Array.isArray(timeline['date']) ||
    Array.isArray(timeline['slides']) ||
    ['events', 'slides'].some((list) =>
      recordsOf(root[list]).some((slide) => 'start_date' in slide && typeof slide['start_date'] === 'object'),
    )
  );
}

/** Whether a record is a span of Zipkin. If the trace was cut off, some spans have no time. */
const isSpan = (record: Value): boolean =>
  'traceId' in record && ('timestamp' in record || ('id' in record && 'localEndpoint' in record));

const isTraceOfJaeger = ({ spans }: Value): boolean =>
  recordsOf(spans).some((span) => 'spanID' in span && 'operationName' in span);

/**
 * Whether a record is a row exported by the query service of Wikidata: all values are texts, the first is the URL of an
 * entity, and some column is a label.
 */
const isRowOfQuery = (record: Value): boolean =>
  Object.values(record).every((value) => typeof value === 'string') &&
  THING.test(String(Object.values(record)[0])) &&
  Object.keys(record).some((name) => /label$/i.test(name));

const THING = /^https?:\/\/www\.wikidata\.org\/entity\/[QL]\d+$/;

const recordOf = (value: unknown): Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Value) : {};

const recordsOf = (value: unknown): readonly Value[] => (Array.isArray(value) ? value.slice(0, 20).map(recordOf) : []);

/** The first item of a list, or the first member of an object. */
const firstOf = (value: unknown): Value =>
  recordOf(Array.isArray(value) ? value[0] : Object.values(recordOf(value))[0]);

const hasAny = (value: unknown, keys: readonly string[]): boolean => keys.some((key) => key in recordOf(value));
