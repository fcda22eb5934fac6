import { Draft, unreadable, type DraftEvent, type Origin } from './reading/draft.js';
import { atOnce } from '../at-once.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { plainLine } from './reading/plain-text.js';
import { eachOf } from './reading/each-of.js';
import { parseJson } from './reading/parse-json.js';
import { isObject, itemsOf, textFrom, type JsonObject } from './reading/read-json.js';
import { describe } from './reading/html-fields.js';
import { datesOf, readerFor } from './simile/times.js';
import { readSimileXml, type SimileFile, type SimileRecord } from './simile/xml.js';
import { textOf } from './reading/text-of.js';
import { withSigns } from './reading/xml-signs.js';
import type { Resting } from '../rest.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads SIMILE Timeline XML and JSON. Its four bounds (`start`, `latestStart`, `earliestEnd`, `end`) become sets of
 * alternative dates. An event with an end that is not a duration happened at some time until then. Attributes for its
 * looks are kept in `data`.
 */
export function parse(input: FormatInput, options: ParseOptions = {}): Parsed {
  const text = textOf(input);
  return isXml(text) ? atOnce(wholeInSlices(text, options)) : parseJson(text, options, valueInSlices);
}

const isXml = (text: string): boolean => text.trimStart().startsWith('<');

/** Reads a file with rests, except for parsing JSON. */
export function* wholeInSlices(input: FormatInput, options: ParseOptions): Resting<Parsed> {
  const text = textOf(input);
  if (!isXml(text)) return parseJson(text, options, valueInSlices);
  return yield* withSigns(text, options.name ?? 'the text', (xml) => ofXml(xml, options));
}

function* ofXml(text: string, options: ParseOptions): Resting<Parsed> {
  const file = yield* readSimileXml(text);
  if (file) return yield* eventsOf(file, true, options);
  const feed = /<(?:rss|feed|rdf:RDF)\b/.test(text.slice(0, 2000)) ? ', but a feed of news (format="feed")' : '';
  return noSimile(`${feed}: expected <data> with <event> elements in it`, text, options);
}

/**
 * Reads a JSON value with rests.
 *
 * @param start the beginning of its text
 */
export function* valueInSlices(value: unknown, start: string, options: ParseOptions): Resting<Parsed> {
  const file = yield* fileOf(value);
  return file ? yield* eventsOf(file, false, options) : noSimile(': expected an object with "events"', start, options);
}

const noSimile = (why: string, text: string, { name = 'the text' }: ParseOptions): Parsed =>
  unreadable('not-simile', name, `is no SIMILE timeline${why}`, text);

function* eventsOf(file: SimileFile, isXml: boolean, { name = 'the text' }: ParseOptions): Resting<Parsed> {
  const draft = new Draft();
  const whole: Origin = { path: name, record: undefined };
  if (file.problem !== undefined) {
    draft.warn(
      'invalid-xml',
      whole,
      undefined,
      `${name} is not valid XML: ${file.problem}; its events are read one by one`,
    );
  }
  const { read, warning } = yield* readerFor(file.records.map(({ fields }) => fields));
  if (warning !== undefined) draft.warn('unclear-dates', whole, undefined, warning);
  const ids = new Set<string>();
  yield* eachOf(file.records, (record) => {
    const origin = { path: record.path, record: record.fields };
    if ('unreadable' in record.fields)
      draft.reject('invalid-record', origin, undefined, isXml ? 'no valid XML' : 'expected an object');
    else draft.add({ ...datesOf(record.fields, isXml, read, draft, origin), ...eventOf(record, file, ids) }, origin);
  });
  return draft.finish({ title: textIn(file.head, 'title') });
}

/** Short names of keys, which some programs write. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ s: 'start', e: 'end', ls: 'latestStart', ee: 'earliestEnd', de: 'durationEvent', t: 'title' },
  ...{ d: 'description', c: 'classname', eid: 'eventID', 'wiki-url': 'wikiURL', 'wiki-section': 'wikiSection' },
};

function* fileOf(root: unknown): Resting<SimileFile | undefined> {
  const events = Array.isArray(root) ? root : isObject(root) ? root['events'] : undefined;
  if (!Array.isArray(events)) return undefined;
  const records: SimileRecord[] = [];
  yield* eachOf(itemsOf(events), (event, index) =>
    records.push({
      path: `/events/${String(index)}`,
      fields: isObject(event) ? longNames(event) : { unreadable: event },
    }),
  );
  return { head: isObject(root) ? root : {}, records };
}

const longNames = (event: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(event).map(([key, value]) => {
      const long = Object.hasOwn(SHORT, key) ? SHORT[key] : undefined;
      return [long === undefined || long in event ? key : long, value];
    }),
  );

/** The fields that become fields of ours. All others go into `data`. */
const TAKEN = new Set(
  'start end latestStart earliestEnd isDuration durationEvent title description image link color id eventID'.split(' '),
);

function eventOf({ fields }: SimileRecord, { head }: SimileFile, ids: Set<string>): DraftEvent {
  const title = plainLine(textIn(fields, 'title') ?? '');
  const image = textIn(fields, 'image');
  const caption = plainLine(textIn(fields, 'caption') ?? '');
  const wanted = textIn(fields, 'eventID') ?? textIn(fields, 'id');
  const id = wanted === undefined || ids.has(wanted) ? undefined : wanted;
  if (id !== undefined) ids.add(id);
  const left = Object.entries(fields).filter(
    ([key, value]) => !(TAKEN.has(key) && value !== null && typeof value !== 'object'),
  );
  if (wanted !== undefined && (id === undefined || wanted !== textIn(fields, 'id')))
    left.push(['id', fields['id'] ?? wanted]);
  return {
    ...describe(textIn(fields, 'description')),
    ...{ id, title },
    url: textIn(fields, 'link') ?? wikiUrl(head, fields, title),
    media:
      image === undefined
        ? undefined
        : [{ url: image, type: 'image', alt: caption, ...(caption !== '' && { caption }) }],
    color: textIn(fields, 'color'),
    data: left.length > 0 ? Object.fromEntries(left) : undefined,
  };
}

/** The URL of an event’s page, if the file names a wiki: SIMILE links each event by its title. */
function wikiUrl(head: JsonObject, fields: JsonObject, title: string): string | undefined {
  const url = textIn(head, 'wikiURL') ?? textIn(head, 'wiki-url');
  const section = textIn(head, 'wikiSection') ?? textIn(head, 'wiki-section');
  if (url === undefined || section === undefined) return undefined;
  const page = (textIn(fields, 'wikiID') ?? title).replace(/\s/g, '_');
  return `${url}${section.replace(/\s/g, '_')}/${page}`;
}

const textIn = (fields: JsonObject, key: string): string | undefined =>
  textFrom(Object.hasOwn(fields, key) ? fields[key] : undefined)?.trim();
