import type { FormatName } from './format-name.js';
import { isOwnEvent } from './own-event.js';
import { ownEventsOf } from './own-document.js';
import { itemsOf } from './read-json.js';

type Value = Readonly<Record<string, unknown>>;

/** What a value of JSON must have to be of a format; the first that fits. */
const SHAPES: readonly (readonly [format: FormatName, fits: (root: Value, first: Value, value: unknown) => boolean])[] =
  [
    ['trace', (root, first) => 'traceEvents' in root || ('ph' in first && ('ts' in first || 'pid' in first))],
    [
      'otlp',
      (root, first) =>
        hasAny(root, ['resourceSpans', 'resource_spans']) ||
        'resourceSpans' in first ||
        // As Tempo answers.
        recordsOf(recordOf(root['trace'] ?? root)['batches']).some((batch) => 'resource' in batch),
    ],
    // As its API answers, and as a page of it saves one.
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
      // A background may be without contents.
      (root, _, value) => recordsOf(root['items'] ?? value).some((item) => 'content' in item && 'start' in item),
    ],
    ['json', (_, __, value) => isOwnDocument(value)],
  ];

/** Names round a list of events that are in no other format; or those that are in many, and nothing else. */
const OWN_HEAD = /\b(?:timeZone|calendar|eras|lanes)\b|^(?:,?(?:events|title|description|lang|\$schema)\b){2,}$/;
/** So many events tell which fields they have. */
const LOOKED_AT = 500;

/** The format of a text of one value of JSON a line, by its first lines. */
export function formatOfLines(values: readonly unknown[]): FormatName {
  if (hasAny(values[0], ['resourceSpans', 'resource_spans'])) return 'otlp';
  return isOwnDocument(values) ? 'json' : 'records';
}

/** The format of a value of JSON, by its shape; undefined where that tells nothing. */
export function formatOfValue(value: unknown): FormatName | undefined {
  const first = firstOf(value);
  const own = recordOf(value);
  return SHAPES.find(([, fits]) => fits(own, first, value))?.[0];
}

/**
 * Whether what looks like a document of ours is one: round its events are fields of ours, or in them are no others, or only such as say
 * nothing to anybody but their author. Else it is a list of others, whose `category` is a lane and whose `link` an address.
 */
function isOwnDocument(root: unknown): boolean {
  const events = ownEventsOf(root);
  const head = Array.isArray(root) ? '' : Object.keys(recordOf(root)).join();
  return events !== undefined && (OWN_HEAD.test(head) || events.slice(0, LOOKED_AT).every(isOwnEvent));
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

/** A list of traces is one of lists of spans. Of one that was cut, some have no time. */
const isSpan = (record: Value): boolean =>
  'traceId' in record && ('timestamp' in record || ('id' in record && 'localEndpoint' in record));

const isTraceOfJaeger = ({ spans }: Value): boolean =>
  recordsOf(spans).some((span) => 'spanID' in span && 'operationName' in span);

/** As the query service lists rows for download: all values are texts, the first is the address of a thing, and its name is a label. */
const isRowOfQuery = (record: Value): boolean =>
  Object.values(record).every((value) => typeof value === 'string') &&
  THING.test(String(Object.values(record)[0])) &&
  Object.keys(record).some((name) => /label$/i.test(name));

const THING = /^https?:\/\/www\.wikidata\.org\/entity\/[QL]\d+$/;

const recordOf = (value: unknown): Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Value) : {};

const recordsOf = (value: unknown): readonly Value[] => (Array.isArray(value) ? value.slice(0, 20).map(recordOf) : []);

/** The first item of a list, or member of an object. */
const firstOf = (value: unknown): Value =>
  recordOf(Array.isArray(value) ? value[0] : Object.values(recordOf(value))[0]);

const hasAny = (value: unknown, keys: readonly string[]): boolean => keys.some((key) => key in recordOf(value));
