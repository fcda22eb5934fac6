import { DIAGRAM } from '../mermaid/diagram.js';
import { isLog } from '../log/log-shape.js';
import { isJsonLines } from './json-lines.js';
import { isWiki } from '../markdown/wiki.js';
import type { FormatName } from './format-name.js';
import { formatOfJson, formatOfLines } from './json-shapes.js';
import { isObject } from './read-json.js';
import { withoutCall } from './without-call.js';

const WEB_PAGE = /^<(?:!doctype html|html)\b/i;

/** The root element of RSS or Atom, after any XML declaration, document type or comment. */
const FEED = /^(?:<[?!][^>]{0,1000}>\s*)*<(?:rss\b|feed\b|rdf:RDF\b[^>]{0,1000}purl\.org\/rss)/;

/** The result of a query in XML, which services give if they are not asked for another form. */
const SPARQL = /^(?:<[?!][^>]{0,1000}>\s*)*<sparql\b/;

/** A table of MediaWiki, which begins as JSON does. */
const WIKI_TABLE = /^\{\|/;

/** Formats that are recognised by their first characters. */
const BEGINNINGS: readonly (readonly [begins: RegExp, format: FormatName])[] = [
  // Above a template of Jekyll, there are facts between dashes.
  [/^(?:---\s*\n(?:[^\n]*\n){0,30}?---\s*\n\s*)?BEGIN:V(?:CALENDAR|EVENT|TODO|JOURNAL)\b/i, 'ics'],
  [/^0 +HEAD\b/, 'gedcom'],
  [WEB_PAGE, 'jsonld'],
  // Part of a page, as it is copied.
  [/^<script\b[^<>]{0,300}\bapplication\/ld\+json/i, 'jsonld'],
  [FEED, 'feed'],
  [SPARQL, 'wikidata'],
  [/^<(?:\?xml|data\b|!--|!doctype)/i, 'simile'],
  [DIAGRAM, 'mermaid'],
  [/^(?:(?:---|\+\+\+)\s*\n|#{1,6} |(?:[-*+]|\d+[.)]) +\S)/, 'markdown'],
];

/** Formats by the extension of the file, used if its content does not decide. */
const ENDINGS: Readonly<Record<string, FormatName>> = {
  ...{
    csv: 'csv',
    tsv: 'csv',
    tab: 'csv',
    psv: 'csv',
    ics: 'ics',
    ical: 'ics',
    ged: 'gedcom',
    gedcom: 'gedcom',
  },
  ...{
    md: 'markdown',
    markdown: 'markdown',
    mdown: 'markdown',
    mw: 'markdown',
    markwhen: 'markdown',
    mmd: 'mermaid',
    mermaid: 'mermaid',
    xml: 'simile',
    rss: 'feed',
    atom: 'feed',
    jsonld: 'jsonld',
    html: 'jsonld',
    htm: 'jsonld',
    yaml: 'yaml',
    yml: 'yaml',
  },
  ...{
    parquet: 'parquet',
    arrow: 'arrow',
    feather: 'arrow',
    arrows: 'arrow',
    geojson: 'records',
    ndjson: 'json',
    jsonl: 'json',
    json: 'json',
  },
};

const MEDIA_TYPES: Readonly<Record<string, FormatName>> = {
  ...{ 'text/csv': 'csv', 'text/tab-separated-values': 'csv', 'text/calendar': 'ics', 'text/markdown': 'markdown' },
  ...{
    'application/ld+json': 'jsonld',
    'application/sparql-results+json': 'wikidata',
    'application/sparql-results+xml': 'wikidata',
    'application/geo+json': 'records',
  },
  ...{ 'application/vnd.apache.arrow.file': 'arrow', 'application/vnd.apache.arrow.stream': 'arrow' },
  ...{ 'application/yaml': 'yaml', 'application/x-yaml': 'yaml', 'text/yaml': 'yaml', 'text/x-yaml': 'yaml' },
  ...{ 'application/rss+xml': 'feed', 'application/atom+xml': 'feed' },
  ...{ 'application/vnd.apache.parquet': 'parquet', 'text/vnd.familysearch.gedcom': 'gedcom' },
};

/** What is known about a file besides its content. */
export interface FileFacts {
  /** The name or URL of the file. */
  readonly name?: string | undefined;
  /** The media type that the server sent, which is often wrong. */
  readonly mediaType?: string | undefined;
}

/**
 * Recognises the format of a text by its content, or else by its media type and its name. Undefined if none of them
 * decides.
 */
export function recognise(text: string, { name = '', mediaType = '' }: FileFacts = {}): FormatName | undefined {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const ending = endingOf(name);
  const byName = ENDINGS[ending];
  const byType = MEDIA_TYPES[mediaType.split(';')[0]!.trim().toLowerCase()];
  if (beginsLog(text, name)) return 'log';
  const json = withoutCall(text);
  if (WIKI_TABLE.test(start)) return 'markdown';
  if (json !== text || /^[[{]/.test(start))
    return ofJson(json) ?? byType ?? (byName === 'csv' ? undefined : byName) ?? 'json';
  if (QUERY_TABLE.test(start)) return 'wikidata';
  const begins =
    BEGINNINGS.find(([pattern]) => pattern.test(start))?.[1] ?? (isWiki(start.split('\n')) ? 'markdown' : undefined);
  const isProse = begins === undefined || begins === 'markdown';
  if (isProse && ((byName ?? byType) === 'yaml' || (byName === undefined && isYaml(start)))) return 'yaml';
  // A text that begins like a list is a table or a calendar if its name says so.
  if (begins !== undefined && !(begins === 'markdown' && (byName === 'csv' || byName === 'ics'))) return begins;
  if (byName === undefined && isElement(start, text)) return 'xml';
  const isTable = looksLikeTable(start);
  if (isNotes(start, isTable) && (byType ?? byName ?? 'markdown') === 'markdown') return 'markdown';
  return byType ?? byName ?? (isTable || ending === 'txt' ? 'csv' : ending === 'log' ? 'log' : undefined);
}

/**
 * Whether the first lines of a text are those of a log, unless its name has the extension of another format. A log
 * may begin like JSON: `[2024-06-19 …`.
 */
export function beginsLog(text: string, name = ''): boolean {
  const ending = endingOf(name);
  return !(ending in ENDINGS) && isLog(text.slice(0, LOG_START), ending === 'log');
}

const endingOf = (name: string): string => /\.(\w+)(?:\.gz)?(?:[?#].*)?$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * A date followed by a colon, which no table has before its first comma; or a numeric date followed by a space, as in
 * catalogues and logs.
 */
const NOTE =
  /^(?=[^:]{0,40}(?:\d{3}|\d ?(?:BC|AD)))[^:\t|;,]{1,30}(?:, ?-?\d{1,4}[^:\t|;,]{0,10})?(?::\d\d){0,2}[^:\t|;,]{0,10}:\s+\S/;
/** The same with a sign of full width, after a year or a day in Chinese or Japanese. */
const WIDE_NOTE = /^[^：＝\t|;,]{0,30}\d{1,4} ?[年月日世][^：＝\t|;,]{0,10}[：＝]\s*\S/;
const CATALOGUE = /^\[?-?\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d[\d:.+Z-]*(?:,\d{3})?)?)?)?\]? +[^\s|\d,;"-]/;
/** A field such as `title: What happened`, which may precede notes. */
const FIELD_OF_NOTES = /^[ #]*[a-z]\w*:(?:\s|$)/i;

/** Whether most of the first lines begin with a date, as notes do. */
function isNotes(start: string, isTable: boolean): boolean {
  const lines = start.split(/\r\n|\n|\r/).filter((line) => /^[^\s#-]/.test(line) && !FIELD_OF_NOTES.test(line));
  const isNote = (line: string): boolean =>
    NOTE.test(line) || WIDE_NOTE.test(line) || (!isTable && CATALOGUE.test(line));
  const count = lines.filter(isNote).length;
  return count > 0 && count * 2 >= lines.length;
}

/** A list whose first item has two fields, perhaps after fields of the whole. */
const YAML_ITEM =
  /^(?:(?:#.*|---[ \t]*|[\w-]+:(?:[ \t].*)?)?\r?\n)*?[ \t]*- +(["']?)[A-Za-z_][\w -]{0,40}\1:(?: .*)?\r?\n(?: .*\r?\n)*? +(["']?)[A-Za-z_][\w -]{0,40}\2:(?:\s|$)/;

/** Whether a text without a telling name is a list of YAML. Lines between two of three dashes are the front matter of another text. */
const isYaml = (start: string): boolean => YAML_ITEM.test(start) && !/^---\s[^]*\n---\s/.test(start);

/** Whether a text is a single element of XML, from its first character to its last. */
function isElement(start: string, text: string): boolean {
  const [, name] = /^<([A-Za-z_][\w.:-]*)[\s>]/.exec(start) ?? [];
  return name !== undefined && text.trimEnd().endsWith(`</${name}>`);
}

/** Whether a text is a web page. Servers send one instead of a file that has moved or needs a login. */
export const isWebPage = (text: string): boolean => WEB_PAGE.test(text.slice(0, 2000).trimStart());

/** Recognises the format of a binary file by its first bytes. */
export function recogniseBytes(bytes: Uint8Array): 'parquet' | 'arrow' | 'gzip' | undefined {
  const letters = String.fromCharCode(...bytes.subarray(0, 6));
  if (letters.startsWith('PAR1')) return 'parquet';
  if (letters.startsWith('ARROW1') || letters.startsWith('\xff\xff\xff\xff')) return 'arrow';
  return letters.startsWith('\x1f\x8b') ? 'gzip' : undefined;
}

function ofJson(text: string): FormatName | undefined {
  if (isJsonLines(text)) return formatOfLines(text.trimStart().split('\n', FIRST_LINES).map(valueOf));
  const root = valueOf(text);
  if (root === undefined) return beginsTrace(text) ? 'trace' : undefined;
  if (isEmptyList((isObject(root) ? root['events'] : undefined) ?? root)) return 'json';
  return formatOfJson(root, text);
}

/** Whether a text that is not valid JSON begins like a trace. The end of a trace may be missing. */
export const beginsTrace = (text: string): boolean =>
  /^\s*(?:\{\s*"traceEvents"|\[\s*\{[^}]*"ph"\s*:)/.test(text.slice(0, 5000));

/** An empty list could be of any format. In ours it is valid: nothing has happened yet. */
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** How many characters are enough to recognise a log. */
const LOG_START = 4000;
const FIRST_LINES = 20;

/** A table with the URLs of Wikidata entities in its first rows, as the query service exports it. */
const QUERY_TABLE = /^[?\w"]+(?:[,\t][?\w"]+)+\r?\n(?:.*\r?\n){0,3}?.*<?https?:\/\/www\.wikidata\.org\/entity\/[QL]\d/;

/** Whether each of the first lines contains the same separator. */
function looksLikeTable(start: string): boolean {
  const lines = start.split(/\r\n|\n|\r/).slice(0, 3);
  return [',', '\t', ';', '|'].some((mark) =>
    lines.every((line, index) => line.includes(mark) || (index > 0 && line === '')),
  );
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
